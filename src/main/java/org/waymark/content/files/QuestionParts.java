package org.waymark.content.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Slug;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.Target;
import org.waymark.question.Rationale;

/** What questions are made of: options, premises and their like, each with its reason and its citations. */
final class QuestionParts {

    private QuestionParts() {}

    static Optional<List<Option>> options(Fields fields, String key) {
        return distinct(fields, key, 2, QuestionParts::option, Option::id);
    }

    /** The parts below a key, if each could be read, there are enough of them, and no id stands twice. */
    static <T> Optional<List<T>> distinct(
            Fields fields, String key, int least, Function<Fields, Optional<T>> reading, Function<T, Slug> id) {
        var entries = fields.mappings(key);
        if (!entries.isEmpty() && entries.size() < least) {
            fields.file().error(fields.line(key), "content.problem.too-few", key, "" + least);
        }
        var parts = entries.stream().map(reading).toList();
        var seen = new HashSet<Slug>();
        var sound = parts.size() >= least;
        for (var i = 0; i < parts.size(); i++) {
            var partId = parts.get(i).map(id);
            if (partId.isPresent() && !seen.add(partId.get())) {
                fields.file()
                        .error(
                                entries.get(i).line(),
                                "content.problem.duplicate-part",
                                partId.get().value(),
                                key);
                sound = false;
            }
            sound &= partId.isPresent();
        }
        return sound ? Optional.of(parts.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    static List<Refused> refused(Fields fields, String key) {
        return fields.mappings(key).stream()
                .flatMap(each -> refused(each).stream())
                .toList();
    }

    private static Optional<Option> option(Fields fields) {
        var id = id(fields);
        var correct = fields.has("correct")
                ? fields.scalar("correct").flatMap(it -> it.isFirst("true", "false"))
                : Optional.of(false);
        var text = fields.text("text");
        var rationale = rationale(fields);
        fields.end();
        return id.isEmpty() || correct.isEmpty() || text.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Option(id.get(), text.get(), correct.get(), rationale.get()));
    }

    static Optional<Target> target(Fields fields) {
        var id = id(fields);
        var text = fields.text("text");
        fields.end();
        return id.isEmpty() || text.isEmpty() ? Optional.empty() : Optional.of(new Target(id.get(), text.get()));
    }

    static Optional<Premise> premise(Fields fields) {
        var id = id(fields);
        var text = fields.text("text");
        var match = fields.scalar("match").flatMap(Scalar::id);
        var rationale = rationale(fields);
        fields.end();
        return id.isEmpty() || text.isEmpty() || match.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Premise(id.get(), text.get(), match.get(), rationale.get()));
    }

    static Optional<Element> element(Fields fields) {
        var id = id(fields);
        var text = fields.text("text");
        var rationale = rationale(fields);
        fields.end();
        return id.isEmpty() || text.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Element(id.get(), text.get(), rationale.get()));
    }

    private static Optional<Refused> refused(Fields fields) {
        var answer = fields.text("answer");
        var rationale = rationale(fields);
        fields.end();
        return answer.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.Refused(answer.get(), rationale.get()));
    }

    private static Optional<Rationale> rationale(Fields fields) {
        var explanation = fields.text("explanation");
        var cites = fields.citations("cites");
        return explanation.map(it -> new Rationale(it, cites));
    }

    private static Optional<Slug> id(Fields fields) {
        return fields.scalar("id").flatMap(Scalar::id);
    }
}

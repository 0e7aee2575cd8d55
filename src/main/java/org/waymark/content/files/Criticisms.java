package org.waymark.content.files;

import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.question.Labelling;
import org.waymark.question.Question;
import org.waymark.question.Shares;
import org.waymark.question.StatementKind;

/** Statements to be labelled, shown by a paragraph, made from a standpoint. */
final class Criticisms {

    private static final int MOST_WEIGHT = 100;

    private Criticisms() {}

    static Optional<Question> sourceCriticism(Fields fields) {
        var prompt = fields.text("prompt");
        var statement = fields.text("statement");
        var label = fields.mapping("label").flatMap(Criticisms::label);
        var paragraphs = Options.withOneRight(fields, "paragraphs");
        var standpoints = Options.withOneRight(fields, "standpoints");
        var shares = fields.has("weights")
                ? fields.mapping("weights").flatMap(Criticisms::shares)
                : Optional.of(Shares.EQUAL);
        if (prompt.isEmpty() || statement.isEmpty() || label.isEmpty() || shares.isEmpty()) {
            return Optional.empty();
        }
        return paragraphs.isEmpty() || standpoints.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.SourceCriticism(
                        prompt.get(), statement.get(), label.get(), paragraphs.get(), standpoints.get(), shares.get()));
    }

    private static Optional<Labelling> label(Fields fields) {
        var accepted = fields.words("accept").stream()
                .map(it -> it.oneOf(StatementKind.class))
                .toList();
        var rationale = Parts.rationale(fields);
        fields.end();
        return accepted.isEmpty() || accepted.stream().anyMatch(Optional::isEmpty) || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Labelling(
                        accepted.stream().flatMap(Optional::stream).collect(Collectors.toSet()), rationale.get()));
    }

    private static Optional<Shares> shares(Fields fields) {
        var label = weight(fields, "label");
        var paragraph = weight(fields, "paragraph");
        var standpoint = weight(fields, "standpoint");
        fields.end();
        if (label.isEmpty() || paragraph.isEmpty() || standpoint.isEmpty()) {
            return Optional.empty();
        }
        if (label.get() + paragraph.get() + standpoint.get() == 0) {
            fields.file().error(fields.line(), "content.problem.no-weight");
            return Optional.empty();
        }
        return Optional.of(new Shares(label.get(), paragraph.get(), standpoint.get()));
    }

    private static Optional<Integer> weight(Fields fields, String key) {
        return Parts.or(1, fields, key, it -> it.whole(0, MOST_WEIGHT));
    }
}

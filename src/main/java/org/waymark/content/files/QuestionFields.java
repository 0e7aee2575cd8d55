package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.question.AcceptedText;
import org.waymark.question.Leniency;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Target;

/** The kinds of questions as they stand in a bank: the kind is the key, what it needs stands below. */
final class QuestionFields {

    /** A kind's key, and how to read what stands below it. */
    private record Kind(String key, Function<Fields, Optional<Question>> reading) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("single-choice", QuestionFields::singleChoice),
            new Kind("multiple-choice", QuestionFields::multipleChoice),
            new Kind("true-false", QuestionFields::trueFalse),
            new Kind("matching", QuestionFields::matching),
            new Kind("ordering", QuestionFields::ordering),
            new Kind("short-answer", QuestionFields::shortAnswer));

    private QuestionFields() {}

    /** The question of an item, or nothing when a problem was reported. */
    static Optional<Question> read(Fields item) {
        var kinds = KINDS.stream().filter(kind -> item.has(kind.key())).toList();
        if (kinds.size() != 1) {
            var known = KINDS.stream().map(Kind::key).collect(Collectors.joining(", "));
            item.file().error(item.line(), "content.problem.question-kind", known);
        }
        var questions = kinds.stream().map(kind -> read(item, kind)).toList();
        return questions.size() == 1 ? questions.getFirst() : Optional.empty();
    }

    private static Optional<Question> read(Fields item, Kind kind) {
        var below = item.mapping(kind.key());
        var question = below.flatMap(kind.reading());
        below.ifPresent(Fields::end);
        return question;
    }

    private static Optional<Question> singleChoice(Fields fields) {
        var prompt = fields.text("prompt");
        var options = QuestionParts.options(fields, "options").filter(it -> hasOneRight(fields, "options", it));
        return prompt.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.SingleChoice(prompt.get(), options.get()));
    }

    private static Optional<Question> multipleChoice(Fields fields) {
        var prompt = fields.text("prompt");
        var options = QuestionParts.options(fields, "options").filter(it -> hasSomeRight(fields, it));
        return prompt.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.MultipleChoice(prompt.get(), options.get()));
    }

    private static Optional<Question> trueFalse(Fields fields) {
        var prompt = fields.text("prompt");
        var answer = fields.scalar("answer").flatMap(it -> it.isFirst("true", "false"));
        var reasons = QuestionParts.options(fields, "reasons").filter(it -> hasOneRight(fields, "reasons", it));
        return prompt.isEmpty() || answer.isEmpty() || reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.TrueFalse(prompt.get(), answer.get(), reasons.get()));
    }

    private static Optional<Question> matching(Fields fields) {
        var prompt = fields.text("prompt");
        var targets = QuestionParts.distinct(fields, "options", 2, QuestionParts::target, Target::id);
        var premises = QuestionParts.distinct(fields, "premises", 1, QuestionParts::premise, Premise::id);
        if (prompt.isEmpty() || targets.isEmpty() || premises.isEmpty()) {
            return Optional.empty();
        }
        var known = targets.get().stream().map(Target::id).collect(Collectors.toSet());
        var lost = premises.get().stream()
                .map(Premise::match)
                .filter(match -> !known.contains(match))
                .toList();
        lost.forEach(match ->
                fields.file().error(fields.line("premises"), "content.problem.dangling-option", match.value()));
        return lost.isEmpty()
                ? Optional.of(new Question.Matching(prompt.get(), premises.get(), targets.get()))
                : Optional.empty();
    }

    private static Optional<Question> ordering(Fields fields) {
        var prompt = fields.text("prompt");
        var elements = QuestionParts.distinct(fields, "elements", 2, QuestionParts::element, Element::id);
        return prompt.isEmpty() || elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.Ordering(prompt.get(), elements.get()));
    }

    private static Optional<Question> shortAnswer(Fields fields) {
        var prompt = fields.text("prompt");
        var accepted = fields.texts("accept");
        var refused = fields.has("refuse") ? QuestionParts.refused(fields, "refuse") : List.<Question.Refused>of();
        return prompt.isEmpty() || accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.ShortAnswer(
                        prompt.get(), accepted.stream().map(AcceptedText::full).toList(), refused, Leniency.NONE));
    }

    private static boolean hasOneRight(Fields fields, String key, List<Option> options) {
        var right = Option.keyOf(options).size();
        if (right != 1) {
            fields.file().error(fields.line(key), "content.problem.one-right-option", key, "" + right);
        }
        return right == 1;
    }

    private static boolean hasSomeRight(Fields fields, List<Option> options) {
        if (Option.keyOf(options).isEmpty()) {
            fields.file().error(fields.line("options"), "content.problem.no-right-option");
            return false;
        }
        return true;
    }
}

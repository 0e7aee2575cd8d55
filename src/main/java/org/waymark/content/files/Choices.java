package org.waymark.content.files;

import java.util.Optional;
import org.waymark.question.Question;

/** Questions answered by choosing among options. */
final class Choices {

    private Choices() {}

    static Optional<Question> single(Fields fields) {
        var prompt = fields.text("prompt");
        var options = Options.sharedWithOneRight(fields, "options");
        return prompt.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.SingleChoice(prompt.get(), options.get()));
    }

    static Optional<Question> multiple(Fields fields) {
        var prompt = fields.text("prompt");
        var options = Options.sharedWithSomeRight(fields, "options");
        return prompt.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.MultipleChoice(prompt.get(), options.get()));
    }

    static Optional<Question> trueFalse(Fields fields) {
        var prompt = fields.text("prompt");
        var answer = fields.scalar("answer").flatMap(it -> it.isFirst("true", "false"));
        var reasons = Options.withOneRight(fields, "reasons");
        return prompt.isEmpty() || answer.isEmpty() || reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.TrueFalse(prompt.get(), answer.get(), reasons.get()));
    }
}

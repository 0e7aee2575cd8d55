package org.waymark.question;

import org.waymark.question.Response.Chosen;
import org.waymark.question.Response.Criticised;
import org.waymark.question.Response.Filled;
import org.waymark.question.Response.Matched;
import org.waymark.question.Response.Ordered;
import org.waymark.question.Response.Placed;
import org.waymark.question.Response.Typed;

/** Says of each part of a response whether it is right: a pure function, whatever order the parts were shown in. */
public final class Judging {

    private Judging() {}

    /**
     * Judges a response.
     *
     * @throws ForeignResponse if the response cannot have been given to this question
     */
    public static Judgement judge(Question question, Response response) {
        if (response instanceof Response.Blank) {
            return new Judgement.Nothing();
        }
        return switch (question) {
            case Question.SingleChoice it -> Choices.judge(it, Foreign.cast(Chosen.class, it, response));
            case Question.MultipleChoice it -> Choices.judge(it, Foreign.cast(Chosen.class, it, response));
            case Question.Hotspot it -> Choices.judge(it, Foreign.cast(Chosen.class, it, response));
            case Question.TrueFalse it -> Verdicts.judge(it, Foreign.cast(Response.Judged.class, it, response));
            case Question.SourceCriticism it -> Verdicts.judge(it, Foreign.cast(Criticised.class, it, response));
            case Question.Matching it -> Pairs.judge(it, Foreign.cast(Matched.class, it, response));
            case Question.Categorise it -> Pairs.judge(it, Foreign.cast(Matched.class, it, response));
            case Question.Ordering it -> Sequences.judge(it, Foreign.cast(Ordered.class, it, response));
            case Question.Timeline it -> Sequences.judge(it, Foreign.cast(Placed.class, it, response));
            case Question.ShortAnswer it -> Words.judge(it, Foreign.cast(Typed.class, it, response));
            case Question.Cloze it -> Words.judge(it, Foreign.cast(Filled.class, it, response));
            case Question.Essay it -> Words.judge(it, Foreign.cast(Typed.class, it, response));
            case Question.Numeric it -> Numbers.judge(it, Foreign.cast(Typed.class, it, response));
        };
    }
}

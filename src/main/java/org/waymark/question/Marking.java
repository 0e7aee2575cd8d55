package org.waymark.question;

import java.util.Optional;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Response.Typed;

/** What a response earns: its parts judged, and folded into one fraction by a scheme. */
public final class Marking {

    /** The longest text that is taken for a short answer, a gap or a number, in characters. */
    public static final int LONGEST_ANSWER = 1_000;

    /** The longest text that is taken for an essay, in characters. */
    public static final int LONGEST_ESSAY = 50_000;

    private Marking() {}

    /**
     * Marks a response by the usual scheme of its kind.
     *
     * @throws ForeignResponse if the response cannot have been given to this question
     */
    public static Outcome mark(Question question, Response response) {
        return outcome(Judging.judge(question, response), MarkingScheme.usualFor(question), false);
    }

    /**
     * Marks a response by the scheme of the item.
     *
     * @param belowZero whether wrong parts may take more than the right ones earn
     * @throws ForeignResponse if the response cannot have been given to this item
     */
    public static Outcome mark(Item item, boolean belowZero, Response response) {
        return outcome(Judging.judge(item.question(), response), item.rules().scheme(), belowZero);
    }

    /** The outcome of what was judged. */
    static Outcome outcome(Judgement judgement, MarkingScheme scheme, boolean belowZero) {
        return switch (judgement) {
            case Judgement.Nothing() -> new Outcome.LeftBlank();
            case Judgement.Illegible(var flaw) -> new Outcome.Unreadable(flaw);
            case Judgement.Waiting() -> new Outcome.AwaitingReview();
            case Judgement.Parts parts -> new Outcome.Marked(scheme.fold(parts, belowZero));
        };
    }

    /** The likely wrong answer that was typed, found by the same comparison as the accepted ones. */
    public static Optional<Refused> refused(ShortAnswer question, Typed typed) {
        return Words.refused(question, typed);
    }
}

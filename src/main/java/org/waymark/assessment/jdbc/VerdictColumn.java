package org.waymark.assessment.jdbc;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.question.Flaw;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;

/** An outcome in the columns {@code verdict} and {@code fraction}. */
final class VerdictColumn {

    /** The kinds of {@link Outcome}, as the column names them; what is unreadable is followed by its flaw. */
    private static final String MARKED = "MARKED";

    private static final String LEFT_BLANK = "LEFT_BLANK";
    private static final String AWAITING_REVIEW = "AWAITING_REVIEW";

    private VerdictColumn() {}

    static String verdict(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Marked _ -> MARKED;
            case Outcome.LeftBlank() -> LEFT_BLANK;
            case Outcome.AwaitingReview() -> AWAITING_REVIEW;
            case Outcome.Unreadable(var flaw) -> flaw.name();
        };
    }

    static Outcome outcome(String verdict, Optional<BigDecimal> fraction) {
        return switch (verdict) {
            case MARKED -> new Outcome.Marked(new Fraction(fraction.orElseThrow()));
            case LEFT_BLANK -> new Outcome.LeftBlank();
            case AWAITING_REVIEW -> new Outcome.AwaitingReview();
            default -> new Outcome.Unreadable(Flaw.valueOf(verdict));
        };
    }
}

package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands in the braces of a question; the kind of a question is what its answers look like. */
public sealed interface GiftAnswers {

    /** There are no braces: nothing is asked. */
    record Description() implements GiftAnswers {}

    /** The braces are empty. */
    record Essay() implements GiftAnswers {}

    /** A verdict, and what is said to who gave the other one, or this one. */
    record TrueFalse(boolean isTrue, Optional<GiftText> whenWrong, Optional<GiftText> whenRight)
            implements GiftAnswers {}

    /** Answers to choose from. */
    record Choices(List<Answer> answers) implements GiftAnswers {
        public Choices {
            answers = List.copyOf(answers);
        }
    }

    /** Answers that may be typed. */
    record Typed(List<Answer> answers) implements GiftAnswers {
        public Typed {
            answers = List.copyOf(answers);
        }
    }

    /** Numbers that may be typed. */
    record Numerical(List<NumberAnswer> answers) implements GiftAnswers {
        public Numerical {
            answers = List.copyOf(answers);
        }
    }

    /** What belongs together. */
    record Matching(List<Pair> pairs) implements GiftAnswers {
        public Matching {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * One answer.
     *
     * @param right whether it is marked as right
     * @param weight the percentage it earns, where its author says so
     */
    record Answer(Spot at, boolean right, Optional<BigDecimal> weight, GiftText text, Optional<GiftText> feedback) {

        /** The percentage it earns. */
        BigDecimal earns() {
            return weight.orElse(BigDecimal.valueOf(right ? 100 : 0));
        }

        /** The same answer, which is right. */
        Answer asRight() {
            return new Answer(at, true, weight, text, feedback);
        }
    }

    /**
     * One number.
     *
     * @param number empty where every other number is meant
     */
    record NumberAnswer(
            Spot at,
            boolean right,
            Optional<BigDecimal> weight,
            Optional<GiftNumber> number,
            Optional<GiftText> feedback) {

        /** The percentage it earns. */
        BigDecimal earns() {
            return weight.orElse(BigDecimal.valueOf(right ? 100 : 0));
        }
    }

    /** Something and what it belongs to; the first is empty where the second belongs to nothing. */
    record Pair(Spot at, GiftText first, String second) {}
}

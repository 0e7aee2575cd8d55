package org.waymark.assessment.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Attempt;
import org.waymark.content.QuizRules.Counting;

/** Which of several attempts counts. */
final class CountingAttempt {

    private static final Comparator<Attempt> EARLIER = Comparator.comparing(Attempt::startedAt);

    private CountingAttempt() {}

    /** One of those that were handed in; none where their mean counts. */
    static Optional<Attempt> of(Counting counting, List<Attempt> attempts) {
        var finished = attempts.stream().filter(Attempt::isFinished);
        return switch (counting) {
            case FIRST -> finished.min(EARLIER);
            case LAST -> finished.max(EARLIER);
            case BEST ->
                finished.max(Comparator.comparing(CountingAttempt::percent).thenComparing(EARLIER.reversed()));
            case MEAN -> Optional.empty();
        };
    }

    private static BigDecimal percent(Attempt attempt) {
        return attempt.mark().map(mark -> mark.percent()).orElse(BigDecimal.ZERO);
    }
}

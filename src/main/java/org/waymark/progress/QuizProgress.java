package org.waymark.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Counting;
import org.waymark.question.Mark;

/**
 * How a quiz went: it is done when the attempt that counts was passed, or with the mean of all attempts where that counts.
 *
 * @param taken the attempts that were handed in, in no particular order
 */
public record QuizProgress(Quiz quiz, List<QuizDone> taken) implements ActivityProgress {

    /** The larger share of the points; of equal shares the one of more points. */
    private static final Comparator<Mark> BETTER =
            Comparator.<Mark, BigDecimal>comparing(Mark::percent).thenComparing(Mark::possible);

    private static final Comparator<QuizDone> IN_TIME = Comparator.comparing(QuizDone::at)
            .thenComparing(done -> done.attempt().value());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public QuizProgress {
        taken = List.copyOf(taken);
    }

    static QuizProgress of(Quiz quiz, Doings doings) {
        return new QuizProgress(
                quiz,
                doings.quizzes().stream()
                        .filter(done -> done.quiz().equals(quiz.id()))
                        .toList());
    }

    @Override
    public Quiz activity() {
        return quiz;
    }

    public int attempts() {
        return taken.size();
    }

    /** The mark that counts by the rules of the quiz. */
    public Optional<Mark> mark() {
        return switch (counting()) {
            case MEAN -> mean();
            case BEST, FIRST, LAST -> counted().map(QuizDone::mark);
        };
    }

    /** The one attempt that counts, where one does. */
    private Optional<QuizDone> counted() {
        return switch (counting()) {
            case BEST -> taken.stream().max(Comparator.comparing(QuizDone::mark, BETTER));
            case FIRST -> taken.stream().min(IN_TIME);
            case LAST -> taken.stream().max(IN_TIME);
            case MEAN -> Optional.empty();
        };
    }

    /** Of percentages, because attempts may differ in the points they offer. */
    private Optional<Mark> mean() {
        var sum = taken.stream().map(done -> done.mark().percent()).reduce(BigDecimal::add);
        return sum.map(it -> new Mark(it.divide(BigDecimal.valueOf(taken.size()), 7, RoundingMode.HALF_UP), HUNDRED));
    }

    private Counting counting() {
        return quiz.rules().attempting().counting();
    }

    @Override
    public boolean isBegun() {
        return !taken.isEmpty();
    }

    @Override
    public boolean isDone() {
        return switch (counting()) {
            case BEST -> taken.stream().anyMatch(QuizDone::passed);
            case FIRST, LAST -> counted().filter(QuizDone::passed).isPresent();
            case MEAN ->
                mean().filter(mark -> mark.earned().compareTo(BigDecimal.valueOf(quiz.cutScore())) >= 0)
                        .isPresent();
        };
    }

    @Override
    public boolean isRequired() {
        return quiz.counts();
    }

    @Override
    public Optional<Instant> lastAt() {
        return taken.stream().map(QuizDone::at).max(Comparator.naturalOrder());
    }
}

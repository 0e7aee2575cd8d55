package org.waymark.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Quiz;
import org.waymark.question.Mark;

/**
 * How a quiz went: it is done when an attempt at it was passed.
 *
 * @param taken the attempts that were handed in, in no particular order
 */
public record QuizProgress(Quiz quiz, List<QuizDone> taken) implements ActivityProgress {

    /** The larger share of the points; of equal shares the one of more points. */
    private static final Comparator<Mark> BETTER =
            Comparator.<Mark, BigDecimal>comparing(Mark::percent).thenComparing(Mark::possible);

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

    public Optional<Mark> best() {
        return taken.stream().map(QuizDone::mark).max(BETTER);
    }

    @Override
    public boolean isBegun() {
        return !taken.isEmpty();
    }

    @Override
    public boolean isDone() {
        return taken.stream().anyMatch(QuizDone::passed);
    }

    @Override
    public boolean isRequired() {
        return quiz.rules().counts();
    }

    @Override
    public Optional<Instant> lastAt() {
        return taken.stream().map(QuizDone::at).max(Comparator.naturalOrder());
    }
}

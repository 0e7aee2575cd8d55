package org.waymark.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.EditionId;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;
import org.waymark.question.Item;
import org.waymark.question.Mark;
import org.waymark.question.Outcome;

/**
 * One go of one learner at one quiz.
 *
 * @param token all that addresses say of it
 * @param edition the course as it was when the attempt started; it stays so
 * @param seed from which the drawing of the items and the order of their options follow
 * @param items what was drawn, in order
 * @param answers every answer given, in order
 * @param result empty until it is handed in
 */
public record Attempt(
        AttemptId id,
        String token,
        UserId learner,
        EditionId edition,
        Slug course,
        Slug quiz,
        long seed,
        List<Slug> items,
        List<Answer> answers,
        Instant startedAt,
        Optional<Result> result) {

    /** What came of an attempt, settled when it was handed in. */
    public record Result(Mark mark, boolean passed, Instant finishedAt) {}

    /** Fractions have seven places; a sum of them times worths is kept to as many. */
    private static final int MARK_PLACES = 7;

    public Attempt {
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }

    /** This attempt, if it is this learner's. */
    public Attempt takenBy(UserId user) {
        if (!learner.equals(user)) {
            throw new AttemptNotFound();
        }
        return this;
    }

    public boolean isFinished() {
        return result.isPresent();
    }

    public Optional<Instant> finishedAt() {
        return result.map(Result::finishedAt);
    }

    public Optional<Mark> mark() {
        return result.map(Result::mark);
    }

    public boolean passed() {
        return result.map(Result::passed).orElse(false);
    }

    /** The number of the answer that comes next. */
    public int nextNumber() {
        return answers.size() + 1;
    }

    /** The last answer to an item counts; earlier ones are kept because they tell how it was reached. */
    public Attempt with(Answer answer) {
        if (isFinished()) {
            throw new AttemptClosed(id);
        }
        if (!items.contains(answer.item()) || answer.number() != nextNumber()) {
            throw new IllegalArgumentException(
                    "attempt " + id.value() + " takes no answer " + answer.number() + " to item " + answer.item());
        }
        var all = Stream.concat(answers.stream(), Stream.of(answer)).toList();
        return new Attempt(id, token, learner, edition, course, quiz, seed, items, all, startedAt, result);
    }

    /** The answer to an item that counts. */
    public Optional<Answer> answerTo(Slug item) {
        return answers.reversed().stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst();
    }

    public Outcome outcomeOf(Slug item) {
        return answerTo(item).map(Answer::outcome).orElseGet(Outcome.LeftBlank::new);
    }

    /** Whether something was given for an item and not taken back. */
    public boolean isAnswered(Slug item) {
        return answerTo(item).filter(answer -> !answer.isBlank()).isPresent();
    }

    /** The items without an answer, in order. */
    public List<Slug> unanswered() {
        return items.stream().filter(item -> !isAnswered(item)).toList();
    }

    /** The points earned so far of all points possible. */
    public Mark markIn(Course edition) {
        var sum = items.stream()
                .map(item -> Mark.of(outcomeOf(item).fraction(), worthOf(item, edition)))
                .reduce(Mark.NOTHING, Mark::plus);
        return new Mark(rounded(sum.earned()), rounded(sum.possible()));
    }

    /** This attempt, handed in; one that has been handed in already stays as it is. */
    public Attempt handedIn(Course edition, Quiz quizTaken, Instant at) {
        if (isFinished()) {
            return this;
        }
        var mark = markIn(edition);
        var passed = mark.percent().compareTo(BigDecimal.valueOf(quizTaken.cutScore())) >= 0;
        var settled = Optional.of(new Result(mark, passed, at));
        return new Attempt(id, token, learner, this.edition, course, quiz, seed, items, answers, startedAt, settled);
    }

    private static BigDecimal worthOf(Slug item, Course edition) {
        return edition.item(item)
                .map(Item::worth)
                .orElseThrow(() -> new IllegalStateException("course " + edition.id() + " lost item " + item));
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(MARK_PLACES, RoundingMode.HALF_UP);
    }
}

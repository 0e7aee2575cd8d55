package org.waymark.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Quiz;
import org.waymark.question.Certainty;
import org.waymark.question.Item;
import org.waymark.question.Mark;
import org.waymark.question.Marking;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** A quiz, and its course, as they were when an attempt started: what its events mean and what they earn. */
public record QuizTaken(Course course, Quiz quiz) {

    /** Fractions have seven places; a sum of them times worths is kept to as many. */
    private static final int MARK_PLACES = 7;

    static QuizTaken of(Attempt attempt, Edition edition) {
        return of(attempt, edition.course());
    }

    static QuizTaken of(Attempt attempt, Course course) {
        return new QuizTaken(
                course, course.quiz(attempt.quiz()).orElseThrow(() -> new QuizNotFound(course.id(), attempt.quiz())));
    }

    Item item(Slug id) {
        return course.item(id)
                .orElseThrow(() -> new IllegalStateException("course " + course.id() + " lost item " + id));
    }

    /** A response as an act, with what marking says of it; throws where it cannot have been given to this item. */
    Act.Answered answered(Slug item, Response response, Optional<Certainty> certainty) {
        return new Act.Answered(
                item, response, certainty, Marking.mark(item(item).question(), response));
    }

    Act.Checked checked(Slug item, Response response, Optional<Certainty> certainty) {
        return new Act.Checked(
                item, response, certainty, Marking.mark(item(item).question(), response));
    }

    /** The points earned of all points possible. */
    public Mark mark(Attempt attempt) {
        var sum = attempt.items().stream()
                .map(item ->
                        Mark.of(attempt.outcomeOf(item).fraction(), item(item).worth()))
                .reduce(Mark.NOTHING, Mark::plus);
        return new Mark(rounded(sum.earned()), rounded(sum.possible()));
    }

    Attempt.Result result(Attempt attempt, Instant at) {
        var mark = mark(attempt);
        var passed = mark.percent().compareTo(BigDecimal.valueOf(quiz.cutScore())) >= 0;
        return new Attempt.Result(mark, passed, awaitsReview(attempt), at);
    }

    private static boolean awaitsReview(Attempt attempt) {
        return attempt.items().stream().map(attempt::outcomeOf).anyMatch(Outcome.AwaitingReview.class::isInstance);
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(MARK_PLACES, RoundingMode.HALF_UP);
    }
}

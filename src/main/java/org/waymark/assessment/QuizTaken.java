package org.waymark.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Navigation;
import org.waymark.question.Behaviour;
import org.waymark.question.Certainty;
import org.waymark.question.Completeness;
import org.waymark.question.Conduct;
import org.waymark.question.Item;
import org.waymark.question.ItemProgress;
import org.waymark.question.Mark;
import org.waymark.question.Marking;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** A quiz, and its course, as they were when an attempt started: what its events mean and what they earn. */
public record QuizTaken(Course course, Quiz quiz) {

    /** Credits have seven places; a sum of them times worths is kept to as many. */
    private static final int MARK_PLACES = 7;

    public static QuizTaken of(Attempt attempt, Edition edition) {
        return of(attempt, edition.course());
    }

    static QuizTaken of(Attempt attempt, Course course) {
        return new QuizTaken(
                course, course.quiz(attempt.quiz()).orElseThrow(() -> new QuizNotFound(course.id(), attempt.quiz())));
    }

    public Item item(Slug id) {
        return course.item(id)
                .orElseThrow(() -> new IllegalStateException("course " + course.id() + " lost item " + id));
    }

    /** Whether earlier responses decide what is taken next. */
    boolean needsTries() {
        return !(behaviour() instanceof Behaviour.Deferred);
    }

    /** A response as an act, with what marking says of it; throws where it cannot have been given to this item. */
    Act.Answered answered(Slug item, Response response, Optional<Certainty> certainty) {
        return new Act.Answered(item, response, certainty, outcome(item, response));
    }

    Act.Checked checked(Slug item, Response response, Optional<Certainty> certainty) {
        return new Act.Checked(item, response, certainty, outcome(item, response));
    }

    /**
     * Whether a response may be checked now. What lacks a part is kept and is no try, as in Moodle. This is asked when something
     * comes in and never when an attempt is marked again: what has been checked stays checked.
     */
    boolean letsCheck(Slug item, Response response, Optional<Certainty> certainty) {
        return !behaviour().tells() || !(completeness(item, response, certainty) instanceof Completeness.Part);
    }

    /** How far a response answers an item. */
    public Completeness completeness(Slug item, Response response, Optional<Certainty> certainty) {
        return Completeness.of(behaviour(), item(item).question(), response, certainty);
    }

    private Outcome outcome(Slug item, Response response) {
        return Marking.mark(item(item), quiz.rules().negativeMarks(), response);
    }

    /** Whether something can still be done at this place of the attempt. */
    boolean isOpenTo(Attempt attempt, Act act) {
        return act.about()
                .filter(item -> isLeftBehind(attempt, item) || isOver(attempt, item, act))
                .isEmpty();
    }

    private boolean isOver(Attempt attempt, Slug item, Act act) {
        var onlyLooks = act instanceof Act.Moved;
        return !onlyLooks && needsTries() && progress(attempt, item).over();
    }

    /** Where there is no way back, one has left behind whatever lies before the furthest item one went to. */
    private boolean isLeftBehind(Attempt attempt, Slug item) {
        return quiz.rules().navigation() == Navigation.ONE_WAY
                && attempt.items().indexOf(item) < attempt.furthest();
    }

    /** Where the learner stands with an item. */
    public ItemProgress progress(Attempt attempt, Slug item) {
        return Conduct.of(
                behaviour(), item(item), quiz.rules().negativeMarks(), attempt.triesAt(item), attempt.reviewOf(item));
    }

    /** The points earned of all points possible; below none only where the quiz says so. */
    public Mark mark(Attempt attempt) {
        return mark(attempt, attempt.items());
    }

    /** The same, of some of its items. */
    Mark mark(Attempt attempt, List<Slug> items) {
        var earned = sum(items, item -> progress(attempt, item).credit().share());
        var possible = possible(items);
        return new Mark(
                rounded(quiz.rules().negativeMarks() ? earned : earned.max(BigDecimal.ZERO)), rounded(possible));
    }

    /** The points that these items can earn. */
    BigDecimal possible(List<Slug> items) {
        return sum(items, _ -> behaviour().most());
    }

    private BigDecimal sum(List<Slug> items, Function<Slug, BigDecimal> share) {
        return items.stream()
                .map(item -> share.apply(item).multiply(item(item).worth()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What has no marks is passed by handing it in. */
    Attempt.Result result(Attempt attempt, Instant at) {
        var mark = mark(attempt);
        var passed =
                mark.possible().signum() == 0 || mark.percent().compareTo(BigDecimal.valueOf(quiz.cutScore())) >= 0;
        return new Attempt.Result(mark, passed, awaitsReview(attempt), at);
    }

    private boolean awaitsReview(Attempt attempt) {
        return attempt.items().stream().anyMatch(item -> awaitsReview(attempt, item));
    }

    boolean awaitsReview(Attempt attempt, Slug item) {
        return progress(attempt, item).outcome() instanceof Outcome.AwaitingReview;
    }

    private Behaviour behaviour() {
        return quiz.rules().behaviour();
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(MARK_PLACES, RoundingMode.HALF_UP);
    }
}

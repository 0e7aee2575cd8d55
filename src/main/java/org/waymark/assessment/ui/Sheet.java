package org.waymark.assessment.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.QuizTaken;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Navigation;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Shown;
import org.waymark.identity.UserId;
import org.waymark.question.Arrangement;
import org.waymark.question.Behaviour;
import org.waymark.question.Certainty;
import org.waymark.question.Completeness;
import org.waymark.question.Item;
import org.waymark.question.ItemProgress;
import org.waymark.question.Loss;
import org.waymark.question.Losses;
import org.waymark.question.Mark;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Outcome;
import org.waymark.question.Response;
import org.waymark.question.Stimulus;
import org.waymark.ui.SiteMap;

/** An attempt with the course and quiz that it is taken or marked by; its items are numbered from 1. */
record Sheet(Attempt attempt, Course course, Quiz quiz, Instant now) {

    /** The part of the address that names an attempt. */
    private static final String TOKEN = "attempt";

    /** An attempt on its own edition. */
    static Sheet of(Attempt attempt, Library library, Instant now) {
        return of(attempt, QuizTaken.of(attempt, library.edition(attempt.edition())), now);
    }

    /** An attempt as this quiz marks it: its own, or what regradings made of that. */
    static Sheet of(Attempt attempt, QuizTaken by, Instant now) {
        return new Sheet(attempt, by.course(), by.quiz(), now);
    }

    /** The attempt that an address names; somebody else's is not found, like one that does not exist. */
    static Attempt at(RouteParameters address, UserId learner, TakingQuizzes taking) {
        try {
            return taking.attempt(learner, address.get(TOKEN).orElse(""));
        } catch (AttemptNotFound _) {
            throw new NotFoundException();
        }
    }

    RouteParameters address() {
        return new RouteParameters(TOKEN, attempt.token());
    }

    Behaviour behaviour() {
        return quiz().rules().behaviour();
    }

    /** Whether questions are checked one by one while the attempt goes on. */
    boolean isChecked() {
        return !(behaviour() instanceof Behaviour.Deferred) && !behaviour().equals(new Behaviour.Certain(false));
    }

    /** The folder of the pictures that questions show. */
    String pictures() {
        return "/" + SiteMap.picture(attempt.edition().value(), "");
    }

    boolean isOneWay() {
        return quiz().rules().navigation() == Navigation.ONE_WAY;
    }

    boolean isAllAtOnce() {
        return quiz().pacing() == Quiz.Pacing.ALL && !isOneWay();
    }

    int size() {
        return attempt.items().size();
    }

    IntStream numbers() {
        return IntStream.rangeClosed(1, size());
    }

    /** The questions that may be on the page now: all, or the present one where there is no way back; none in a pause. */
    IntStream papers() {
        return isPaused() ? IntStream.empty() : isOneWay() ? IntStream.of(start()) : numbers();
    }

    boolean isPaused() {
        return attempt.state() == Attempt.State.PAUSED;
    }

    boolean isHalted() {
        return attempt.isHalted();
    }

    /** Whether the learner may stop the clock; where no time is limited, there is none to stop. */
    boolean isPausable() {
        return attempt.terms().pausable() && attempt.terms().limit().isPresent();
    }

    /** The question that an address asks for, where one may go there; else where one goes on. */
    int startAt(Optional<String> asked) {
        return asked.filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> has(number) && !isOneWay())
                .orElseGet(this::start);
    }

    /** Where one goes on: where one was, or where there is no record of that, at the first item without an answer. */
    int start() {
        return isOneWay()
                ? attempt.position()
                        .map(item -> attempt.items().indexOf(item) + 1)
                        .orElse(1)
                : numbers().filter(number -> !isAnswered(number)).findFirst().orElse(size());
    }

    Slug id(int number) {
        return attempt.items().get(number - 1);
    }

    /** An item as this attempt shows it. */
    Item item(int number) {
        return course.item(id(number))
                .map(item -> Arrangement.arranged(item, attempt.seed()))
                .orElseThrow(() -> new IllegalStateException("edition lost item " + id(number)));
    }

    ItemProgress progress(int number) {
        return new QuizTaken(course, quiz).progress(attempt, id(number));
    }

    Response given(int number) {
        return progress(number).current();
    }

    Outcome outcome(int number) {
        return progress(number).outcome();
    }

    boolean isAnswered(int number) {
        return !(given(number) instanceof Response.Blank);
    }

    /** How far the response that stands now answers the question. */
    Completeness completeness(int number) {
        return new QuizTaken(course, quiz).completeness(id(number), given(number), certainty(number));
    }

    Optional<Certainty> certainty(int number) {
        return attempt.counting().reversed().stream()
                .map(AttemptEvent::act)
                .filter(act -> act.about().equals(Optional.of(id(number))))
                .findFirst()
                .flatMap(Sheet::certaintyIn);
    }

    /** What the item contributes to the mark, of the most that it could. */
    Mark markOf(int number) {
        var worth = item(number).worth();
        return new Mark(
                progress(number).credit().share().multiply(worth),
                behaviour().most().multiply(worth));
    }

    /** Why the item does not contribute more. */
    List<Loss> losses(int number) {
        var item = id(number);
        return Losses.of(
                item(number),
                behaviour(),
                quiz().rules().negativeMarks(),
                attempt.triesAt(item),
                attempt.reviewOf(item));
    }

    /** What earns everything for an item. */
    Response right(int number, Language language) {
        return ModelAnswers.right(item(number).question(), language);
    }

    private static Optional<Certainty> certaintyIn(Act act) {
        if (act instanceof Act.Answered answered) {
            return answered.certainty();
        }
        return act instanceof Act.Checked checked ? checked.certainty() : Optional.empty();
    }

    Set<Shown> allowed(Phase phase) {
        return Stream.of(Shown.values())
                .filter(thing -> quiz().rules().reviewing().shows(phase, thing))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The title of the section that begins with this question. */
    Optional<LocalizedText> firstOfSection(int number) {
        var first = 1;
        for (var section : quiz().sections()) {
            if (first == number) {
                return section.title();
            }
            first += section.selections().stream().mapToInt(it -> it.count()).sum();
        }
        return Optional.empty();
    }

    /** The passage to be shown with a question; where all are on one page, once for those that follow one another. */
    Optional<Stimulus> passageAt(int number) {
        var passage = item(number).stimulus();
        var before = isAllAtOnce() && number > 1 ? item(number - 1).stimulus() : Optional.<Stimulus>empty();
        return passage.filter(it -> before.filter(it::equals).isEmpty());
    }

    boolean has(int number) {
        return number >= 1 && number <= size();
    }
}

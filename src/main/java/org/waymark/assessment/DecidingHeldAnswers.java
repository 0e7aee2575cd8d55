package org.waymark.assessment;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.question.Mark;
import org.waymark.question.Response;

/**
 * Looking at answers that were stored and not counted, and deciding whether they count after all. Answers of learners whose work one
 * may not mark are not found.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class DecidingHeldAnswers {

    private static final int MOST = 200;

    private final OverseenHeldAnswers held;
    private final DecidedAttempts attempts;
    private final Essays essays;
    private final LearnerNotices notices;
    private final Clock clock;

    DecidingHeldAnswers(
            OverseenHeldAnswers held, DecidedAttempts attempts, Essays essays, LearnerNotices notices, Clock clock) {
        this.held = held;
        this.attempts = attempts;
        this.essays = essays;
        this.notices = notices;
        this.clock = clock;
    }

    /** How many answers nobody has decided about. */
    @Transactional(readOnly = true)
    public int undecided(UserId instructor) {
        return held.undecided(instructor);
    }

    /** Answers that were held, those without a decision first; whose they are sees who looked at them. */
    public List<HeldAnswer> all(UserId instructor) {
        var read = new HashMap<String, Attempt>();
        return held.read(instructor, MOST).stream()
                .map(place -> answer(place, read.computeIfAbsent(place.token(), attempts::get)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<HeldAnswer> answer(HeldAnswers.Place place, Attempt attempt) {
        return eventOf(attempt, place.number()).flatMap(event -> answer(place, attempt, event));
    }

    private Optional<HeldAnswer> answer(HeldAnswers.Place place, Attempt attempt, AttemptEvent event) {
        var taken = attempts.quizOf(attempt);
        return given(event)
                .map(given -> new HeldAnswer(
                        place,
                        notices.nameOf(attempt.learner()),
                        taken.course(),
                        taken.quiz(),
                        taken.item(itemOf(event)),
                        event,
                        given,
                        attempt.answerTo(itemOf(event)).map(Answer::response).orElseGet(Response.Blank::new),
                        held.decisions(place.attempt(), place.number()),
                        attempt.mark(),
                        markThen(attempt, event, taken)));
    }

    private Optional<Mark> markThen(Attempt attempt, AttemptEvent event, QuizTaken taken) {
        var now = clock.instant();
        Act other = attempt.held().contains(event)
                ? new Act.Admitted(event.number())
                : new Act.SetAside(event.number(), attempt.learner(), "");
        return attempt.isFinished()
                ? Optional.of(taken.mark(attempt.with(DecidedAttempts.event(attempt, other, now))))
                : Optional.empty();
    }

    private static Optional<AttemptEvent> eventOf(Attempt attempt, int number) {
        return attempt.events().stream()
                .filter(event -> event.number() == number && event.standing() instanceof Standing.Held)
                .findFirst();
    }

    private static Optional<Response> given(AttemptEvent event) {
        return Answer.of(1, event).map(Answer::response);
    }

    private static Slug itemOf(AttemptEvent event) {
        return event.act().about().orElseThrow();
    }

    /** Lets an answer count: the attempt is marked again, and its learner told. */
    public void admit(UserId instructor, HeldAnswers.Place place) {
        var attempt = held.theirs(instructor, attempts.held(place.token()));
        var event = eventOf(attempt, place.number()).orElseThrow(AttemptNotFound::new);
        if (!attempt.held().contains(event)) {
            return;
        }
        var now = clock.instant();
        var decided = attempts.enter(attempt, new Act.Admitted(event.number()), now);
        held.add(attempt.id(), event.number(), new HeldDecision(HeldDecision.Kind.ADMITTED, instructor, "", now));
        markAgain(attempt, event);
        notices.tell(attempt.learner(), Notice.Kind.ANSWER_ADMITTED, decided);
    }

    /** Leaves an answer aside for a reason; one that had been admitted counts no longer, and its learner is told. */
    public void setAside(UserId instructor, HeldAnswers.Place place, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an answer is left aside for a reason");
        }
        var attempt = held.theirs(instructor, attempts.held(place.token()));
        var event = eventOf(attempt, place.number()).orElseThrow(AttemptNotFound::new);
        var now = clock.instant();
        var hadBeenAdmitted = !attempt.held().contains(event);
        attempts.enter(attempt, new Act.SetAside(event.number(), instructor, reason.strip()), now);
        held.add(
                attempt.id(),
                event.number(),
                new HeldDecision(HeldDecision.Kind.SET_ASIDE, instructor, reason.strip(), now));
        if (hadBeenAdmitted) {
            markAgain(attempt, event);
            notices.tell(attempt.learner(), Notice.Kind.ANSWER_SET_ASIDE, attempt);
        }
    }

    /** A mark that was given to another text than the one that counts now is decided about again. */
    private void markAgain(Attempt attempt, AttemptEvent event) {
        essays.of(attempt.id()).stream()
                .filter(essay -> essay.item().equals(itemOf(event)) && essay.stage() == Essay.Stage.MARKED)
                .forEach(essay -> essays.save(essay.at(Essay.Stage.DECISION)));
    }
}

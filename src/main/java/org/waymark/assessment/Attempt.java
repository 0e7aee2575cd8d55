package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.EditionId;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;
import org.waymark.question.Mark;
import org.waymark.question.Outcome;
import org.waymark.question.Try;

/**
 * One go of one learner at one quiz: everything but its circumstances follows from its events.
 *
 * @param token all that addresses say of it
 * @param edition the course as it was when the attempt started; it stays so
 * @param seed from which the order of items and options follows
 * @param items what was drawn, in order
 * @param generation of the passes that are good for it
 * @param orderSeen the highest order number that the device holding it has used, those of refused events included
 * @param events everything that happened, in order
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
        Terms terms,
        int generation,
        int orderSeen,
        List<AttemptEvent> events,
        Instant startedAt,
        Optional<Result> result) {

    /**
     * What came of an attempt, settled when it was handed in.
     *
     * @param provisional whether an instructor has yet to mark some of it
     */
    public record Result(Mark mark, boolean passed, boolean provisional, Instant finishedAt) {}

    /** How far an attempt is. */
    public enum State {
        STARTED,
        OPEN,
        PAUSED,
        FINISHED
    }

    public Attempt {
        items = List.copyOf(items);
        events = List.copyOf(events);
    }

    /** This attempt, if it is this learner's. */
    public Attempt takenBy(UserId user) {
        if (!learner.equals(user)) {
            throw new AttemptNotFound();
        }
        return this;
    }

    public State state() {
        return isFinished() ? State.FINISHED : clock().state();
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

    /** Whether its first question has been delivered. */
    public boolean isBegun() {
        return begunAt().isPresent();
    }

    public Optional<Instant> begunAt() {
        return clock().begunAt();
    }

    /** When its time is up; empty where it has no limit, or while it is paused and nothing closes. */
    public Optional<Instant> endsAt() {
        return clock().endsAt();
    }

    /** How much time is left when the pause that lasts is over; empty where none lasts, or nothing limits the time. */
    public Optional<Duration> leftAfterPause() {
        return clock().left();
    }

    /** The act that stops the clock, where the learner may and it runs. */
    Optional<Act> pause(Instant now) {
        var runs = state() == State.OPEN && endsAt().filter(now::isAfter).isEmpty();
        return terms.pausable() && runs ? Optional.of(new Act.Paused()) : Optional.empty();
    }

    /** The act that lets a clock run again which its learner has stopped, with as much time as there was. */
    Optional<Act> resume(Instant now) {
        return state() == State.PAUSED && !isHalted()
                ? Optional.of(new Act.Resumed(clock().endAfterPause(now)))
                : Optional.empty();
    }

    /** Whether somebody of the staff has stopped the clock, so that nobody else can let it run. */
    public boolean isHalted() {
        return haltedSince().isPresent();
    }

    Optional<Instant> haltedSince() {
        return clock().stopped().flatMap(AttemptClock.Stop::haltedSince);
    }

    /** When the server ends its halt, or hands it in; empty where it does neither. */
    public Optional<Instant> due() {
        return isFinished()
                ? Optional.empty()
                : haltedSince()
                        .map(since -> since.plus(Helm.LONGEST_HALT))
                        .or(() -> endsAt().map(end -> end.plus(terms.grace())));
    }

    AttemptClock clock() {
        return AttemptClock.of(this);
    }

    /** The device whose events count. */
    public Optional<String> device() {
        var device = Optional.<String>empty();
        for (var event : counting()) {
            if (!event.origin().isServer() && (device.isEmpty() || event.act() instanceof Act.TookOver)) {
                device = Optional.of(event.origin().device());
            }
        }
        return device;
    }

    /** Where the learner is: the item that was gone to or answered last. */
    public Optional<Slug> position() {
        return counting().reversed().stream()
                .filter(event -> !(event.act() instanceof Act.Reviewed))
                .flatMap(event -> event.act().about().stream())
                .findFirst();
    }

    /** The furthest item the learner went to or answered, counted from 0. */
    int furthest() {
        return counting().stream()
                .filter(event -> !(event.act() instanceof Act.Reviewed))
                .flatMap(event -> event.act().about().stream())
                .mapToInt(items::indexOf)
                .max()
                .orElse(0);
    }

    /** The number of the event that comes next. */
    public int nextNumber() {
        return events.isEmpty() ? 1 : events.getLast().number() + 1;
    }

    public Optional<Seal> lastSeal() {
        return events.isEmpty() ? Optional.empty() : events.getLast().seal();
    }

    /** This attempt, after one more thing has happened. */
    public Attempt with(AttemptEvent event) {
        if (event.number() != nextNumber()
                || event.act().about().filter(item -> !items.contains(item)).isPresent()) {
            throw new IllegalArgumentException("attempt " + id.value() + " takes no event " + event.number());
        }
        var holds = event.act() instanceof Act.TookOver
                || device().filter(event.origin().device()::equals).isPresent()
                || device().isEmpty();
        var seen = holds && event.standing().counts() && !event.origin().isServer()
                ? event.origin().order()
                : orderSeen;
        return with(Stream.concat(events.stream(), Stream.of(event)).toList(), seen, result);
    }

    /** This attempt, after its device used an order number for something that could not be kept. */
    Attempt skipping(int order) {
        return with(events, order, result);
    }

    private Attempt with(List<AttemptEvent> all, int seen, Optional<Result> settled) {
        return new Attempt(
                id,
                token,
                learner,
                edition,
                course,
                quiz,
                seed,
                items,
                terms,
                generation,
                seen,
                all,
                startedAt,
                settled);
    }

    /** The events that count, those included that an instructor admitted. */
    public List<AttemptEvent> counting() {
        return new Admission(events).counting();
    }

    /** What is kept for the instructor and has not been admitted. */
    public List<AttemptEvent> held() {
        return new Admission(events).held();
    }

    /** Every response that counts, in order, numbered from 1. */
    public List<Answer> answers() {
        return given().answers();
    }

    /** The answer to an item that was given last. */
    public Optional<Answer> answerTo(Slug item) {
        return given().answerTo(item);
    }

    /** What is known of the last answer to an item: what marking said, or an instructor. */
    public Outcome outcomeOf(Slug item) {
        return given().outcomeOf(item);
    }

    /** What instructors gave the answer to an item. */
    public Optional<Fraction> reviewOf(Slug item) {
        return given().reviewOf(item);
    }

    /** What was tried at an item, in order. */
    public List<Try> triesAt(Slug item) {
        return given().triesAt(item);
    }

    private AnswersGiven given() {
        return new AnswersGiven(counting());
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
    public Mark markIn(Course taken) {
        return QuizTaken.of(this, taken).mark(this);
    }

    /** This attempt, handed in; one that has been handed in already stays as it is. */
    public Attempt handedIn(Course taken, Quiz quizTaken, Instant at) {
        return isFinished() ? this : settled(new QuizTaken(taken, quizTaken), at);
    }

    /** This attempt with the result that its events have now; it was handed in when it was. */
    Attempt markedAgain(QuizTaken taken) {
        return finishedAt().map(at -> settled(taken, at)).orElse(this);
    }

    private Attempt settled(QuizTaken taken, Instant at) {
        return with(events, orderSeen, Optional.of(taken.result(this, at)));
    }
}

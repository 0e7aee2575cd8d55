package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Arrangement;
import org.waymark.question.Certainty;
import org.waymark.question.ForeignResponse;
import org.waymark.question.Response;

/** Takes events for one attempt, one after the other: decides what becomes of each, numbers and seals it. Keeps nothing itself. */
final class Reception {

    /** So many events fill an attempt: a day of typing makes a fifth of them. There is always room for handing in. */
    static final int MOST = 5_000;

    /** So many answers wait for an instructor at one attempt. */
    static final int MOST_HELD = 200;

    private final QuizTaken taken;
    private final Seals seals;
    private final Instant now;
    private Attempt attempt;
    private int fresh;

    Reception(Attempt attempt, QuizTaken taken, Seals seals, Instant now) {
        this.attempt = attempt;
        this.taken = taken;
        this.seals = seals;
        var last = attempt.events().isEmpty()
                ? attempt.startedAt()
                : attempt.events().getLast().receivedAt();
        this.now = now.isBefore(last) ? last : now;
    }

    /** The attempt after what has been taken so far. */
    Attempt attempt() {
        return attempt;
    }

    /** How many events were added. */
    int fresh() {
        return fresh;
    }

    /** Something the server itself does, or lets happen: it counts. */
    AttemptEvent serve(Act act) {
        return add(Origin.server(now), act, new Standing.Counted());
    }

    /** A response by way of the server's own pages; it is held like any other when it comes too late. */
    AttemptEvent serve(Slug item, Response response) {
        begin();
        var origin = Origin.server(now);
        var act = taken.answered(item, response, Optional.empty());
        return add(origin, act, Punctuality.of(attempt, origin, act, now));
    }

    /** Starts the clock, unless it runs already. */
    void begin() {
        if (!attempt.isBegun() && !attempt.isFinished()) {
            serve(new Act.Begun(attempt.clock().endOf(now, attempt.terms())));
        }
    }

    /**
     * Does what somebody of the staff orders, where it changes anything.
     *
     * @param press names the order
     * @param seen the number of the last steering that they knew of
     */
    Obeyed steer(Order order, UUID press, int seen, UserId by, String reason) {
        var ruling = Helm.decide(attempt, order, press, seen, now);
        var origin = new Origin(Optional.of(press), Origin.SERVER, 0, now);
        ruling.steering().ifPresent(what -> add(origin, new Act.Steered(what, by, reason), new Standing.Counted()));
        return ruling.obeyed();
    }

    /** Ends a halt that nobody of the staff has ended. */
    void lapse() {
        Helm.lapse(attempt, now).ifPresent(this::serve);
    }

    /** Closes and marks the attempt. */
    AttemptEvent handIn(Origin origin, Act.By by, Standing standing) {
        var event = add(origin, new Act.HandedIn(by), standing);
        if (standing.counts()) {
            attempt = attempt.handedIn(taken.course(), taken.quiz(), event.receivedAt());
        }
        return event;
    }

    Receipt take(String device, Incoming incoming) {
        var known = attempt.events().stream()
                .filter(event -> event.origin().id().equals(Optional.of(incoming.id())))
                .findFirst();
        if (known.isPresent()) {
            return new Receipt.Kept(incoming.id(), known.get());
        }
        var expected = expectedOf(device);
        if (incoming.order() != expected) {
            return new Receipt.Refused(incoming.id(), Reason.OUT_OF_ORDER, Optional.of(expected));
        }
        begin();
        return switch (understood(device, incoming.wish())) {
            case Understood.As(var act) -> take(device, incoming, act);
            case Understood.Not(var reason) -> refused(device, incoming, reason);
        };
    }

    private Receipt take(String device, Incoming incoming, Act act) {
        var origin = new Origin(Optional.of(incoming.id()), device, incoming.order(), incoming.at());
        var standing = standing(origin, act);
        return hasRoomFor(act, standing)
                ? new Receipt.Kept(incoming.id(), keep(origin, act, standing))
                : refused(device, incoming, Reason.TOO_MANY);
    }

    private Receipt refused(String device, Incoming incoming, Reason reason) {
        if (holds(device)) {
            attempt = attempt.skipping(incoming.order());
        }
        return new Receipt.Refused(incoming.id(), reason, Optional.empty());
    }

    private Standing standing(Origin origin, Act act) {
        var standing = Punctuality.of(attempt, origin, act, now);
        return standing.counts() && !(act instanceof Act.TookOver) && !holds(origin.device())
                ? new Standing.Held(Reason.OTHER_DEVICE)
                : standing;
    }

    private boolean hasRoomFor(Act act, Standing standing) {
        if (standing instanceof Standing.Held && attempt.held().size() >= MOST_HELD) {
            return false;
        }
        return attempt.events().size() < MOST || (act instanceof Act.HandedIn && standing.counts());
    }

    private AttemptEvent keep(Origin origin, Act act, Standing standing) {
        return act instanceof Act.HandedIn(var by) ? handIn(origin, by, standing) : add(origin, act, standing);
    }

    private AttemptEvent add(Origin origin, Act act, Standing standing) {
        var event = seals.seal(
                attempt, new AttemptEvent(attempt.nextNumber(), origin, act, now, standing, Optional.empty()));
        attempt = attempt.with(event);
        fresh++;
        return event;
    }

    private boolean holds(String device) {
        return attempt.device().map(device::equals).orElse(true);
    }

    private int expectedOf(String device) {
        var used = attempt.events().stream()
                .map(AttemptEvent::origin)
                .filter(origin -> origin.device().equals(device))
                .mapToInt(Origin::order)
                .max()
                .orElse(0);
        return 1
                + (attempt.device().filter(device::equals).isPresent()
                                || attempt.device().isEmpty()
                        ? Math.max(used, attempt.orderSeen())
                        : used);
    }

    /** What a wish means in this attempt. */
    private sealed interface Understood {
        record As(Act act) implements Understood {}

        record Not(Reason reason) implements Understood {}
    }

    private Understood understood(String device, Wish wish) {
        return switch (wish) {
            case Wish.Answer(var number, var given, var certainty) ->
                at(number, item -> taken.answered(item, response(item, given), certainty));
            case Wish.Check(var number, var given, var certainty) ->
                at(number, item -> checked(item, response(item, given), certainty));
            case Wish.Redo(var number) -> at(number, Act.Redone::new);
            case Wish.Move(var number) -> at(number, Act.Moved::new);
            case Wish.Pause() -> timed(device, attempt.pause(now));
            case Wish.Resume() -> timed(device, attempt.resume(now));
            case Wish.TakeOver() -> new Understood.As(new Act.TookOver());
            case Wish.HandIn() -> new Understood.As(new Act.HandedIn(Act.By.LEARNER));
        };
    }

    /** Only the device that holds the attempt has its clock stopped or started; what changes nothing is not kept. */
    private Understood timed(String device, Optional<Act> act) {
        return holds(device)
                ? act.<Understood>map(Understood.As::new).orElseGet(() -> new Understood.Not(Reason.NOT_OPEN))
                : new Understood.Not(Reason.OTHER_DEVICE);
    }

    /** The answer is kept in any case. */
    private Act checked(Slug item, Response response, Optional<Certainty> certainty) {
        return taken.letsCheck(item, response, certainty)
                ? taken.checked(item, response, certainty)
                : taken.answered(item, response, certainty);
    }

    private Response response(Slug item, Given given) {
        return given.to(Arrangement.arranged(taken.item(item), attempt.seed()), attempt.seed());
    }

    private Understood at(int number, Function<Slug, Act> act) {
        if (number < 1 || number > attempt.items().size()) {
            return new Understood.Not(Reason.FOREIGN_RESPONSE);
        }
        var item = attempt.items().get(number - 1);
        try {
            var done = act.apply(item);
            return taken.isOpenTo(attempt, done) ? new Understood.As(done) : new Understood.Not(Reason.ITEM_OVER);
        } catch (ForeignResponse | IllegalArgumentException _) {
            return new Understood.Not(Reason.FOREIGN_RESPONSE);
        }
    }
}

package org.waymark.ui.line;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A line before something that only so many can use at once: whoever comes first is let in first. It is a line of people, not of
 * requests: a page needs several, and whoever was let in for the first waits with the next ones only for a place, not for those behind.
 */
public final class Line {

    /** How many requests may follow one that stood in the line, and for how long. */
    private static final int FOLLOWING = 4;

    private static final Duration FOLLOWING_FOR = Duration.ofSeconds(5);

    private static final int REMEMBERED = 10_000;

    /** So many who follow are called one after the other while others wait; then it is one of those. */
    private static final int FOLLOWERS_IN_A_ROW = 2;

    /** How many requests of one person may stand in the line. */
    private static final int PLACES_EACH = 8;

    /** What is believed of the length of a turn before one was seen. */
    private static final double FIRST_GUESS = Duration.ofMillis(50).toNanos();

    /** How much the newest turn says about the next ones. */
    private static final double NEWEST = 0.05;

    /**
     * Where somebody stands.
     *
     * @param number 1 for whoever is next
     * @param left until their turn, as turns go now
     */
    public record Place(int number, Duration left) {}

    /** Somebody wants one more place than anybody has use for. */
    public static final class StandsOftenEnough extends RuntimeException {
        private StandsOftenEnough() {
            super("somebody has all places in the line that one person may have");
        }
    }

    /** Somebody's time inside; closing it lets the next one in, closing it again changes nothing. */
    public final class Turn implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();
        private final long since = nanoTime.getAsLong();

        private Turn() {}

        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                leave(nanoTime.getAsLong() - since);
            }
        }
    }

    /** One request in the line; the same person may have several. */
    private static final class Waiting {
        private final String who;
        private final CountDownLatch called = new CountDownLatch(1);

        private Waiting(String who) {
            this.who = who;
        }
    }

    private final int atOnce;
    private final LongSupplier nanoTime;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Deque<Waiting> following = new ArrayDeque<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Cache<String, AtomicInteger> letIn;
    private int inside;
    private int followersInARow;
    private double usualTurn = FIRST_GUESS;

    public Line(int atOnce, LongSupplier nanoTime) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("a line that lets nobody in");
        }
        this.atOnce = atOnce;
        this.nanoTime = nanoTime;
        this.letIn = Caffeine.newBuilder()
                .expireAfterWrite(FOLLOWING_FOR)
                .maximumSize(REMEMBERED)
                .ticker(nanoTime::getAsLong)
                .build();
    }

    /**
     * Waits for one's turn; whoever is interrupted leaves the line, and nobody behind waits longer for it.
     *
     * @param who comes; empty if nobody knows
     * @throws StandsOftenEnough where they have all places that one person may have
     */
    public Turn enter(String who) throws InterruptedException {
        var mine = new Waiting(who);
        if (!goesStraightIn(mine)) {
            await(mine);
        }
        return new Turn();
    }

    /** As {@link #enter(String)}, for whoever waits only so long; nothing where their turn has not come by then. */
    public Optional<Turn> enter(String who, Duration patience) throws InterruptedException {
        var mine = new Waiting(who);
        return goesStraightIn(mine) || await(mine, patience) ? Optional.of(new Turn()) : Optional.empty();
    }

    /** Where this one waits, the nearest place if there are several. */
    public synchronized Optional<Place> placeOf(String who) {
        var number = 1;
        for (var each : waiting) {
            if (each.who.equals(who)) {
                return Optional.of(place(number));
            }
            number++;
        }
        return Optional.empty();
    }

    /** Where the next one to come would wait; empty while there is room. */
    public synchronized Optional<Place> placeAtTheEnd() {
        return inside < atOnce ? Optional.empty() : Optional.of(place(waiting.size() + 1));
    }

    /** Before each who waits, some of those who follow are called. */
    private Place place(int amongThoseWhoWait) {
        var before = Math.min(following.size(), FOLLOWERS_IN_A_ROW * amongThoseWhoWait - followersInARow);
        var number = amongThoseWhoWait + before;
        return new Place(number, Duration.ofNanos((long) (usualTurn * number / atOnce)));
    }

    private synchronized boolean goesStraightIn(Waiting mine) {
        if (inside < atOnce) {
            inside++;
            remember(mine.who);
            return true;
        }
        if (!mine.who.isEmpty() && places.merge(mine.who, 1, Integer::sum) > PLACES_EACH) {
            givesPlaceUp(mine);
            throw new StandsOftenEnough();
        }
        (follows(mine.who) ? following : waiting).addLast(mine);
        return false;
    }

    private void givesPlaceUp(Waiting one) {
        places.computeIfPresent(one.who, (_, number) -> number == 1 ? null : number - 1);
    }

    private boolean follows(String who) {
        var left = letIn.getIfPresent(who);
        return left != null && left.decrementAndGet() >= 0;
    }

    private void await(Waiting mine) throws InterruptedException {
        try {
            mine.called.await();
        } catch (InterruptedException e) {
            giveUp(mine);
            throw e;
        }
    }

    private boolean await(Waiting mine, Duration patience) throws InterruptedException {
        try {
            return mine.called.await(patience.toNanos(), TimeUnit.NANOSECONDS) || !leaves(mine);
        } catch (InterruptedException e) {
            giveUp(mine);
            throw e;
        }
    }

    /** False for whoever was called in the same moment: theirs is a turn. */
    private synchronized boolean leaves(Waiting mine) {
        var stood = waiting.remove(mine) || following.remove(mine);
        if (stood) {
            givesPlaceUp(mine);
        }
        return stood;
    }

    /** Whoever was called in the same moment passes the turn on. */
    private synchronized void giveUp(Waiting mine) {
        if (!leaves(mine)) {
            next();
        }
    }

    private synchronized void leave(long nanos) {
        usualTurn += NEWEST * (nanos - usualTurn);
        next();
    }

    /** A turn is handed over to the first in the line, so that nobody who comes now can take it. */
    private void next() {
        var first = first();
        if (first == null) {
            inside--;
            return;
        }
        givesPlaceUp(first);
        first.called.countDown();
    }

    /** Only who waited may bring others: whoever follows would otherwise keep those who wait out for ever. */
    private @Nullable Waiting first() {
        if (!following.isEmpty() && (waiting.isEmpty() || followersInARow < FOLLOWERS_IN_A_ROW)) {
            followersInARow = Math.min(followersInARow + 1, FOLLOWERS_IN_A_ROW);
            return following.pollFirst();
        }
        followersInARow = 0;
        var first = waiting.pollFirst();
        if (first != null) {
            remember(first.who);
        }
        return first;
    }

    private void remember(String who) {
        if (!who.isEmpty() && letIn.getIfPresent(who) == null) {
            letIn.put(who, new AtomicInteger(FOLLOWING));
        }
    }
}

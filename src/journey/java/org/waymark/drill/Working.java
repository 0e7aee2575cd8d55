package org.waymark.drill;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * A learner at work: answers at a steady pace, whether the server is there or not, and lets the outbox send. Times are
 * taken from the moment at which the answer was due, so that waiting counts.
 */
final class Working {

    private static final long FIRST_PAUSE = Duration.ofSeconds(1).toNanos();
    private static final int DOUBLINGS = 3;
    private static final Duration LONGEST_NAP = Duration.ofMillis(200);

    private final Learner learner;
    private final long think;
    private final Latencies saves;
    private long due;
    private long dueOfOldest;
    private long tryAt;
    private int failures;

    Working(Learner learner, Duration think, Latencies saves) {
        this.learner = learner;
        this.think = think.toNanos();
        this.saves = saves;
    }

    /** Works until it is told to stop, and then until everything has arrived. */
    void until(BooleanSupplier stop, Duration patience) throws InterruptedException {
        due = System.nanoTime() + ThreadLocalRandom.current().nextLong(think);
        while (!stop.getAsBoolean()) {
            var now = System.nanoTime();
            if (now - due >= 0) {
                answer();
            }
            if (!learner.outbox().isEmpty() && now - tryAt >= 0) {
                send();
            }
            nap();
        }
        if (!learner.outbox().deliver(patience)) {
            throw new Broken("a learner still waits for the server after " + patience);
        }
    }

    private void answer() {
        if (learner.outbox().isEmpty()) {
            dueOfOldest = due;
            tryAt = due;
        }
        learner.answerNext();
        due += think;
    }

    private void send() {
        if (learner.outbox().trySending()) {
            failures = 0;
            saves.add(System.nanoTime() - dueOfOldest);
        } else {
            var pause = FIRST_PAUSE << Math.min(failures++, DOUBLINGS);
            tryAt = System.nanoTime()
                    + (long) (pause * ThreadLocalRandom.current().nextDouble(0.5, 1.5));
        }
    }

    private void nap() throws InterruptedException {
        var next = learner.outbox().isEmpty() ? due : Math.min(due, tryAt);
        var left = Duration.ofNanos(next - System.nanoTime());
        if (left.isPositive()) {
            Thread.sleep(left.compareTo(LONGEST_NAP) < 0 ? left : LONGEST_NAP);
        }
    }
}

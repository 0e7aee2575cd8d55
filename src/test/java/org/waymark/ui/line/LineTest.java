package org.waymark.ui.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LineTest {

    private final AtomicLong now = new AtomicLong();
    private final Line line = new Line(2, now::get);
    private final BlockingQueue<Line.Turn> let = new LinkedBlockingQueue<>();

    @Test
    void thoseForWhomThereIsRoomGoStraightIn() throws InterruptedException {
        line.enter("ayla");
        assertThat(line.placeAtTheEnd()).isEmpty();

        line.enter("bora");

        assertThat(line.placeOf("bora")).isEmpty();
        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
    }

    @Test
    void whoComesFirstIsLetInFirst() throws InterruptedException {
        var order = new ConcurrentLinkedQueue<Integer>();
        var turns = new ArrayList<>(List.of(line.enter("ayla"), line.enter("bora")));
        for (var i = 0; i < 20; i++) {
            var number = i;
            waits("learner-" + number, () -> order.add(number));
        }

        for (var i = 0; i < 20; i++) {
            turns.removeFirst().close();
            turns.add(let.take());
        }

        assertThat(order)
                .containsExactlyElementsOf(
                        List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19));
    }

    @Test
    void whoeverWasLetInNeedNotStandInTheLineAgainForTheSamePage() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");
        waits("cemil", () -> {});
        waits("derya", () -> {});
        first.close();
        var turn = let.take();

        var order = new ConcurrentLinkedQueue<String>();
        var again = Thread.startVirtualThread(() -> enterAnd(() -> order.add("cemil again"), "cemil"));
        awaitEnd("cemil", 2);
        turn.close();
        again.join();

        assertThat(order).containsExactly("cemil again");
        assertThat(line.placeOf("derya")).isPresent();
    }

    @Test
    void whoeverComesBackAgainAndAgainStandsInTheLineLikeEverybody() throws InterruptedException {
        line.enter("ayla").close();
        var turns = new ArrayList<>(List.of(line.enter("ayla"), line.enter("bora")));
        waits("cemil", () -> {});
        turns.removeFirst().close();
        let.take();
        waits("derya", () -> {});
        for (var i = 0; i < 4; i++) {
            Thread.startVirtualThread(() -> enterAnd(() -> {}, "cemil"));
            awaitEnd("cemil", i + 2);
        }

        waits("cemil", () -> {});

        assertThat(line.placeOf("derya").map(Line.Place::number)).contains(3);
        assertThat(line.placeOf("cemil").map(Line.Place::number)).contains(6);
    }

    @Test
    void afterTwoWhoFollowOneIsCalledWhoWaits() throws InterruptedException {
        var turns = new ArrayList<>(List.of(line.enter("ayla"), line.enter("bora")));
        waits("cemil", () -> {});
        turns.removeFirst().close();
        turns.add(let.take());
        var order = new ConcurrentLinkedQueue<String>();
        waits("derya", () -> order.add("derya"));
        for (var i = 0; i < 4; i++) {
            Thread.startVirtualThread(() -> enterAnd(() -> order.add("cemil"), "cemil"));
            awaitEnd("cemil", i + 2);
        }

        for (var called = 1; called <= 5; called++) {
            turns.removeFirst().close();
            turns.add(let.take());
            awaitSize(order, called);
        }

        assertThat(order).containsExactly("cemil", "cemil", "derya", "cemil", "cemil");
    }

    @Test
    void whoeverWasCalledAsAFollowerMayNotBringFourMore() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");
        waits("cemil", () -> {});
        first.close();
        var turn = let.take();
        waits("derya", () -> {});
        Thread.startVirtualThread(() -> enterAnd(() -> {}, "cemil"));
        awaitEnd("cemil", 2);
        now.addAndGet(Duration.ofSeconds(6).toNanos());
        turn.close();
        let.take();

        Thread.startVirtualThread(() -> enterAnd(() -> {}, "cemil"));
        awaitEnd(2);

        assertThat(line.placeOf("derya").map(Line.Place::number)).contains(1);
        assertThat(line.placeOf("cemil").map(Line.Place::number)).contains(2);
    }

    @Test
    void nobodyStandsInTheLineMoreThanEightTimes() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");
        waits("cemil", () -> {});
        for (var i = 2; i <= 8; i++) {
            Thread.startVirtualThread(() -> enterAnd(() -> {}, "cemil"));
            awaitEnd(i);
        }

        assertThatThrownBy(() -> line.enter("cemil")).isInstanceOf(Line.StandsOftenEnough.class);
        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(9);

        first.close();
        let.take().close();
        let.take();
        Thread.startVirtualThread(() -> enterAnd(() -> {}, "cemil"));
        awaitEnd(7);
    }

    @Test
    void thoseWhomNobodyKnowsAreNotOnePerson() throws InterruptedException {
        line.enter("");
        line.enter("");
        for (var i = 1; i <= 20; i++) {
            Thread.startVirtualThread(() -> enterAnd(() -> {}, ""));
            awaitEnd(i);
        }

        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(21);
    }

    @Test
    void nobodyWhoComesLaterTakesATurnThatWasHandedOver() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");
        waits("cemil", () -> {});

        first.close();

        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
        assertThat(let.take()).isNotNull();
    }

    @Test
    void neverAreMoreInsideThanMayBeAndEverybodyGetsATurn() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        var number = new AtomicInteger();
        Callable<Integer> comingAndGoing = () -> {
            try (var _ = line.enter("somebody " + number.getAndIncrement() / 4)) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.sleep(0, ThreadLocalRandom.current().nextInt(100_000));
                inside.decrementAndGet();
                return done.incrementAndGet();
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(Collections.nCopies(2_000, comingAndGoing))) {
                each.get();
            }
        }

        assertThat(done).hasValue(2_000);
        assertThat(most).hasValue(2);
        assertThat(line.placeAtTheEnd()).isEmpty();
    }

    @Test
    void aTurnThatIsGivenBackTwiceLetsOnlyOneIn() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");
        waits("cemil", () -> {});
        waits("derya", () -> {});

        first.close();
        first.close();

        let.take();
        assertThat(line.placeOf("derya").map(Line.Place::number)).contains(1);
    }

    @Test
    void whoeverIsInterruptedLeavesAndNobodyBehindWaitsForThem() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");
        var leaving = waits("cemil", () -> {});
        waits("derya", () -> {});

        leaving.interrupt();
        leaving.join();

        assertThat(line.placeOf("cemil")).isEmpty();
        assertThat(line.placeOf("derya").map(Line.Place::number)).contains(1);
        first.close();
        let.take();
        assertThat(line.placeOf("derya")).isEmpty();
    }

    @Test
    void whoeverWaitsOnlySoLongLeavesAndNobodyBehindWaitsForThem() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");

        assertThat(line.enter("cemil", Duration.ofMillis(1))).isEmpty();

        assertThat(line.placeOf("cemil")).isEmpty();
        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
        first.close();
        assertThat(line.enter("cemil", Duration.ZERO)).isPresent();
    }

    @Test
    void whoeverIsCalledInTimeHasATurn() throws InterruptedException {
        var first = line.enter("ayla");
        line.enter("bora");
        var turn = new LinkedBlockingQueue<Optional<Line.Turn>>();
        Thread.startVirtualThread(() -> turn.add(patiently("cemil", Duration.ofHours(1))));
        awaitEnd(1);

        first.close();

        assertThat(turn.take()).isPresent();
        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
    }

    @Test
    void noTurnIsLostWhereManyLeaveWhileTheyAreCalled() throws Exception {
        var had = new AtomicInteger();
        var left = new AtomicInteger();
        var number = new AtomicInteger();
        Callable<Integer> comingForAMoment = () -> {
            var turn = line.enter(
                    "somebody " + number.getAndIncrement() / 4,
                    Duration.ofNanos(ThreadLocalRandom.current().nextInt(2_000_000)));
            if (turn.isEmpty()) {
                return left.incrementAndGet();
            }
            Thread.sleep(0, ThreadLocalRandom.current().nextInt(200_000));
            turn.get().close();
            return had.incrementAndGet();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(Collections.nCopies(5_000, comingForAMoment))) {
                each.get();
            }
        }

        assertThat(had.get() + left.get()).isEqualTo(5_000);
        assertThat(line.placeAtTheEnd()).isEmpty();
        line.enter("both");
        assertThat(line.placeAtTheEnd()).isEmpty();
        line.enter("are free");
        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
    }

    @Test
    void noTurnIsLostWhereManyAreInterruptedWhileTheyAreCalled() throws InterruptedException {
        for (var round = 0; round < 200; round++) {
            var turns = List.of(line.enter("ayla"), line.enter("bora"));
            var leaving = new ArrayList<Thread>();
            for (var i = 0; i < 5; i++) {
                leaving.add(waits("learner-" + round + "-" + i, () -> {}));
            }
            var interrupting = Thread.startVirtualThread(() -> leaving.forEach(Thread::interrupt));

            turns.forEach(Line.Turn::close);
            interrupting.join();
            for (var thread : leaving) {
                thread.join();
            }

            for (var turn = let.poll(); turn != null; turn = let.poll()) {
                turn.close();
            }
            turns = List.of(line.enter("both"), line.enter("are free"));
            assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
            turns.forEach(Line.Turn::close);
        }
    }

    @Test
    void theWaitFollowsFromHowLongTurnsTake() throws InterruptedException {
        for (var i = 0; i < 200; i++) {
            var turn = line.enter("ayla");
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            turn.close();
        }
        line.enter("ayla");
        line.enter("bora");
        waits("cemil", () -> {});
        waits("derya", () -> {});

        assertThat(line.placeOf("derya").orElseThrow().left().toMillis()).isBetween(990L, 1_000L);
        assertThat(line.placeAtTheEnd().orElseThrow().left().toMillis()).isBetween(1_490L, 1_500L);
    }

    @Test
    void aLineThatLetsNobodyInIsRefused() {
        assertThatThrownBy(() -> new Line(0, now::get)).isInstanceOf(IllegalArgumentException.class);
    }

    private void enterAnd(Runnable onceIn, String who) {
        try {
            let.add(line.enter(who));
            onceIn.run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Line.Turn> patiently(String who, Duration patience) {
        try {
            return line.enter(who, patience);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void awaitSize(ConcurrentLinkedQueue<String> order, int size) {
        while (order.size() < size) {
            Thread.onSpinWait();
        }
    }

    /** Returns once so many stand in the line. */
    private void awaitEnd(int number) {
        while (line.placeAtTheEnd().map(Line.Place::number).orElse(0) <= number) {
            Thread.onSpinWait();
        }
    }

    /** Returns once so many stand in the line that the next one would have this number. */
    private void awaitEnd(String who, int number) {
        while (line.placeAtTheEnd().map(Line.Place::number).orElse(0) <= number) {
            assertThat(line.placeOf(who))
                    .as("who follows has no place of their own")
                    .isEmpty();
            Thread.onSpinWait();
        }
    }

    /** Somebody comes to the end of the line; returns once they wait there. */
    private Thread waits(String who, Runnable onceIn) {
        var thread = Thread.startVirtualThread(() -> {
            try {
                var turn = line.enter(who);
                onceIn.run();
                let.add(turn);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        while (line.placeOf(who).isEmpty() && thread.isAlive()) {
            Thread.onSpinWait();
        }
        return thread;
    }
}

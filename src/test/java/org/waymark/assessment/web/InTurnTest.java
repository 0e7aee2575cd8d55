package org.waymark.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.waymark.ui.line.Line;

@Timeout(60)
class InTurnTest {

    private final AtomicLong now = new AtomicLong();
    private final Line line = new Line(1, now::get);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatIsDoneInTurnIsDoneOnceAndGivesItsPlaceBack() {
        assertThat(patientFor("1h").patiently(done::incrementAndGet)).isEqualTo(1);

        assertThat(line.placeAtTheEnd()).isEmpty();
    }

    @Test
    void whoeverComesWhileThereIsNoRoomWaitsForTheirTurn() throws InterruptedException {
        var inside = line.enter("somebody else");
        var waiting = CompletableFuture.supplyAsync(
                () -> patientFor("1h").patiently(done::incrementAndGet), Executors.newVirtualThreadPerTaskExecutor());
        while (line.placeAtTheEnd().orElseThrow().number() < 2) {
            Thread.onSpinWait();
        }
        assertThat(done).hasValue(0);

        inside.close();

        assertThat(waiting.join()).isEqualTo(1);
    }

    @Test
    void nothingIsDoneForWhomItTakesTooLong() throws InterruptedException {
        line.enter("somebody else");

        assertThatThrownBy(() -> patientFor("100ms").patiently(done::incrementAndGet))
                .isInstanceOf(InTurn.Busy.class);

        assertThat(done).hasValue(0);
        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
    }

    @Test
    void whoeverWouldWaitTooLongIsToldAtOnceWhenToComeBack() throws InterruptedException {
        for (var i = 0; i < 200; i++) {
            try (var _ = line.enter("somebody else")) {
                now.addAndGet(Duration.ofSeconds(10).toNanos());
            }
        }
        line.enter("somebody else");

        var busy =
                catchThrowableOfType(InTurn.Busy.class, () -> patientFor("5s").patiently(done::incrementAndGet));

        assertThat(busy.pause()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(10));
        assertThat(done).hasValue(0);
    }

    @Test
    void whatTheDatabaseWouldTakeLaterIsDoneAgainInTheSameTurn() {
        var result = patientFor("1h").patiently(() -> {
            assertThat(line.placeAtTheEnd()).isPresent();
            if (done.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("somebody else was quicker");
            }
            return "kept";
        });

        assertThat(result).isEqualTo("kept");
        assertThat(done).hasValue(3);
    }

    @Test
    void whatFailsGivesItsPlaceBack() {
        assertThatThrownBy(() -> patientFor("1h").patiently(() -> {
                    done.incrementAndGet();
                    throw new CannotAcquireLockException("for ever");
                }))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThatThrownBy(() -> patientFor("1h").patiently(() -> {
                    done.incrementAndGet();
                    throw new DataIntegrityViolationException("broken on purpose");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(done).hasValue(4);
        assertThat(line.placeAtTheEnd()).isEmpty();
    }

    @Test
    void whoeverIsInterruptedHasDoneNothing() throws InterruptedException {
        line.enter("somebody else");
        var busy = new CountDownLatch(1);
        var waiting = Thread.startVirtualThread(() -> {
            try {
                patientFor("1h").patiently(done::incrementAndGet);
            } catch (InTurn.Busy _) {
                busy.countDown();
            }
        });
        while (line.placeAtTheEnd().orElseThrow().number() < 2) {
            Thread.onSpinWait();
        }

        waiting.interrupt();
        busy.await();

        assertThat(done).hasValue(0);
        assertThat(line.placeAtTheEnd().map(Line.Place::number)).contains(1);
    }

    private InTurn patientFor(String patience) {
        return new InTurn(line, patience);
    }
}

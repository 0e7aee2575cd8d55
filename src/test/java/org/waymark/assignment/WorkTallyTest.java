package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.identity.UserId;

class WorkTallyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Optional<Instant> BEFORE = Optional.of(NOW.minusSeconds(60));
    private static final Optional<Instant> AFTER = Optional.of(NOW.plusSeconds(60));

    private static WorkDone work(Stand stand, boolean late, boolean excused, Optional<Instant> due) {
        return new WorkDone(
                new Assignment.Id(new UUID(0, 1)),
                new UserId(new UUID(0, 2)),
                stand,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                late,
                excused,
                new Window(Optional.empty(), due, Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void everybodyIsCountedWhereTheyStand() {
        var all = List.of(
                work(Stand.DONE, false, false, AFTER),
                work(Stand.DONE, true, false, BEFORE),
                work(Stand.WAITING, false, false, AFTER),
                work(Stand.UNDER_WAY, false, false, AFTER),
                work(Stand.NOT_BEGUN, false, false, BEFORE),
                work(Stand.NOT_BEGUN, false, true, BEFORE));

        assertThat(WorkTally.of(all, NOW)).isEqualTo(new WorkTally(5, 3, 1, 1, 1, 1));
    }

    @Test
    void whereNobodyIsAskedNothingIsCounted() {
        assertThat(WorkTally.of(List.of(), NOW)).isEqualTo(new WorkTally(0, 0, 0, 0, 0, 0));
    }
}

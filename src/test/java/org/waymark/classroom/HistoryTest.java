package org.waymark.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.identity.UserId;

class HistoryTest {

    private static final UserId LEYLA = new UserId(new UUID(1, 1));
    private static final UserId MURAD = new UserId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static UserId learner(int number) {
        return new UserId(new UUID(2, number));
    }

    private static ClassroomChange change(What what, int learner, UserId by, Instant at) {
        return new ClassroomChange(what, Optional.of(learner(learner)), by, at, "");
    }

    private static List<History.Line> lines(ClassroomChange... changes) {
        return new History(List.of(changes), Map.of()).lines();
    }

    @Test
    void whoWasEnrolledFromOneListIsOneLine() {
        var lines = lines(
                change(What.ENROLLED, 1, LEYLA, NOON.plusSeconds(20)),
                change(What.ENROLLED, 2, LEYLA, NOON.plusSeconds(20)),
                change(What.ENROLLED, 3, LEYLA, NOON));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.isOfMany()).isTrue();
            assertThat(line.whom()).containsExactly(learner(1), learner(2), learner(3));
            assertThat(line.change().at()).isEqualTo(NOON.plusSeconds(20));
        });
    }

    @Test
    void anotherPersonAnotherMinuteAndAnotherDeedAreLinesOfTheirOwn() {
        var lines = lines(
                change(What.ENROLLED, 1, LEYLA, NOON.plusSeconds(90)),
                change(What.ENROLLED, 2, LEYLA, NOON),
                change(What.ENROLLED, 3, MURAD, NOON),
                change(What.ADMITTED, 4, MURAD, NOON),
                change(What.ADMITTED, 5, MURAD, NOON),
                change(What.ENROLLED, 6, MURAD, NOON),
                new ClassroomChange(What.OPENED, Optional.empty(), LEYLA, NOON, ""));

        assertThat(lines).hasSize(7).noneMatch(History.Line::isOfMany);
        assertThat(lines.getLast().whom()).isEmpty();
    }
}

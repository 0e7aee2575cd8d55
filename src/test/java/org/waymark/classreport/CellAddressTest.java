package org.waymark.classreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;

class CellAddressTest {

    private static final Learner AYLA = new Learner(Works.learner(1), "Ayla");
    private static final Learner BORA = new Learner(Works.learner(2), "Bora");

    @Test
    void itFindsItsCellAndNoOther() {
        var cell = CellAddress.of(classroom(1), Works.quiz(1), AYLA);

        assertThat(cell.isAt(Works.quiz(1))).isTrue();
        assertThat(cell.isAt(Works.quiz(2))).isFalse();
        assertThat(cell.isOf(classroom(1), AYLA)).isTrue();
        assertThat(cell.isOf(classroom(1), BORA)).isFalse();
    }

    @Test
    void itTellsNeitherNameNorIdAndIsAnotherInEveryClass() {
        var one = CellAddress.of(classroom(1), Works.quiz(1), AYLA).learner();
        var other = CellAddress.of(classroom(2), Works.quiz(1), AYLA).learner();

        assertThat(List.of(one, other)).doesNotHaveDuplicates().allMatch(it -> it.matches("[A-Za-z0-9_-]{22}"));
        assertThat(one).doesNotContain("Ayla", AYLA.id().value().toString());
    }

    private static Classroom classroom(int number) {
        return new Classroom(
                new ClassroomId(new UUID(9, number)),
                "token-of-class-" + number,
                "9-A",
                "",
                ZoneId.of("Asia/Baku"),
                Instant.parse("2026-11-20T12:00:00Z"),
                Optional.empty(),
                1);
    }
}

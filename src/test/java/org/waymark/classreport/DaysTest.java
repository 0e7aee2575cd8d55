package org.waymark.classreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.classreport.Works.basis;
import static org.waymark.classreport.Works.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of a class in Baku, four hours ahead of Greenwich. */
class DaysTest {

    @Test
    void aDayIsThatOfTheClass() {
        var days = Days.of(
                basis(6, List.of()),
                3,
                List.of(
                        new Deed(Ref.Kind.QUIZ, learner(1), Instant.parse("2026-11-19T20:30:00Z")),
                        new Deed(Ref.Kind.LESSON, learner(1), Instant.parse("2026-11-20T19:59:59Z")),
                        new Deed(Ref.Kind.LESSON, learner(2), Instant.parse("2026-11-20T20:00:00Z")),
                        new Deed(Ref.Kind.SCENARIO, learner(3), Instant.parse("2026-11-21T08:00:00Z"))));

        assertThat(days.days())
                .containsExactly(
                        new Days.Day(LocalDate.of(2026, 11, 19), 0, 0, 0, 0),
                        new Days.Day(LocalDate.of(2026, 11, 20), 1, 1, 0, 1),
                        new Days.Day(LocalDate.of(2026, 11, 21), 0, 1, 1, 2));
        assertThat(days.most()).isEqualTo(2);
        assertThat(days.tellsShares()).isTrue();
        assertThat(Days.of(basis(4, List.of()), 1, List.of()).tellsShares()).isFalse();
    }

    @Test
    void theFirstDayLiesSoManyDaysBack() {
        assertThat(Days.first(basis(1, List.of()), 28)).isEqualTo(LocalDate.of(2026, 10, 25));
    }
}

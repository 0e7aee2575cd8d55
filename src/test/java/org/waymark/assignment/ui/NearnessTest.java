package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void daysAreCountedByTheCalendarNotByHours() {
        assertThat(of("2026-11-30")).isEqualTo(new Nearness.Today());
        assertThat(of("2026-12-01")).isEqualTo(new Nearness.Tomorrow());
        assertThat(of("2026-11-29")).isEqualTo(new Nearness.Yesterday());
        assertThat(of("2026-12-02")).isEqualTo(new Nearness.Ahead(2));
        assertThat(of("2027-11-30")).isEqualTo(new Nearness.Ahead(365));
        assertThat(of("2026-11-28")).isEqualTo(new Nearness.Ago(2));
    }

    private static Nearness of(String day) {
        return Nearness.of(LocalDate.parse(day), TODAY);
    }
}

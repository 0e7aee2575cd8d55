package org.waymark.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final JoinCode CODE = new JoinCode("K7WQ3MXY");
    private static final JoinCode OTHER = new JoinCode("K7WQ3MXX");

    private static Entry entry(Optional<Instant> expires, Optional<Integer> places) {
        return new Entry(Optional.of(CODE), expires, places, false, 1);
    }

    @Test
    void aCodeLetsInUntilItsEndAndNotAtItsEnd() {
        var entry = entry(Optional.of(NOON), Optional.empty());

        assertThat(entry.isOpenFor(CODE, NOON.minusNanos(1))).isTrue();
        assertThat(entry.isOpenFor(CODE, NOON)).isFalse();
        assertThat(entry.isOpenFor(OTHER, NOON.minusSeconds(60))).isFalse();
        assertThat(entry.closed(1).isOpen(NOON.minusSeconds(60))).isFalse();
    }

    @Test
    void thereIsRoomUpToTheLastPlace() {
        var entry = entry(Optional.empty(), Optional.of(20));

        assertThat(entry.hasRoom(19, 1)).isTrue();
        assertThat(entry.hasRoom(19, 2)).isFalse();
        assertThat(entry.hasRoom(20, 1)).isFalse();
        assertThat(entry.hasRoom(25, 0)).isTrue();
        assertThat(entry(Optional.empty(), Optional.empty()).hasRoom(5_000, 5_000))
                .isTrue();
    }

    @Test
    void aNewCodeDoesNotInheritAnEndThatHasPassed() {
        assertThat(entry(Optional.of(NOON), Optional.of(3)).renewed(1, OTHER, NOON))
                .isEqualTo(new Entry(Optional.of(OTHER), Optional.empty(), Optional.of(3), false, 2));
        assertThat(entry(Optional.of(NOON), Optional.of(3))
                        .renewed(1, OTHER, NOON.minusSeconds(1))
                        .expires())
                .contains(NOON);
    }

    @Test
    void anOldFormOverwritesNothing() {
        var entry = entry(Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> entry.closed(2)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> entry.closed(1).closed(1)).isInstanceOf(Outdated.class);
    }

    @Test
    void placesAreCountedFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(Optional.empty(), Optional.of(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Optional.empty(), Optional.of(Entry.MOST_PLACES + 1)));
    }
}

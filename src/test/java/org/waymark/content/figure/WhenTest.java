package org.waymark.content.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.question.Axis.Step;

class WhenTest {

    private static final LocalDate JUNE = LocalDate.of(1918, 6, 1);

    @Test
    void itsLastDayIsThatOfItsLastStep() {
        assertThat(new When(JUNE, JUNE, Step.DAY).last()).isEqualTo(JUNE);
        assertThat(new When(JUNE, JUNE, Step.MONTH).last()).isEqualTo("1918-06-30");
        assertThat(new When(LocalDate.of(1918, 1, 1), LocalDate.of(1920, 1, 1), Step.YEAR).last())
                .isEqualTo("1920-12-31");
    }

    @Test
    void ofTwoWithOneBeginningTheShorterComesFirst() {
        var year = new When(LocalDate.of(1918, 1, 1), LocalDate.of(1918, 1, 1), Step.YEAR);
        var month = new When(LocalDate.of(1918, 1, 1), LocalDate.of(1918, 1, 1), Step.MONTH);
        var later = new When(JUNE, JUNE, Step.DAY);

        assertThat(Stream.of(later, year, month).sorted()).containsExactly(month, year, later);
    }

    @Test
    void noTimeGoesBack() {
        assertThatThrownBy(() -> new When(JUNE, JUNE.minusDays(1), Step.DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

    private static String said(Scale scale, String share) {
        var grade = scale.of(Ratio.of(new BigDecimal(share)));
        return Arrays.asList(grade.number().map(BigDecimal::toPlainString), grade.band()).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{1} on {0} is {2}")
    @CsvSource({
        "PERCENT, 0.7254, 72.5",
        "TURKISH_HUNDRED, 0.495, 50",
        "TURKISH_HUNDRED, 0.4949, 49",
        "TURKISH_FIVE, 0.85, 5",
        "TURKISH_FIVE, 0.84, 4",
        "TURKISH_FIVE, 0.44, 1",
        "TURKISH_LETTERS, 0.90, AA",
        "TURKISH_LETTERS, 0.895, AA",
        "TURKISH_LETTERS, 0.5, FD",
        "TURKISH_LETTERS, 0.2, FF",
        "AZERBAIJANI_HUNDRED, 0.91, 91 A",
        "AZERBAIJANI_HUNDRED, 0.904, 90 B",
        "AZERBAIJANI_HUNDRED, 0.51, 51 E",
        "AZERBAIJANI_HUNDRED, 0.50, 50 F",
        "AZERBAIJANI_FIVE, 1, 5",
        "AZERBAIJANI_FIVE, 0.80, 4",
        "AZERBAIJANI_FIVE, 0.31, 3",
        "AZERBAIJANI_FIVE, 0, 2",
        "TWENTY, 0.725, 14.5",
        "TEN, 0.725, 7.3",
        "TEN, 1, 10.0",
        "OWN, 0.5, C"
    })
    void aShareIsSaidOnEachScale(Scale.Kind kind, String share, String said) {
        assertThat(said(Scale.of(kind), share)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void everyScaleSaysEveryShare(Scale.Kind kind) {
        for (var thousandth = 0; thousandth <= 1000; thousandth++) {
            assertThat(said(Scale.of(kind), BigDecimal.valueOf(thousandth, 3).toPlainString()))
                    .isNotEmpty();
        }
    }

    private static void refused(List<Band> bands) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Scale.Kind.OWN, Optional.empty(), 0, bands));
    }

    @Test
    void bandsGoDownToNothingEachWithANameOfItsOwn() {
        refused(List.of());
        refused(List.of(Band.of(50, "A")));
        refused(List.of(Band.of(50, "A"), Band.of(60, "B"), Band.of(0, "C")));
        refused(List.of(Band.of(50, "A"), Band.of(50, "B"), Band.of(0, "C")));
        refused(List.of(Band.of(50, "A"), Band.of(0, "A")));
    }

    @Test
    void whatIsNoScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Scale.Kind.OWN, Optional.of(0), 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Scale.Kind.OWN, Optional.of(10), 3, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of(101, "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of(-1, "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of(1, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(new BigDecimal("1.005"), "A"));
    }
}

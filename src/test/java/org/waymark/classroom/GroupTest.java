package org.waymark.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    private static Group group(String name) {
        return new Group(new Group.Id(new UUID(1, 1)), name, Set.of(), 1);
    }

    @ParameterizedTest
    @CsvSource({"İNCİ, inci", "ISPARTA, ısparta", "Isparta, isparta", "ƏLİ, əli", "Straße, STRASSE", "a  b, A B"})
    void namesThatDifferOnlyInCaseAreOneName(String one, String other) {
        assertThat(group(one).key()).isEqualTo(group(other).key());
    }

    @ParameterizedTest
    @CsvSource({"ali, əli", "A, B", "cem, çem"})
    void otherNamesAreOthers(String one, String other) {
        assertThat(group(one).key()).isNotEqualTo(group(other).key());
    }

    @Test
    void aKeyFitsItsColumnWhateverTheName() {
        assertThat(group("\uFDFA".repeat(Group.LONGEST_NAME)).key()).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void aGroupHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> group("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> group("x".repeat(Group.LONGEST_NAME + 1)));
    }
}

package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOrderTest {

    private static List<String> list(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    @ParameterizedTest(name = "{0}: {1} and {2} make {3}")
    @CsvSource({
        "abc, abc, abc, abc",
        "abc, cab, abc, cab",
        "abc, abc, bca, bca",
        "abc, abcx, abcy, abcxy",
        "abc, aybc, axbc, axybc",
        "abc, xabc, abc, xabc",
        "abc, ac, abxc, axc",
        "abc, cab, abcx, cxab",
        "'', xa, xa, xa"
    })
    void ordersThatAgreeAreOne(String base, String theirs, String mine, String both) {
        var kept = Set.copyOf(list(both));
        var one = PartOrder.of(Optional.of(list(base)), list(theirs), list(mine), kept);
        var other = PartOrder.of(Optional.of(list(base)), list(mine), list(theirs), kept);

        assertThat(one.isSettled()).isTrue();
        assertThat(one.theirs()).isEqualTo(list(both));
        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest(name = "{0}: {1} and {2} do not agree")
    @CsvSource({"abc, cab, bac", "abc, abcxy, abcyx"})
    void ordersThatBothHaveChangedAreTwo(String base, String theirs, String mine) {
        var kept = Set.copyOf(list(theirs));
        var order = PartOrder.of(Optional.of(list(base)), list(theirs), list(mine), kept);

        assertThat(order).isEqualTo(new PartOrder(list(theirs), list(mine)));
        assertThat(order.isSettled()).isFalse();
    }
}

package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scenario.Stories.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.scenario.Condition.All;
import org.waymark.scenario.Condition.Any;
import org.waymark.scenario.Condition.Evidence;
import org.waymark.scenario.Condition.Not;

class ConditionTest {

    static Stream<Arguments> atTheStart() {
        return Stream.of(
                Arguments.of(atLeast("trust", 50), true),
                Arguments.of(atLeast("trust", 51), false),
                Arguments.of(atMost("trust", 50), true),
                Arguments.of(atMost("trust", 49), false),
                Arguments.of(new Not(atMost("trust", 49)), true),
                Arguments.of(new All(List.of(atLeast("trust", 10), atMost("stores", 30))), true),
                Arguments.of(new All(List.of(atLeast("trust", 10), atMost("stores", 10))), false),
                Arguments.of(new Any(List.of(atLeast("trust", 90), atMost("stores", 30))), true),
                Arguments.of(new Any(List.of(atLeast("trust", 90), atMost("stores", 10))), false),
                Arguments.of(new Condition.Chosen(made("gate", "keep")), false),
                Arguments.of(new Evidence(0), true),
                Arguments.of(new Evidence(1), false));
    }

    @ParameterizedTest
    @MethodSource("atTheStart")
    void holdsOrNot(Condition condition, boolean holds) {
        assertThat(Situation.atTheStartOf(bridge()).holds(condition)).isEqualTo(holds);
    }

    @Test
    void evidenceIsTheMeanOfWhatWasMet() {
        var twoOfThree = Situation.atTheStartOf(bridge())
                .after(BigDecimal.ONE)
                .after(BigDecimal.ZERO)
                .after(BigDecimal.ONE);

        assertThat(twoOfThree.holds(new Evidence(66))).isTrue();
        assertThat(twoOfThree.holds(new Evidence(67))).isFalse();
    }

    @Test
    void partsAreTheWholeTree() {
        var inner = atLeast("trust", 50);
        var not = new Not(inner);
        var all = new All(List.of(not, new Evidence(50)));

        assertThat(all.parts()).containsExactly(all, not, inner, new Evidence(50));
    }
}

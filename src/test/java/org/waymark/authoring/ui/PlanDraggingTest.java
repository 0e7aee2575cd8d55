package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.authoring.CourseOrder.Spot;
import org.waymark.authoring.Move;

class PlanDraggingTest {

    @ParameterizedTest(name = "{0} to {1}, below it: {2}")
    @CsvSource({"m:0, m:2, true, 2", "m:0, m:2, false, 1", "m:2, m:0, false, 0", "m:2, m:0, true, 1"})
    void modulesGoAboveOrBelowOthers(String from, String to, boolean below, int end) {
        assertThat(PlanDragging.move(from, to, below))
                .contains(new Move.OfModule(Integer.parseInt(from.substring(2)), end));
    }

    @ParameterizedTest
    @CsvSource({
        "a:0:0, a:0:2, true, 0, 2",
        "a:0:2, a:0:0, false, 0, 0",
        "a:0:1, a:1:1, true, 1, 2",
        "a:1:0, a:0:0, false, 0, 0"
    })
    void activitiesGoAboveOrBelowOthersInTheirModuleOrAnother(
            String from, String to, boolean below, int module, int index) {
        assertThat(PlanDragging.move(from, to, below))
                .hasValueSatisfying(
                        it -> assertThat(((Move.OfActivity) it).to()).isEqualTo(new Spot(module, index)));
    }

    @Test
    void whatStaysWhereItIsOrIsNoPlaceMovesNothing() {
        assertThat(PlanDragging.move("m:1", "m:0", true)).isEmpty();
        assertThat(PlanDragging.move("a:0:1", "a:0:2", false)).isEmpty();
        assertThat(PlanDragging.move("a:0:1", "m:0", false)).isEmpty();
        assertThat(PlanDragging.move("m:1", "a:0:0", false)).isEmpty();
        assertThat(PlanDragging.move("", "m:99999999999", true)).isEmpty();
    }
}

package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assignment.Working.ANN;
import static org.waymark.assignment.Working.CLOSES;
import static org.waymark.assignment.Working.OPENS;
import static org.waymark.assignment.Working.QUIZ;
import static org.waymark.assignment.Working.assigned;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassWorkTest {

    @Test
    void somebodyCanBeAtItFromItsOpeningToItsClosing() {
        assertThat(isGoingOn(new Working(), OPENS.minusSeconds(1))).isFalse();
        assertThat(isGoingOn(new Working(), OPENS)).isTrue();
        assertThat(isGoingOn(new Working(), CLOSES.minusSeconds(1))).isTrue();
        assertThat(isGoingOn(new Working(), CLOSES)).isFalse();
    }

    @Test
    void whoeverHasBegunIsAtItUntilItIsHandedIn() {
        assertThat(isGoingOn(new Working().begun(OPENS), CLOSES)).isTrue();
        assertThat(isGoingOn(new Working().attempt(OPENS, OPENS, "5"), CLOSES)).isFalse();
    }

    private static boolean isGoingOn(Working work, Instant now) {
        var assignment = assigned(QUIZ);
        return new ClassWork(
                        Working.CLASS,
                        Set.of(ANN),
                        List.of(assignment),
                        Map.of(assignment.id(), Map.of(ANN, work.at(assignment))))
                .isGoingOn(assignment, now);
    }
}

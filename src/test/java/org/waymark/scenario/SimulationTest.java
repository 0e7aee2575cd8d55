package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.scenario.Stories.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void everyWalkHasItsLikelihood() {
        var simulation = Simulation.of(bridge(), 1_000);

        // sent: bridge or wait (outside); kept: side door or wait, both inside
        assertThat(simulation.complete()).isTrue();
        assertThat(simulation.walks()).isEqualTo(4);
        assertThat(simulation.endings())
                .containsEntry(slug("across"), 0.25)
                .containsEntry(slug("outside"), 0.25)
                .containsEntry(slug("inside"), 0.5);
    }

    @Test
    void theRangeOfScoresGoesFromAllWrongToAllRight() {
        var simulation = Simulation.of(bridge(), 1_000);

        // trust 65 and stores 20, every task wrong; trust 100 and stores 20, every task right
        assertThat(simulation.lowest()).isCloseTo(17, within(0.01));
        assertThat(simulation.highest()).isCloseTo(84, within(0.01));
    }

    @Test
    void tasksGoRightForHalfOfThemWhereThatMatters() {
        var story = with(
                bridge(),
                passage(
                        "gate",
                        List.of(checkpoint("letter")),
                        choice("on", List.of(onlyIf(new Condition.Evidence(100), "across"), to("outside")))));

        assertThat(Simulation.of(story, 10).endings())
                .containsEntry(slug("across"), 0.5)
                .containsEntry(slug("outside"), 0.5);
    }

    @Test
    void itSaysWhenThereAreMore() {
        assertThat(Simulation.of(bridge(), 2).complete()).isFalse();
    }
}

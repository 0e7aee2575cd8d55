package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Simulation;

/** All walks of each scenario that is shipped: no ending is out of reach, none is where nearly everybody comes to, scores are used. */
class ShippedScenariosTest {

    private static final long MOST_WALKS = 2_000_000;
    private static final double LARGEST_SHARE = 0.6;
    private static final double LOWEST_AT_MOST = 20;
    private static final double HIGHEST_AT_LEAST = 90;

    record Story(Scenario scenario, Simulation simulation) {

        static Story of(Scenario scenario) {
            return new Story(scenario, Simulation.of(scenario, MOST_WALKS));
        }

        /** What a failing test says of it. */
        String figures() {
            var shares = new TreeMap<>(simulation.endings())
                    .entrySet().stream()
                            .map(it -> String.format(Locale.ROOT, "%s %.1f %%", it.getKey(), 100 * it.getValue()))
                            .collect(Collectors.joining(", "));
            return String.format(
                    Locale.ROOT,
                    "scenario %s: %d walks, scores %.1f to %.1f, endings %s",
                    scenario.id(),
                    simulation.walks(),
                    simulation.lowest(),
                    simulation.highest(),
                    shares);
        }

        @Override
        public String toString() {
            return scenario.id().value();
        }
    }

    static Stream<Story> stories() throws IOException {
        return CourseFolder.below(Path.of("content")).stream()
                .flatMap(folder -> CourseReader.read(folder).course().orElseThrow().scenarios().stream())
                .map(Story::of);
    }

    @Test
    void thereAreScenarios() throws IOException {
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void everyEndingIsReachedAndNoneByMostWhoChooseAtRandom(Story story) {
        var endings = story.scenario().endings().stream().map(Ending::id).toList();

        assertThat(story.simulation().complete()).as(story.figures()).isTrue();
        assertThat(story.simulation().endings().keySet())
                .as(story.figures())
                .containsExactlyInAnyOrderElementsOf(endings);
        assertThat(story.simulation().endings().values())
                .as(story.figures())
                .allMatch(share -> share > 0 && share <= LARGEST_SHARE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void scoresAreUsedFromLowToHigh(Story story) {
        assertThat(story.simulation().lowest()).as(story.figures()).isLessThanOrEqualTo(LOWEST_AT_MOST);
        assertThat(story.simulation().highest()).as(story.figures()).isGreaterThanOrEqualTo(HIGHEST_AT_LEAST);
    }
}

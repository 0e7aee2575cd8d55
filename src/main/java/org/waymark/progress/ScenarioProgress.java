package org.waymark.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.content.ScenarioActivity;

/**
 * How a scenario went: it is done when a playthrough was passed.
 *
 * @param played the playthroughs that came to an ending, in no particular order
 */
public record ScenarioProgress(ScenarioActivity activity, List<ScenarioDone> played) implements ActivityProgress {

    public ScenarioProgress {
        played = List.copyOf(played);
    }

    static ScenarioProgress of(ScenarioActivity activity, Doings doings) {
        return new ScenarioProgress(
                activity,
                doings.scenarios().stream()
                        .filter(done -> done.scenario().equals(activity.id()))
                        .toList());
    }

    public Optional<BigDecimal> best() {
        return played.stream().map(ScenarioDone::score).max(Comparator.naturalOrder());
    }

    public Optional<BigDecimal> latest() {
        return played.stream().max(Comparator.comparing(ScenarioDone::at)).map(ScenarioDone::score);
    }

    @Override
    public boolean isBegun() {
        return !played.isEmpty();
    }

    @Override
    public boolean isDone() {
        return played.stream().anyMatch(ScenarioDone::passed);
    }

    @Override
    public Optional<Instant> lastAt() {
        return played.stream().map(ScenarioDone::at).max(Comparator.naturalOrder());
    }
}

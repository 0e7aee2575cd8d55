package org.waymark.classmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.playthrough.PlayedWay;
import org.waymark.scenario.Made;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;
import org.waymark.scenario.Walk;

/**
 * Where somebody came to in a playthrough.
 *
 * @param whole whether its steps could be gone again on its own edition; where not, some of the places are guesses
 * @param start where it began, as far as that is known
 * @param pointed the paragraph chosen at each checkpoint
 */
record Trail(PlayedWay way, boolean whole, Optional<Slug> start, List<Turn> turns, Map<Slug, Citation> pointed) {

    /** The trail of a playthrough that stays on this edition of its scenario. */
    static Trail of(PlayedWay way, Scenario own) {
        try {
            return new Trail(way, true, Optional.of(own.start().id()), walked(way, own), pointedIn(way));
        } catch (StepRefused _) {
            return withoutScenario(way);
        }
    }

    /** As much as the steps alone tell: each choice leads to where the next one was made. */
    static Trail withoutScenario(PlayedWay way) {
        var made = way.steps().stream()
                .filter(Step.Chose.class::isInstance)
                .map(step -> ((Step.Chose) step).choice())
                .toList();
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < made.size(); i++) {
            var last = i == made.size() - 1;
            var to = last
                    ? way.result().map(it -> it.ending())
                    : Optional.of(made.get(i + 1).passage());
            turns.add(new Turn(made.get(i), to.orElse(made.get(i).passage())));
        }
        return new Trail(way, false, made.stream().findFirst().map(Made::passage), turns, pointedIn(way));
    }

    private static List<Turn> walked(PlayedWay way, Scenario own) {
        var turns = new ArrayList<Turn>();
        var walk = Walk.begin(own);
        for (var step : way.steps()) {
            walk = walk.after(step);
            if (step instanceof Step.Chose(var made)) {
                turns.add(new Turn(made, walk.place().id()));
            }
        }
        return turns;
    }

    private static Map<Slug, Citation> pointedIn(PlayedWay way) {
        var pointed = new HashMap<Slug, Citation>();
        way.steps().forEach(step -> {
            if (step instanceof Step.Pointed(var task, var paragraph)) {
                pointed.put(task, paragraph);
            }
        });
        return pointed;
    }

    /** Whether everything on it is there in this scenario, and leads to where it led. */
    boolean fits(Scenario scenario) {
        return whole
                && start.filter(scenario.start().id()::equals).isPresent()
                && turns.stream().allMatch(turn -> isIn(scenario, turn));
    }

    private static boolean isIn(Scenario scenario, Turn turn) {
        return scenario.passage(turn.made().passage())
                .flatMap(it -> it.choice(turn.made().choice()))
                .filter(choice ->
                        choice.ways().stream().anyMatch(way -> way.to().equals(turn.to())))
                .isPresent();
    }
}

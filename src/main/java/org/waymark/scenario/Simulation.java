package org.waymark.scenario;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.base.Slug;

/**
 * What comes of a scenario when everybody takes any open choice with the same likelihood: all walks, each with its own. Where a
 * condition asks for evidence, every task goes right for one half of them.
 *
 * @param complete whether these are all walks
 * @param walks how many there are
 * @param endings the share of walkers at each ending, from 0 to 1, by likelihood
 * @param lowest the lowest score of any walk, when every task goes wrong
 * @param highest the highest score of any walk, when every task goes right
 */
public record Simulation(boolean complete, long walks, Map<Slug, Double> endings, double lowest, double highest) {

    private static final int EVERYTHING = 100;

    /** All walks of a scenario, or the first {@code most} of them. */
    public static Simulation of(Scenario scenario, long most) {
        var walking = new Walking(scenario, most);
        walking.from(Situation.atTheStartOf(scenario), 1.0);
        return new Simulation(walking.walks < most, walking.walks, walking.endings, walking.lowest, walking.highest);
    }

    private static final class Walking {

        private final Scenario scenario;
        private final long most;
        private final Relevance relevance;
        private final Map<Slug, Variable> variables;
        private final Map<Slug, Passage> passages;
        private final Map<Slug, Double> endings = new TreeMap<>();
        private final double outcomePoints;
        private long walks;
        private double lowest = EVERYTHING;
        private double highest;

        Walking(Scenario scenario, long most) {
            this.scenario = scenario;
            this.most = most;
            this.relevance = Relevance.of(scenario);
            this.variables = scenario.variablesById();
            this.passages = scenario.passages().stream().collect(Collectors.toMap(Passage::id, it -> it));
            this.outcomePoints =
                    Score.of(Walk.begin(scenario)).outcome().possible().doubleValue();
        }

        void from(Situation situation, double likelihood) {
            var passage = passages.get(situation.place());
            if (passage == null) {
                arrive(situation, likelihood);
                return;
            }
            var ready = relevance.afterTasks(situation, passage);
            ready.forEach(it -> choose(it, passage, likelihood / ready.size()));
        }

        private void choose(Situation situation, Passage passage, double likelihood) {
            var open = passage.choices().stream().filter(situation::allows).toList();
            for (var choice : open) {
                if (walks < most) {
                    from(situation.after(choice, variables), likelihood / open.size());
                }
            }
        }

        private void arrive(Situation situation, double likelihood) {
            walks++;
            endings.merge(situation.place(), likelihood, Double::sum);
            var outcome =
                    scenario.formula().share(situation.values(), variables).doubleValue() * outcomePoints;
            lowest = Math.min(lowest, outcome);
            highest = Math.max(highest, outcome + EVERYTHING - outcomePoints);
        }
    }
}

package org.waymark.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.base.Slug;

/**
 * How far a scenario can be walked: found by walking everywhere, where situations that differ in nothing that is asked for again count
 * as one.
 *
 * @param exact whether everything was walked; otherwise what is named was reached, and of the rest nothing is known
 * @param situations how many were looked at
 * @param places that can be reached
 * @param choices that can be made, each with the places to which it can lead
 * @param stuck passages in which it can happen that no choice is open
 * @param trapped passages from which, in some situation, no ending can be reached any more
 */
record Reach(
        boolean exact,
        int situations,
        Set<Slug> places,
        Map<Made, Set<Slug>> choices,
        Set<Slug> stuck,
        Set<Slug> trapped) {

    /** Beyond so many situations the walking ends. */
    static final int MOST = 200_000;

    static Reach of(Scenario scenario) {
        return of(scenario, MOST);
    }

    static Reach of(Scenario scenario, int most) {
        return new Walking(scenario, most).walk();
    }

    private static final class Walking {

        private final Scenario scenario;
        private final int most;
        private final Relevance relevance;
        private final Map<Slug, Variable> variables;
        private final Map<Slug, Passage> passages;
        private final Map<Situation, List<Situation>> before = new HashMap<>();
        private final ArrayDeque<Situation> ahead = new ArrayDeque<>();
        private final Map<Made, Set<Slug>> choices = new TreeMap<>();
        private final Set<Slug> stuck = new TreeSet<>();

        Walking(Scenario scenario, int most) {
            this.scenario = scenario;
            this.most = most;
            this.relevance = Relevance.of(scenario);
            this.variables = scenario.variablesById();
            this.passages = scenario.passages().stream().collect(Collectors.toMap(Passage::id, it -> it));
        }

        Reach walk() {
            var start = relevance.reduced(Situation.atTheStartOf(scenario));
            before.put(start, new ArrayList<>());
            ahead.add(start);
            while (!ahead.isEmpty() && before.size() <= most) {
                goOn(ahead.remove());
            }
            var exact = ahead.isEmpty();
            var places = before.keySet().stream().map(Situation::place).collect(Collectors.toCollection(TreeSet::new));
            return new Reach(exact, before.size(), places, choices, stuck, exact ? trapped() : Set.of());
        }

        private void goOn(Situation situation) {
            var passage = passages.get(situation.place());
            if (passage == null) {
                return;
            }
            for (var ready : relevance.afterTasks(situation, passage)) {
                var open = passage.choices().stream().filter(ready::allows).toList();
                if (open.isEmpty()) {
                    stuck.add(passage.id());
                }
                for (var choice : open) {
                    var next = ready.after(choice, variables);
                    choices.computeIfAbsent(new Made(passage.id(), choice.id()), _ -> new TreeSet<>())
                            .add(next.place());
                    arrive(situation, relevance.reduced(next));
                }
            }
        }

        private void arrive(Situation from, Situation to) {
            var known = before.get(to);
            if (known == null) {
                known = new ArrayList<>();
                before.put(to, known);
                ahead.add(to);
            }
            known.add(from);
        }

        private Set<Slug> trapped() {
            var free = new HashSet<Situation>();
            var queue = before.keySet().stream()
                    .filter(it -> !passages.containsKey(it.place()))
                    .collect(Collectors.toCollection(ArrayDeque::new));
            free.addAll(queue);
            while (!queue.isEmpty()) {
                for (var earlier : before.getOrDefault(queue.remove(), List.of())) {
                    if (free.add(earlier)) {
                        queue.add(earlier);
                    }
                }
            }
            return before.keySet().stream()
                    .filter(it -> !free.contains(it))
                    .map(Situation::place)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

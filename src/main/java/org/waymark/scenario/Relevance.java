package org.waymark.scenario;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Slug;

/** What of the way so far can still be asked for at each place, there or anywhere one can come from there. */
final class Relevance {

    private final Map<Slug, Set<Object>> asked = new HashMap<>();

    /** Stands for the share of right evidence among what is asked for. */
    private static final String EVIDENCE = "evidence";

    private Relevance() {}

    static Relevance of(Scenario scenario) {
        var relevance = new Relevance();
        relevance.collect(scenario);
        return relevance;
    }

    private void collect(Scenario scenario) {
        var before = new HashMap<Slug, Set<Slug>>();
        var changed = new ArrayDeque<Slug>();
        scenario.places().forEach(place -> asked.put(place.id(), new HashSet<>()));
        for (var passage : scenario.passages()) {
            for (var choice : passage.choices()) {
                asked(passage.id()).addAll(namesIn(choice).toList());
                choice.ways()
                        .forEach(way -> before.computeIfAbsent(way.to(), _ -> new HashSet<>())
                                .add(passage.id()));
            }
            changed.add(passage.id());
        }
        while (!changed.isEmpty()) {
            var place = changed.remove();
            for (var earlier : before.getOrDefault(place, Set.of())) {
                if (asked(earlier).addAll(asked(place))) {
                    changed.add(earlier);
                }
            }
        }
    }

    private static Stream<Object> namesIn(Choice choice) {
        return choice.conditions().flatMap(Condition::parts).flatMap(part -> switch (part) {
            case Condition.AtLeast it -> Stream.of(it.variable());
            case Condition.AtMost it -> Stream.of(it.variable());
            case Condition.Chosen it -> Stream.of(it.choice());
            case Condition.Evidence _ -> Stream.of(EVIDENCE);
            case Condition.Not _, Condition.All _, Condition.Any _ -> Stream.empty();
        });
    }

    /** The situation that stands for all that differ in nothing that can still be asked for. */
    Situation reduced(Situation situation) {
        Collection<Object> names = asked(situation.place());
        return situation.keeping(names::contains, names::contains, asksForEvidence(situation.place()));
    }

    /** Each checkpoint and question of a passage may go right or wrong, where that is asked for later. */
    List<Situation> afterTasks(Situation situation, Passage passage) {
        var ready = List.of(situation);
        if (asksForEvidence(passage.id())) {
            for (var i = passage.tasks().stream().filter(Task::isEvidence).count(); i > 0; i--) {
                ready = ready.stream()
                        .flatMap(it -> Stream.of(it.after(BigDecimal.ZERO), it.after(BigDecimal.ONE)))
                        .toList();
            }
        }
        return ready;
    }

    private boolean asksForEvidence(Slug place) {
        return asked(place).contains(EVIDENCE);
    }

    private Set<Object> asked(Slug place) {
        return asked.computeIfAbsent(place, _ -> new HashSet<>());
    }
}

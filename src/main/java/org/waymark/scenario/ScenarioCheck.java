package org.waymark.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.scenario.Weakness.Kind;

/** Finds what is wrong with a scenario whose parts all exist. */
public final class ScenarioCheck {

    private final Scenario scenario;
    private final Reach reach;
    private final Set<Slug> linked;
    private final List<Weakness> found = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        this.reach = Reach.of(scenario);
        this.linked = linked(scenario);
    }

    /** Everything that is wrong, in the order of the scenario's parts. */
    public static List<Weakness> of(Scenario scenario) {
        var check = new ScenarioCheck(scenario);
        check.everything();
        return List.copyOf(check.found);
    }

    private void everything() {
        if (!reach.exact()) {
            found.add(Weakness.everywhere(Kind.NOT_ALL_WALKED, "" + Reach.MOST));
        }
        scenario.variables().forEach(this::checkVariable);
        for (var passage : scenario.passages()) {
            checkReached(passage, Kind.PASSAGE_UNREACHED);
            checkCited(passage);
            passage.choices().forEach(choice -> checkChoice(passage, choice));
            if (reach.stuck().contains(passage.id())) {
                found.add(Weakness.at(Kind.DEAD_END, passage.id(), passage.id().value()));
            } else if (reach.trapped().contains(passage.id())) {
                found.add(
                        Weakness.at(Kind.NO_WAY_OUT, passage.id(), passage.id().value()));
            }
        }
        for (var ending : scenario.endings()) {
            checkReached(ending, Kind.ENDING_UNREACHED);
            checkCited(ending);
        }
        if (!scenario.rules().loops()) {
            cycle(scenario)
                    .ifPresent(way -> found.add(Weakness.at(
                            Kind.CYCLE,
                            way.getFirst(),
                            way.stream().map(Slug::value).collect(Collectors.joining(" → ")))));
        }
    }

    private void checkVariable(Variable variable) {
        var id = variable.id();
        var choices = scenario.passages().stream()
                .flatMap(it -> it.choices().stream())
                .toList();
        var read =
                scenario.formula().terms().stream().anyMatch(it -> it.variable().equals(id))
                        || choices.stream()
                                .flatMap(Choice::conditions)
                                .flatMap(Condition::parts)
                                .anyMatch(it -> reads(it, id));
        if (!read) {
            found.add(Weakness.everywhere(Kind.VARIABLE_UNREAD, id.value()));
        }
        if (choices.stream()
                .flatMap(it -> it.effects().stream())
                .noneMatch(it -> it.variable().equals(id))) {
            found.add(Weakness.everywhere(Kind.VARIABLE_UNCHANGED, id.value()));
        }
    }

    private static boolean reads(Condition condition, Slug variable) {
        return switch (condition) {
            case Condition.AtLeast it -> it.variable().equals(variable);
            case Condition.AtMost it -> it.variable().equals(variable);
            case Condition.Chosen _, Condition.Evidence _, Condition.Not _, Condition.All _, Condition.Any _ -> false;
        };
    }

    /** Where not everything was walked, only what no way leads to is unreached for certain. */
    private void checkReached(Place place, Kind kind) {
        if (!isReached(place.id())) {
            found.add(Weakness.at(kind, place.id(), place.id().value()));
        }
    }

    private boolean isReached(Slug place) {
        return reach.exact() ? reach.places().contains(place) : linked.contains(place);
    }

    private void checkCited(Place place) {
        if (place.basis() == Basis.DOCUMENTED && place.cites().isEmpty()) {
            found.add(Weakness.at(Kind.UNCITED, place.id(), place.id().value()));
        }
    }

    private void checkChoice(Passage passage, Choice choice) {
        var made = new Made(passage.id(), choice.id());
        if (choice.basis() == Basis.DOCUMENTED
                && choice.cites().isEmpty()
                && passage.cites().isEmpty()) {
            found.add(Weakness.of(Kind.UNCITED, made, made.toString()));
        }
        var variables = scenario.variablesById();
        for (var effect : choice.effects()) {
            Optional.ofNullable(variables.get(effect.variable()))
                    .filter(it -> Math.abs((long) effect.change()) > (long) it.most() - it.least())
                    .ifPresent(it -> found.add(
                            Weakness.of(Kind.EFFECT_TOO_LARGE, made, it.id().value(), "" + effect.change())));
        }
        if (reach.exact() && reach.places().contains(passage.id())) {
            checkWays(made, choice, reach.choices().getOrDefault(made, Set.of()));
        }
    }

    private void checkWays(Made made, Choice choice, Set<Slug> taken) {
        if (taken.isEmpty()) {
            found.add(Weakness.of(Kind.CHOICE_NEVER_OPEN, made, made.toString()));
            return;
        }
        choice.ways().stream()
                .map(Way::to)
                .distinct()
                .filter(to -> !taken.contains(to))
                .forEach(to -> found.add(Weakness.of(Kind.WAY_NEVER_TAKEN, made, made.toString(), to.value())));
    }

    // --- the graph, conditions aside ---

    private static Stream<Slug> next(Place place) {
        return place instanceof Passage passage
                ? passage.choices().stream()
                        .flatMap(choice -> choice.ways().stream())
                        .map(Way::to)
                : Stream.empty();
    }

    private static Set<Slug> linked(Scenario scenario) {
        Map<Slug, Place> places = scenario.places().collect(Collectors.toMap(Place::id, it -> it));
        var linked = new HashSet<Slug>(Set.of(scenario.start().id()));
        var ahead = new ArrayDeque<>(linked);
        while (!ahead.isEmpty()) {
            Optional.ofNullable(places.get(ahead.remove())).stream()
                    .flatMap(ScenarioCheck::next)
                    .filter(linked::add)
                    .forEach(ahead::add);
        }
        return linked;
    }

    /** A way that comes back to where it began. */
    private static Optional<List<Slug>> cycle(Scenario scenario) {
        var open = new HashMap<Slug, List<Slug>>();
        scenario.passages()
                .forEach(it ->
                        open.put(it.id(), new ArrayList<>(next(it).distinct().toList())));
        var done = new HashSet<Slug>();
        for (var passage : scenario.passages()) {
            var way = new ArrayDeque<Slug>();
            if (!done.contains(passage.id())) {
                way.addLast(passage.id());
            }
            while (!way.isEmpty()) {
                var ahead = open.getOrDefault(way.getLast(), new ArrayList<>());
                if (ahead.isEmpty()) {
                    done.add(way.removeLast());
                } else {
                    var to = ahead.removeLast();
                    if (way.contains(to)) {
                        return Optional.of(Stream.concat(way.stream().dropWhile(it -> !it.equals(to)), Stream.of(to))
                                .toList());
                    }
                    if (!done.contains(to)) {
                        way.addLast(to);
                    }
                }
            }
        }
        return Optional.empty();
    }
}

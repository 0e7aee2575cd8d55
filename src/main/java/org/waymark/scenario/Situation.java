package org.waymark.scenario;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.base.Slug;

/**
 * Where one is and all on which what comes next can depend. One that leaves out what nothing will ask for again stands for all that
 * differ in it only.
 */
record Situation(Slug place, Map<Slug, Integer> values, Set<Made> choices, Tally evidence) {

    Situation {
        values = Map.copyOf(values);
        choices = Set.copyOf(choices);
    }

    static Situation atTheStartOf(Scenario scenario) {
        var values = scenario.variables().stream().collect(Collectors.toMap(Variable::id, Variable::start));
        return new Situation(scenario.start().id(), values, Set.of(), Tally.NONE);
    }

    boolean allows(Choice choice) {
        return choice.opening().map(it -> holds(it.condition())).orElse(true);
    }

    boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast(var variable, var value) -> value(variable) >= value;
            case Condition.AtMost(var variable, var value) -> value(variable) <= value;
            case Condition.Chosen(var choice) -> choices.contains(choice);
            case Condition.Evidence(var percent) -> evidence.isAtLeast(percent);
            case Condition.Not(var it) -> !holds(it);
            case Condition.All(var conditions) -> conditions.stream().allMatch(this::holds);
            case Condition.Any(var conditions) -> conditions.stream().anyMatch(this::holds);
        };
    }

    /** After a choice: its effects first, then the first way that is open. */
    Situation after(Choice choice, Map<Slug, Variable> variables) {
        var made = new HashSet<>(choices);
        made.add(new Made(place, choice.id()));
        var changed = new Situation(place, changed(choice.effects(), variables), made, evidence);
        var way = choice.ways().stream()
                .filter(it -> it.condition().map(changed::holds).orElse(true))
                .findFirst()
                .orElseGet(choice.ways()::getLast);
        return new Situation(way.to(), changed.values, made, evidence);
    }

    Situation after(BigDecimal share) {
        return new Situation(place, values, choices, evidence.with(share));
    }

    /** Without what nothing will ask for. */
    Situation keeping(Predicate<Slug> variables, Predicate<Made> made, boolean tally) {
        var kept = new HashMap<>(values);
        kept.keySet().removeIf(it -> !variables.test(it));
        var remembered = new HashSet<>(choices);
        remembered.removeIf(it -> !made.test(it));
        return new Situation(place, kept, remembered, tally ? evidence : Tally.NONE);
    }

    private Map<Slug, Integer> changed(List<Effect> effects, Map<Slug, Variable> variables) {
        if (effects.isEmpty()) {
            return values;
        }
        var changed = new HashMap<>(values);
        for (var effect : effects) {
            var variable = variables.get(effect.variable());
            if (variable != null) {
                changed.computeIfPresent(effect.variable(), (_, value) -> variable.clamp(value + effect.change()));
            }
        }
        return changed;
    }

    private int value(Slug variable) {
        var value = values.get(variable);
        if (value == null) {
            throw new IllegalStateException("nobody counts " + variable);
        }
        return value;
    }
}

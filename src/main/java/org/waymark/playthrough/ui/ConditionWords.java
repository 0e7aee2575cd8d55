package org.waymark.playthrough.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.scenario.Condition;
import org.waymark.scenario.Made;

/** A condition in words, with what is there of what it asks for. */
final class ConditionWords {

    private final Telling telling;

    ConditionWords(Telling telling) {
        this.telling = telling;
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast(var variable, var value) ->
                say("playthrough.condition.at-least", name(variable), value, now(variable));
            case Condition.AtMost(var variable, var value) ->
                say("playthrough.condition.at-most", name(variable), value, now(variable));
            case Condition.Chosen(var choice) -> say("playthrough.condition.chosen", name(choice));
            case Condition.Evidence(var percent) -> say("playthrough.condition.evidence", percent);
            case Condition.Not(var it) -> say("playthrough.condition.not", of(it));
            case Condition.All(var conditions) -> joined(conditions, "playthrough.condition.and");
            case Condition.Any(var conditions) -> joined(conditions, "playthrough.condition.or");
        };
    }

    private String joined(List<Condition> conditions, String key) {
        return conditions.stream().map(this::of).collect(Collectors.joining(" " + say(key) + " "));
    }

    private String name(Slug variable) {
        return telling.scenario().variables().stream()
                .filter(it -> it.id().equals(variable))
                .findFirst()
                .map(it -> it.name().in(telling.language()))
                .orElse(variable.value());
    }

    private int now(Slug variable) {
        return telling.walk().values().getOrDefault(variable, 0);
    }

    private String name(Made made) {
        return telling.scenario()
                .passage(made.passage())
                .flatMap(it -> it.choice(made.choice()))
                .map(it -> it.text().in(telling.language()))
                .orElse(made.toString());
    }

    private static String say(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}

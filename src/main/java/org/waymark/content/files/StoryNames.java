package org.waymark.content.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.scenario.Made;
import org.waymark.scenario.Weakness;

/** What the parts of one scenario are called, on which line each stands, and what they say of each other. */
final class StoryNames {

    private record Mention(Object name, String key, int line) {}

    private final OpenFile file;
    private final Map<Slug, Integer> variables = new HashMap<>();
    private final Map<Slug, Integer> places = new HashMap<>();
    private final Map<Made, Integer> choices = new HashMap<>();
    private final Set<Slug> tasks = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean sound = true;

    StoryNames(OpenFile file) {
        this.file = file;
    }

    OpenFile file() {
        return file;
    }

    void variable(Slug id, int line) {
        define(variables, id, line);
    }

    void place(Slug id, int line) {
        define(places, id, line);
    }

    void choice(Made made, int line) {
        define(choices, made, line);
    }

    void task(Slug id, int line) {
        if (!tasks.add(id)) {
            complain(line, "content.problem.task-twice", id.value());
        }
    }

    private <T> void define(Map<T, Integer> known, T id, int line) {
        var first = known.putIfAbsent(id, line);
        if (first != null) {
            complain(line, "content.problem.duplicate-id", id.toString(), file.path() + ":" + first);
        }
    }

    void mentionsVariable(Slug id, int line) {
        mentions.add(new Mention(id, "content.problem.dangling-variable", line));
    }

    void mentionsPlace(Slug id, int line) {
        mentions.add(new Mention(id, "content.problem.dangling-passage", line));
    }

    void mentionsChoice(Made made, int line) {
        mentions.add(new Mention(made, "content.problem.dangling-choice", line));
    }

    /** Whether all that is spoken of is there and nothing has the name of another; what is not is reported. */
    boolean areSound() {
        for (var mention : mentions) {
            var known = switch (mention.key()) {
                case "content.problem.dangling-variable" -> variables.keySet();
                case "content.problem.dangling-passage" -> places.keySet();
                default -> choices.keySet();
            };
            if (!known.contains(mention.name())) {
                complain(mention.line(), mention.key(), mention.name().toString());
            }
        }
        return sound;
    }

    private void complain(int line, String key, String... details) {
        file.error(line, key, details);
        sound = false;
    }

    /** Where a weakness shows; the file as a whole where it shows at no line. */
    int line(Weakness weakness) {
        var choice = weakness.at().flatMap(at -> weakness.choice().map(it -> new Made(at, it)));
        return choice.map(choices::get)
                .or(() -> weakness.at().map(places::get))
                .or(() -> weakness.details().stream()
                        .findFirst()
                        .filter(Slug::isValid)
                        .flatMap(it -> Optional.ofNullable(variables.get(new Slug(it)))))
                .orElse(1);
    }
}

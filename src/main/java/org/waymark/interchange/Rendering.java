package org.waymark.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import org.waymark.scenario.Scenario;

/** How the parts of a scenario look in Twee, in one language. What comes back unchanged is recognised by comparing with it. */
final class Rendering {

    /** The tag by which a place is known again, whatever its passage is called by then. */
    static final String ID = "id-";

    private static final Set<String> TAKEN = Set.of(
            "StoryTitle",
            "StoryData",
            "StoryInit",
            "StoryCaption",
            "StoryMenu",
            "StoryBanner",
            "PassageHeader",
            "PassageFooter",
            "Story JavaScript",
            "Story Stylesheet",
            Carried.PASSAGE);

    private final Language language;
    private final Map<Slug, String> names = new HashMap<>();

    Rendering(Scenario scenario, Language language) {
        this.language = language;
        var taken = new HashSet<>(TAKEN);
        scenario.places().forEach(place -> {
            var title = name(place);
            names.put(place.id(), taken.add(title) ? title : title + " (" + place.id() + ")");
            taken.add(names.getOrDefault(place.id(), title));
        });
    }

    /** What the passage of a place is called. */
    String name(Slug place) {
        return names.getOrDefault(place, place.value());
    }

    /** Somebody calls the passage of a place otherwise. */
    void rename(Slug place, String name) {
        names.put(place, name);
    }

    /** A title without what would be markup in a link. */
    private String name(Place place) {
        return linkable(place.title().in(language)).replace('[', '(').replace(']', ')');
    }

    String title(Scenario scenario) {
        return Tidy.line(scenario.title().in(language));
    }

    String body(Place place) {
        return Tidy.shown(Tidy.unwrapped(place.text().in(language)));
    }

    String words(Choice choice) {
        return linkable(Tidy.shown(choice.text().in(language)));
    }

    private static String linkable(String text) {
        var line = Tidy.line(text).replace("->", "→").replace("<-", "←").replace('|', '¦');
        return line.replace("][", "] [").replace("]]", "] ]").replace("[[", "[ [");
    }

    /** The text of a passage: what is said, then the choices, each with the mark by which it is known again. */
    String text(Place place) {
        return switch (place) {
            case Passage passage ->
                body(place) + "\n\n"
                        + passage.choices().stream().map(this::links).collect(Collectors.joining("\n"));
            case Ending _ -> body(place);
        };
    }

    /** A choice leads where its last way does; the others stand behind it, so that the map shows them. */
    String links(Choice choice) {
        var ways = choice.ways();
        var last = ways.size() - 1;
        return mark(choice) + " [[" + words(choice) + "->" + name(ways.get(last).to()) + "]]"
                + IntStream.range(0, last)
                        .mapToObj(i -> " [[…->" + name(ways.get(i).to()) + "]]")
                        .collect(Collectors.joining());
    }

    /** Seen by nobody who plays, and by everybody who edits. */
    static String mark(Choice choice) {
        return "<!-- " + choice.id() + " -->";
    }

    List<String> tags(Place place) {
        var id = ID + place.id();
        var basis = word(place.basis());
        return switch (place) {
            case Passage _ -> List.of(id, basis);
            case Ending ending -> List.of(id, basis, "ending", word(ending.merit()));
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    static Map<String, String> colours() {
        return Map.of("ending", "purple", word(Basis.DOCUMENTED), "yellow");
    }
}

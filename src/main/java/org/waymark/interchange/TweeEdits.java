package org.waymark.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import org.waymark.scenario.Scenario;

/**
 * What was changed in a story since it was exported. Titles, texts and the words of choices arrive in the language of the export; whatever
 * else was changed is reported, and the scenario stays as it was there.
 */
public final class TweeEdits {

    /** The scenario with the changes in it, and what could not be carried over. */
    public record Result(Scenario scenario, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private static final Pattern CHOICE = Pattern.compile("<!-- *([a-z0-9-]{1,64}) *--> *(.*)");

    private final Scenario scenario;
    private final Language language;
    private final Rendering rendering;
    private final Replacing replacing;
    private final Dialect dialect;
    private final Report report;

    private TweeEdits(Scenario scenario, Language language, Dialect dialect, String file) {
        this.scenario = scenario;
        this.language = language;
        this.dialect = dialect;
        this.rendering = new Rendering(scenario, language);
        this.replacing = new Replacing(scenario, language);
        this.report = new Report(file);
    }

    /** The changes in a story that was exported from this scenario in this language. */
    public static Result apply(Scenario scenario, Language language, TweeStory story, String file) {
        var dialect = Dialect.of(story.data().format().orElse("Harlowe"));
        var edits = new TweeEdits(scenario, language, dialect, file);
        edits.read(story);
        return new Result(edits.replacing.scenario(), edits.report.problems());
    }

    private void read(TweeStory story) {
        story.title()
                .map(Tidy::line)
                .filter(it -> !it.equals(rendering.title(scenario)))
                .ifPresent(replacing::storyTitle);
        var passages = known(story);
        passages.forEach((place, passage) -> {
            if (!passage.name().equals(rendering.name(place.id()))) {
                replacing.title(place.id(), Tidy.line(passage.name()));
            }
        });
        passages.forEach((place, passage) -> rendering.rename(place.id(), passage.name()));
        passages.forEach(this::read);
        scenario.places()
                .filter(it -> !passages.containsKey(it))
                .forEach(it -> report.warn(0, "interchange.problem.passage-gone", rendering.name(it.id())));
        story.data()
                .start()
                .filter(it -> !it.equals(rendering.name(scenario.start().id())))
                .ifPresent(it -> report.warn(0, "interchange.problem.start-moved", it));
    }

    /** The passages by the places they are, in the order of the story. */
    private Map<Place, TweePassage> known(TweeStory story) {
        var places = scenario.places().collect(Collectors.toMap(Place::id, it -> it));
        var byName = new HashMap<String, Place>();
        scenario.places().forEach(it -> byName.put(rendering.name(it.id()), it));
        var known = new java.util.LinkedHashMap<Place, TweePassage>();
        for (var passage : story.passages()) {
            if (Carried.isIn(passage)) {
                continue;
            }
            var place = id(passage)
                    .flatMap(it -> Optional.ofNullable(places.get(it)))
                    .or(() -> Optional.ofNullable(byName.get(passage.name())));
            if (place.isEmpty() || known.putIfAbsent(place.get(), passage) != null) {
                var key = passage.isTagged("script") || passage.isTagged("stylesheet")
                        ? "interchange.problem.special"
                        : "interchange.problem.passage-new";
                report.warn(passage.line(), key, passage.name());
            }
        }
        return known;
    }

    private static Optional<Slug> id(TweePassage passage) {
        return passage.tags().stream()
                .filter(it -> it.startsWith(Rendering.ID))
                .map(it -> it.substring(Rendering.ID.length()))
                .filter(Slug::isValid)
                .map(Slug::new)
                .findFirst();
    }

    private void read(Place place, TweePassage passage) {
        compareTags(place, passage);
        var body = new ArrayList<String>();
        var links = new HashMap<Integer, String>();
        var lines = passage.text().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (CHOICE.matcher(lines.get(i)).matches()) {
                links.put(passage.line() + 1 + i, lines.get(i));
                body.add("");
            } else {
                body.add(lines.get(i));
            }
        }
        readBody(place, passage, String.join("\n", body));
        switch (place) {
            case Passage it -> readChoices(it, links, passage);
            case org.waymark.scenario.Ending _ ->
                links.keySet().stream().sorted().forEach(it -> report.warn(it, "interchange.problem.link-new"));
        }
    }

    private void compareTags(Place place, TweePassage passage) {
        var before = new HashSet<>(rendering.tags(place));
        var now = Set.copyOf(passage.tags());
        var changed = Stream.concat(
                        before.stream().filter(it -> !now.contains(it)),
                        now.stream().filter(it -> !before.contains(it)))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!changed.isEmpty()) {
            report.warn(passage.line(), "interchange.problem.tags", passage.name(), changed);
        }
    }

    private void readBody(Place place, TweePassage passage, String written) {
        var before = rendering.body(place);
        if (Tidy.text(written).equals(Tidy.text(before))) {
            return;
        }
        var body = TweeBody.read(written, passage.line() + 1, dialect, report);
        body.links().forEach(it -> report.warn(it.line(), "interchange.problem.link-new", it.words()));
        if (body.text().isBlank()) {
            report.warn(passage.line(), "interchange.problem.emptied", passage.name());
        } else if (!body.text().equals(Tidy.text(before))) {
            replacing.text(
                    place.id(),
                    asBefore(Tidy.restored(body.text()), place.text().in(language)));
        }
    }

    /** With lines as long as those that were there; without breaks where there were none. */
    private static String asBefore(String text, String before) {
        var width = before.lines().mapToInt(String::length).max().orElse(0);
        return before.indexOf('\n') < 0 ? text : Tidy.wrapped(text, width);
    }

    private void readChoices(Passage place, Map<Integer, String> links, TweePassage passage) {
        var found = new HashSet<Slug>();
        links.keySet().stream().sorted().forEach(line -> {
            var written = CHOICE.matcher(links.getOrDefault(line, ""));
            if (!written.matches()) {
                return;
            }
            var choice = Optional.of(written.group(1))
                    .filter(Slug::isValid)
                    .flatMap(it -> place.choice(new Slug(it)))
                    .filter(it -> found.add(it.id()));
            choice.ifPresentOrElse(
                    it -> readChoice(place, it, written.group(0), written.group(2), line),
                    () -> report.warn(line, "interchange.problem.link-new", Report.shortened(written.group(2))));
        });
        place.choices().stream()
                .filter(it -> !found.contains(it.id()))
                .forEach(it -> report.warn(passage.line(), "interchange.problem.link-gone", rendering.words(it)));
    }

    private void readChoice(Place place, Choice choice, String whole, String written, int line) {
        if (whole.strip().equals(rendering.links(choice))) {
            return;
        }
        var links = TweeBody.read(written, line, dialect, report).links();
        if (links.isEmpty()) {
            report.warn(line, "interchange.problem.link-gone", rendering.words(choice));
            return;
        }
        var words = links.getFirst().words();
        if (!words.equals(rendering.words(choice))) {
            replacing.choice(place.id(), choice.id(), Tidy.restored(words));
        }
        if (!targets(links).equals(targets(choice))) {
            report.warn(line, "interchange.problem.target-moved", words);
        }
    }

    private static List<String> targets(List<TweeLink> links) {
        return links.stream().map(TweeLink::target).toList();
    }

    /** The last way first, as it is written. */
    private List<String> targets(Choice choice) {
        var names = choice.ways().stream().map(it -> rendering.name(it.to())).toList();
        return Stream.concat(Stream.of(names.getLast()), names.subList(0, names.size() - 1).stream())
                .toList();
    }
}

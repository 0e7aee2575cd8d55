package org.waymark.classmap.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.base.CsvTable;
import org.waymark.base.Slug;
import org.waymark.classmap.Count;
import org.waymark.classmap.Counted;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Task;
import org.waymark.ui.Keys;

/** Counts as a file for spreadsheets: a row for each passage, choice, ending and paragraph, and for what is counted apart. */
final class ClassFile {

    private final Locale locale;
    private final String group;
    private final CsvTable table;

    /** @param group its name, empty where all learners are counted */
    ClassFile(Locale locale, String group, CsvTable table) {
        this.locale = locale;
        this.group = group;
        this.table = table;
        table.row(Stream.of(
                        "classmap.file.edition",
                        "classmap.file.group",
                        "classmap.file.playthroughs",
                        "classmap.file.kind",
                        "classmap.file.place",
                        "classmap.file.place-title",
                        "classmap.file.choice",
                        "classmap.file.choice-text",
                        "classmap.table.leads-to",
                        "classmap.table.times",
                        "classmap.table.learners",
                        "classmap.file.share")
                .map(this::say)
                .toList());
    }

    void add(int edition, Story story) {
        if (!story.map().hidesHere()) {
            here(edition, story);
        }
        story.map().apart().choices().forEach((made, count) -> apart(edition, story, made, count));
    }

    private void here(int edition, Story story) {
        var counted = story.counted();
        for (var passage : story.scenario().passages()) {
            row(
                    edition,
                    story,
                    "classmap.file.passage",
                    title(story, passage.id()),
                    counted.arrivedAt(passage.id()),
                    "");
            passage.choices().forEach(choice -> choice(edition, story, passage, choice));
            checkpoints(edition, story, passage);
        }
        for (Ending ending : story.scenario().endings()) {
            row(edition, story, "classmap.file.ending", title(story, ending.id()), counted.arrivedAt(ending.id()), "");
        }
    }

    byte[] bytes() {
        return table.bytes();
    }

    private void choice(int edition, Story story, Passage passage, Choice choice) {
        var made = new Made(passage.id(), choice.id());
        var ends = Story.ends(choice).stream().map(Slug::value).toList();
        row(
                edition,
                story,
                "classmap.file.choice",
                List.of(
                        passage.id().value(),
                        passage.title().in(story.language()),
                        choice.id().value(),
                        choice.text().in(story.language()),
                        String.join(" ", ends)),
                story.counted().made(made),
                share(story.counted(), made));
    }

    private String share(Counted counted, Made made) {
        return counted.share(made)
                .map(it -> say("classmap.file.number", it))
                .orElseGet(() -> say("classmap.figures.few"));
    }

    private void checkpoints(int edition, Story story, Passage passage) {
        passage.tasks().stream()
                .filter(Task.Checkpoint.class::isInstance)
                .map(Task.Checkpoint.class::cast)
                .forEach(checkpoint -> story.counted()
                        .evidence()
                        .getOrDefault(checkpoint.id(), Map.of())
                        .forEach((paragraph, count) -> row(
                                edition,
                                story,
                                "classmap.file.paragraph",
                                List.of(
                                        passage.id().value(),
                                        passage.title().in(story.language()),
                                        checkpoint.id().value(),
                                        paragraph.toString(),
                                        ""),
                                count,
                                story.counted()
                                        .share(checkpoint.id(), paragraph)
                                        .map(it -> say("classmap.file.number", it))
                                        .orElseGet(() -> say("classmap.figures.few")))));
    }

    private void apart(int edition, Story story, Made made, Count count) {
        row(
                edition,
                story,
                "classmap.file.apart",
                List.of(made.passage().value(), "", made.choice().value(), "", ""),
                count,
                "");
    }

    private static List<String> title(Story story, Slug place) {
        var title = story.scenario().place(place).map(it -> it.title().in(story.language()));
        return List.of(place.value(), title.orElse(""), "", "", "");
    }

    private void row(int edition, Story story, String kind, List<String> what, Count count, String share) {
        var first = List.of(
                String.valueOf(edition),
                group.isEmpty() ? say("classmap.filter.everybody") : group,
                say(Keys.of(story.map().selection())),
                say(kind));
        var last = List.of(String.valueOf(count.times()), String.valueOf(count.learners()), share);
        table.row(Stream.of(first, what, last).flatMap(List::stream).toList());
    }

    private String say(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}

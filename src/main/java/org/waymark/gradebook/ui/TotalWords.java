package org.waymark.gradebook.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Scale;
import org.waymark.gradebook.Total;
import org.waymark.gradebook.Total.Role;

/** Explains in sentences how a total came about. */
final class TotalWords {

    /** One category, or what is said of all of them. */
    record Section(String title, List<String> sentences) {}

    private final GradeWords words;
    private final Function<Column.Id, String> titles;
    private final Predicate<Column.Id> withdrawn;

    TotalWords(GradeWords words, Function<Column.Id, String> titles) {
        this(words, titles, _ -> false);
    }

    /** @param withdrawn of which columns the assignment was withdrawn */
    TotalWords(GradeWords words, Function<Column.Id, String> titles, Predicate<Column.Id> withdrawn) {
        this.words = words;
        this.titles = titles;
        this.withdrawn = withdrawn;
    }

    List<Section> explain(Total total, Scale scale) {
        var sections = new ArrayList<Section>();
        total.parts().forEach(part -> sections.add(new Section(title(part), part(part))));
        if (!total.apart().isEmpty()) {
            sections.add(new Section(words.say("gradebook.total.apart"), apart(total.apart())));
        }
        sections.add(new Section(words.say("gradebook.total.together"), together(total, scale)));
        return sections;
    }

    private List<String> apart(List<Total.Line> lines) {
        var sentences = new ArrayList<String>();
        add(sentences, "gradebook.total.done", with(lines, Role.DONE));
        add(
                sentences,
                "gradebook.total.only-shown",
                lines.stream().filter(it -> it.role() != Role.DONE).toList());
        reasons(sentences, lines);
        return sentences;
    }

    private String title(Total.Part part) {
        return part.category()
                .map(it -> words.say("gradebook.total.category", it.name(), words.number(it.weight())))
                .orElseGet(() -> words.say("gradebook.total.all"));
    }

    private List<String> part(Total.Part part) {
        var sentences = new ArrayList<String>();
        add(sentences, "gradebook.total.counted", lines(part, Role.COUNTED));
        add(
                sentences,
                "gradebook.total.withdrawn",
                lines(part, Role.COUNTED).stream()
                        .filter(it -> withdrawn.test(it.column()))
                        .toList());
        add(sentences, "gradebook.total.missing", lines(part, Role.MISSING));
        var lowest = lines(part, Role.LOWEST);
        if (!lowest.isEmpty()) {
            sentences.add(words.say("gradebook.total.lowest", list(lowest), lowest.size()));
        }
        add(sentences, "gradebook.total.excused", lines(part, Role.EXCUSED));
        add(sentences, "gradebook.total.done", lines(part, Role.DONE));
        add(sentences, "gradebook.total.open", lines(part, Role.OPEN));
        reasons(sentences, part.lines());
        part.result()
                .ifPresentOrElse(
                        result -> sentences.add(words.say(
                                "gradebook.total.result",
                                words.number(result.earned()),
                                words.number(result.possible()),
                                words.percent(result.percent()))),
                        () -> sentences.add(words.say(
                                part.category().isPresent() ? "gradebook.total.empty" : "gradebook.total.nothing")));
        return sentences;
    }

    private void add(List<String> sentences, String key, List<Total.Line> lines) {
        if (!lines.isEmpty()) {
            sentences.add(words.say(key, list(lines)));
        }
    }

    /** Where points come from that are not the last word. */
    private void reasons(List<String> sentences, List<Total.Line> lines) {
        lines.forEach(line -> words.reason(line.cell())
                .ifPresent(it -> sentences.add(words.say("gradebook.total.reason", titles.apply(line.column()), it))));
    }

    private static List<Total.Line> lines(Total.Part part, Role role) {
        return with(part.lines(), role);
    }

    private static List<Total.Line> with(List<Total.Line> lines, Role role) {
        return lines.stream().filter(it -> it.role() == role).toList();
    }

    /** With marks where there are some: {@code Storm quiz (8.5 of 10) and Map}. */
    private String list(List<Total.Line> lines) {
        return words.list(lines.stream()
                .map(line -> line.cell()
                        .points()
                        .map(points -> words.say(
                                "gradebook.total.line", titles.apply(line.column()), words.of(points, line.possible())))
                        .orElseGet(() -> titles.apply(line.column())))
                .toList());
    }

    private List<String> together(Total total, Scale scale) {
        if (total.percent().isEmpty()) {
            return List.of(words.say("gradebook.total.none"));
        }
        var sentences = new ArrayList<String>();
        switch (total.weighing()) {
            case POINTS -> sentences.add(words.say("gradebook.total.by-points"));
            case AS_SET -> sentences.add(words.say("gradebook.total.as-set", weights(total)));
            case IN_PROPORTION ->
                sentences.add(words.say("gradebook.total.in-proportion", words.number(sum(total)), weights(total)));
        }
        sentences.add(words.say(
                "gradebook.total.makes",
                words.percent(total.percent().orElseThrow()),
                words.grade(total.grade(), scale)));
        sentences.add(words.say("gradebook.total.rounding", scale.places()));
        return sentences;
    }

    private static BigDecimal sum(Total total) {
        return total.parts().stream()
                .filter(it -> it.result().isPresent())
                .flatMap(it -> it.category().stream())
                .map(Category::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String weights(Total total) {
        return words.list(total.parts().stream()
                .filter(it -> it.weight().isPresent())
                .map(it -> words.say(
                        "gradebook.total.weight",
                        it.category().map(Category::name).orElse(""),
                        words.percent(it.weight().orElseThrow()),
                        it.result()
                                .map(result -> words.percent(result.percent()))
                                .orElse("")))
                .toList());
    }
}

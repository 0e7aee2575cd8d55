package org.waymark.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/** A quiz as its file says it, and the edits after which it says something else. */
public final class QuizSheet {

    private static final String SECTIONS = "sections";
    private static final String DRAW = "draw";
    private static final String REVIEW = "review";
    private static final String TITLE = "title";

    private final Value.Keys root;

    private QuizSheet(Value.Keys root) {
        this.root = root;
    }

    /** A part of a quiz: what is drawn for it; a quiz without sections has one that has no title. */
    public record Part(int number, Map<Language, String> title, Optional<String> module, List<DrawRow> draws) {
        public Part {
            title = Map.copyOf(title);
            draws = List.copyOf(draws);
        }
    }

    /** What the text of a quiz says; nothing where it cannot be read. */
    public static Optional<QuizSheet> read(String text, String path) {
        return YamlDocument.read(text, path, new ArrayList<>())
                .map(YamlDocument::value)
                .flatMap(it -> it instanceof Value.Keys keys ? Optional.of(new QuizSheet(keys)) : Optional.empty());
    }

    /** What it says; empty where it says nothing. */
    public String word(QuizSetting setting) {
        Optional<Value> at = Optional.of(root);
        for (var key : setting.keys()) {
            at = at.flatMap(it -> it instanceof Value.Keys keys ? keys.get(key) : Optional.empty());
        }
        return at.map(SaidWords::of).orElse("").strip();
    }

    /** Says it otherwise, or no more where nothing was typed. */
    public List<Edit> saying(QuizSetting setting, String typed) {
        return Filling.of(root, setting.keys(), Filling.word(typed));
    }

    /** What learners may see in a phase; everything where it is not said. */
    public Set<Shown> shown(Phase phase) {
        var said = root.get(REVIEW)
                .filter(it -> SaidWords.at(it, DrawRow.word(phase)).isPresent())
                .map(it -> SaidWords.list(it, DrawRow.word(phase)).collect(Collectors.toSet()));
        return said.map(words -> Stream.of(Shown.values())
                        .filter(it -> words.contains(DrawRow.word(it)))
                        .collect(Collectors.toSet()))
                .orElseGet(() -> EnumSet.allOf(Shown.class));
    }

    /** Shows these things in a phase; what shows everything need not say so. */
    public List<Edit> showing(Phase phase, Set<Shown> things) {
        var words = Stream.of(Shown.values())
                .filter(things::contains)
                .map(DrawRow::word)
                .toArray(String[]::new);
        Optional<Value> value =
                words.length == Shown.values().length ? Optional.empty() : Optional.of(Value.Rows.of(words));
        return shown(phase).equals(things) ? List.of() : Filling.of(root, List.of(REVIEW, DrawRow.word(phase)), value);
    }

    /** A text in its languages. */
    public Map<Language, String> text(String key) {
        return root.get(key).map(QuizSheet::languages).orElse(Map.of());
    }

    private static Map<Language, String> languages(Value value) {
        var found = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            SaidWords.word(value, language.tag()).ifPresent(it -> found.put(language, it));
        }
        return found;
    }

    /** Says a text otherwise in one language. */
    public List<Edit> saying(String key, Language language, String typed) {
        return Filling.of(root, List.of(key, language.tag()), Filling.word(typed));
    }

    /** Whether it has sections with titles. */
    public boolean isDivided() {
        return root.get(SECTIONS).isPresent();
    }

    /** Its parts in order. */
    public List<Part> parts() {
        if (!isDivided()) {
            return List.of(new Part(0, Map.of(), Optional.empty(), draws(root)));
        }
        var sections = SaidWords.rows(root, SECTIONS).toList();
        return IntStream.range(0, sections.size())
                .mapToObj(it -> new Part(
                        it,
                        SaidWords.at(sections.get(it), TITLE).map(QuizSheet::languages).orElse(Map.of()),
                        SaidWords.word(sections.get(it), "module"),
                        draws(sections.get(it))))
                .toList();
    }

    private static List<DrawRow> draws(Value holder) {
        return SaidWords.rows(holder, DRAW).map(DrawRow::of).toList();
    }

    private Trail part(int number) {
        return isDivided() ? Trail.to(SECTIONS).row(number) : Trail.ROOT;
    }

    private Trail draws(int part) {
        return part(part).key(DRAW);
    }

    /** Says the title of a section otherwise in one language. */
    public List<Edit> titled(int part, Language language, String typed) {
        return SaidWords.rows(root, SECTIONS)
                .skip(part)
                .limit(1)
                .flatMap(it -> titled(it, part(part), language, Filling.word(typed)).stream())
                .toList();
    }

    private static List<Edit> titled(Value section, Trail at, Language language, Optional<Value> words) {
        var title = SaidWords.keys(section, TITLE);
        if (title.isPresent()) {
            return Filling.of(title.get(), at.key(TITLE), language.tag(), words);
        }
        return section instanceof Value.Keys keys
                ? Filling.of(keys, at, TITLE, words.<Value>map(it -> new Value.Keys(new Value.Named(language.tag(), it))))
                : List.of();
    }

    /** Draws something else. */
    public List<Edit> drawing(int part, int draw, DrawRow row) {
        var before = parts().get(part).draws().get(draw);
        var at = draws(part).row(draw);
        return before.equals(row)
                ? List.of()
                : before.value() instanceof Value.Keys keys ? row.into(keys, at) : List.of();
    }

    /** Draws from one more bank. */
    public List<Edit> adding(int part, String bank) {
        var value = new Value.Keys(new Value.Named("bank", bank), new Value.Named("count", "1"));
        return List.of(new Edit.Add(draws(part), parts().get(part).draws().size(), value));
    }

    /** Draws that no more; a part draws something. */
    public List<Edit> dropping(int part, int draw) {
        return parts().get(part).draws().size() < 2
                ? List.of()
                : List.of(new Edit.Drop(draws(part).row(draw)));
    }

    /** Is divided into sections: what it draws now is the first. */
    public List<Edit> dividing(Map<Language, String> title) {
        var draw = root.get(DRAW);
        var index = root.index(DRAW);
        if (isDivided() || draw.isEmpty() || index.isEmpty()) {
            return List.of();
        }
        var section = new Value.Keys(
                new Value.Named(TITLE, titles(title)), new Value.Named(DRAW, draw.get()));
        return List.of(
                new Edit.Drop(Trail.to(DRAW)),
                new Edit.Put(Trail.ROOT, index.get(), SECTIONS, new Value.Rows(List.of(section))));
    }

    /** Has one section more. */
    public List<Edit> section(Map<Language, String> title, String bank) {
        var draw = new Value.Keys(new Value.Named("bank", bank), new Value.Named("count", "1"));
        var section = new Value.Keys(
                new Value.Named(TITLE, titles(title)),
                new Value.Named(DRAW, new Value.Rows(List.of(draw))));
        return List.of(new Edit.Add(Trail.to(SECTIONS), parts().size(), section));
    }

    /** Has a section less; one stays. */
    public List<Edit> withoutSection(int part) {
        return isDivided() && parts().size() > 1 ? List.of(new Edit.Drop(part(part))) : List.of();
    }

    private static Value titles(Map<Language, String> title) {
        return new Value.Keys(Stream.of(Language.values())
                .filter(title::containsKey)
                .map(it -> new Value.Named(it.tag(), title.getOrDefault(it, "")))
                .toList());
    }
}

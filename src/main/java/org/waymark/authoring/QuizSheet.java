package org.waymark.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
    private static final String REMARKS = "remarks";
    private static final String FROM = "from";
    private static final String TEXT = "text";
    private static final int WHOLE = 100;
    private static final int STEP = 10;

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

    /** What is said of a whole attempt that earned at least so many percent. */
    public record Remark(String from, Map<Language, String> text) {
        public Remark {
            text = Map.copyOf(text);
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

    /** What is said of whole attempts. */
    public List<Remark> remarks() {
        return SaidWords.rows(root, REMARKS)
                .map(it -> new Remark(
                        SaidWords.word(it, FROM).orElse(""),
                        SaidWords.at(it, TEXT).map(QuizSheet::languages).orElse(Map.of())))
                .toList();
    }

    /** Says something of attempts from another percentage. */
    public List<Edit> remarking(int remark, String from) {
        return remark(remark, (keys, at) -> Filling.of(keys, at, FROM, Filling.word(from)));
    }

    /** Says something else of attempts in one language. */
    public List<Edit> remarking(int remark, Language language, String typed) {
        return remark(remark, (keys, at) -> said(keys, at, TEXT, language, Filling.word(typed)));
    }

    private List<Edit> remark(int number, BiFunction<Value.Keys, Trail, List<Edit>> edits) {
        return SaidWords.rows(root, REMARKS)
                .skip(number)
                .limit(1)
                .flatMap(it -> it instanceof Value.Keys keys
                        ? edits.apply(keys, Trail.to(REMARKS).row(number)).stream()
                        : Stream.<Edit>of())
                .toList();
    }

    /** Says something more, from a percentage at which nothing is said yet. */
    public List<Edit> withRemark(Map<Language, String> text) {
        var taken = remarks().stream().map(Remark::from).toList();
        var from = IntStream.rangeClosed(0, WHOLE)
                .map(it -> WHOLE - it)
                .filter(it -> it % STEP == 0)
                .mapToObj(String::valueOf)
                .filter(it -> !taken.contains(it))
                .findFirst();
        return from.map(it -> new Value.Keys(new Value.Named(FROM, it), new Value.Named(TEXT, titles(text))))
                .map(it -> root.get(REMARKS).isPresent()
                        ? List.<Edit>of(
                                new Edit.Add(Trail.to(REMARKS), remarks().size(), it))
                        : Filling.of(root, Trail.ROOT, REMARKS, Optional.of(new Value.Rows(List.of(it)))))
                .orElse(List.of());
    }

    /** Says that no more. */
    public List<Edit> withoutRemark(int remark) {
        return remarks().size() < 2
                ? Filling.of(root, Trail.ROOT, REMARKS, Optional.empty())
                : List.of(new Edit.Drop(Trail.to(REMARKS).row(remark)));
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
                        SaidWords.at(sections.get(it), TITLE)
                                .map(QuizSheet::languages)
                                .orElse(Map.of()),
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
                .flatMap(it -> said(it, part(part), TITLE, language, Filling.word(typed)).stream())
                .toList();
    }

    /** A text of a mapping, in one language. */
    private static List<Edit> said(Value holder, Trail at, String key, Language language, Optional<Value> words) {
        var text = SaidWords.keys(holder, key);
        if (text.isPresent()) {
            return Filling.of(text.get(), at.key(key), language.tag(), words);
        }
        return holder instanceof Value.Keys keys
                ? Filling.of(keys, at, key, words.<Value>map(it -> new Value.Keys(new Value.Named(language.tag(), it))))
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
        var section = new Value.Keys(new Value.Named(TITLE, titles(title)), new Value.Named(DRAW, draw.get()));
        return List.of(
                new Edit.Drop(Trail.to(DRAW)),
                new Edit.Put(Trail.ROOT, index.get(), SECTIONS, new Value.Rows(List.of(section))));
    }

    /** Has one section more. */
    public List<Edit> section(Map<Language, String> title, String bank) {
        var draw = new Value.Keys(new Value.Named("bank", bank), new Value.Named("count", "1"));
        var section = new Value.Keys(
                new Value.Named(TITLE, titles(title)), new Value.Named(DRAW, new Value.Rows(List.of(draw))));
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

package org.waymark.authoring.items;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Blueprint.Kind;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/** The questions of a bank as they stand in its file, those that cannot be read among them. */
public record BankSheet(YamlDocument document, List<Entry> entries) {

    /**
     * A question.
     *
     * @param id as it is written; empty where none is
     * @param kind nothing where nobody can tell it
     * @param prompt by language, as far as it is written
     * @param line in which it begins
     */
    public record Entry(
            int row,
            String id,
            Optional<Kind> kind,
            Map<Language, String> prompt,
            String objective,
            List<String> further,
            String difficulty,
            List<String> tags,
            int line) {

        public Entry {
            prompt = Map.copyOf(prompt);
            further = List.copyOf(further);
            tags = List.copyOf(tags);
        }

        /** Its id, where it is one and the question can be opened. */
        public Optional<Slug> openable() {
            return Slug.isValid(id) && kind.isPresent() ? Optional.of(new Slug(id)) : Optional.empty();
        }
    }

    public BankSheet {
        entries = List.copyOf(entries);
    }

    /** Nothing where the file cannot be read at all. */
    public static Optional<BankSheet> read(String text, String path) {
        return YamlDocument.read(text, path, new ArrayList<>()).map(BankSheet::of);
    }

    private static BankSheet of(YamlDocument document) {
        var items = ItemSheet.items(document.value());
        var entries = IntStream.range(0, items.size())
                .mapToObj(i -> entry(i, items.get(i), document))
                .toList();
        return new BankSheet(document, entries);
    }

    private static Entry entry(int row, Value value, YamlDocument document) {
        var line = document.line(Trail.to(ItemSheet.ITEMS).row(row)).orElse(0);
        if (!(value instanceof Value.Keys item)) {
            return new Entry(row, "", Optional.empty(), Map.of(), "", List.of(), "", List.of(), line);
        }
        var kind = ItemGrammar.kind(item);
        return new Entry(
                row,
                ItemSheet.id(item).orElse(""),
                kind,
                kind.map(it -> prompt(item, it)).orElse(Map.of()),
                word(item, "objective"),
                words(item, "further-objectives"),
                word(item, "difficulty"),
                words(item, "tags"),
                line);
    }

    private static Map<Language, String> prompt(Value.Keys item, Kind kind) {
        var prompt = item.get(ItemGrammar.key(kind))
                .filter(Value.Keys.class::isInstance)
                .map(Value.Keys.class::cast)
                .flatMap(it -> it.get("prompt"))
                .orElse(new Value.Text(""));
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = ItemSheet.text(prompt, language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private static String word(Value.Keys item, String key) {
        return words(item, key).stream().findFirst().orElse("");
    }

    static List<String> words(Value.Keys item, String key) {
        return item.get(key).map(ItemSheet::all).orElse(List.of());
    }

    /** What the file says. */
    Value file() {
        return document.value();
    }

    /** The id of each question that has one. */
    public List<String> ids() {
        return entries.stream().map(Entry::id).filter(it -> !it.isEmpty()).toList();
    }

    /** The ids of the passages that several questions ask about. */
    public List<String> stimuli() {
        return file() instanceof Value.Keys root && root.get("stimuli").orElse(root) instanceof Value.Rows(var rows)
                ? rows.stream().flatMap(it -> ItemSheet.id(it).stream()).toList()
                : List.of();
    }

    public Optional<Entry> entry(Slug id) {
        return entries.stream().filter(it -> it.id().equals(id.value())).findFirst();
    }

    public Optional<ItemSheet> item(Slug id) {
        return ItemSheet.of(file(), id);
    }

    /** The problems of this file that its questions have, by the row of the question; those above the first one are of none. */
    public Map<Integer, List<Problem>> problems(List<Problem> ofFile) {
        var rows = new TreeMap<Integer, Integer>();
        entries.forEach(it -> rows.put(it.line(), it.row()));
        var found = new HashMap<Integer, List<Problem>>();
        for (var problem : ofFile) {
            var begun = rows.floorEntry(problem.place().line());
            if (begun != null) {
                found.computeIfAbsent(begun.getValue(), _ -> new ArrayList<>()).add(problem);
            }
        }
        return found;
    }
}

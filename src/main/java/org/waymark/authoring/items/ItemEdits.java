package org.waymark.authoring.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;

/** The changes of a file by which a field of a question says something else; none where it says that already. */
public final class ItemEdits {

    private final ItemSheet sheet;

    public ItemEdits(ItemSheet sheet) {
        this.sheet = sheet;
    }

    /** A text in one of its languages; nothing typed is no text in that language. */
    public List<Edit> text(Slot slot, Language language, String typed) {
        var words = typed.strip();
        if (words.equals(sheet.text(slot, language))) {
            return List.of();
        }
        var at = sheet.textAt(slot);
        return switch (sheet.at(at).orElse(new Value.Keys())) {
            case Value.Keys(var entries) when entries.isEmpty() -> put(slot, at, languages(language, words));
            case Value.Keys keys -> inLanguage(slot, at, keys, language, words);
            case Value.Text(var same) -> replace(at, everywhere(same, language, words));
            case Value.Rows _ -> replace(at, languages(language, words));
        };
    }

    private List<Edit> inLanguage(Slot slot, Trail at, Value.Keys keys, Language language, String words) {
        var there = keys.index(language.tag()).isPresent();
        if (!words.isEmpty() && !there) {
            var before = (int) keys.entries().stream()
                    .filter(it -> Language.tagged(it.key())
                            .filter(other -> other.ordinal() < language.ordinal())
                            .isPresent())
                    .count();
            return List.of(new Edit.Put(sheet.full(at), before, language.tag(), new Value.Text(words)));
        }
        if (words.isEmpty() && keys.entries().size() > 1) {
            return List.of(new Edit.Drop(sheet.full(at.key(language.tag()))));
        }
        return words.isEmpty() && !slot.field().isNeeded()
                ? drop(slot)
                : List.of(new Edit.Write(sheet.full(at.key(language.tag())), words));
    }

    private static Value.Keys languages(Language language, String words) {
        return new Value.Keys(new Value.Named(language.tag(), words));
    }

    /** What was the same in all languages is said in each of them. */
    private static Value.Keys everywhere(String same, Language language, String words) {
        return new Value.Keys(Stream.of(Language.values())
                .map(it -> new Value.Named(it.tag(), it == language ? words : same.strip()))
                .filter(it -> !it.value().equals(new Value.Text("")))
                .toList());
    }

    /** A word, number or date, or what was chosen; nothing where nothing is said. */
    public List<Edit> line(Slot slot, String typed) {
        var words = typed.strip();
        if (words.equals(sheet.line(slot)) && !isForeign(slot)) {
            return List.of();
        }
        if (words.isEmpty() && !slot.field().isNeeded()) {
            return drop(slot);
        }
        return sheet.at(slot.at()).isPresent() && !isForeign(slot)
                ? List.of(new Edit.Write(sheet.full(slot.at()), words))
                : put(slot, slot.at(), new Value.Text(words));
    }

    /** Whether something stands there that is no word. */
    private boolean isForeign(Slot slot) {
        return sheet.at(slot.at()).filter(it -> !(it instanceof Value.Text)).isPresent();
    }

    /** Several words, of which those that stay are not written anew. */
    public List<Edit> words(Slot slot, List<String> typed) {
        var old = sheet.words(slot);
        if (typed.equals(old)) {
            return List.of();
        }
        if (typed.isEmpty() && !slot.field().isNeeded()) {
            return drop(slot);
        }
        var isList = sheet.at(slot.at()).filter(Value.Rows.class::isInstance).isPresent();
        return isList
                ? between(sheet.full(slot.at()), old, typed)
                : put(slot, slot.at(), Value.Rows.of(typed.toArray(String[]::new)));
    }

    private static List<Edit> between(Trail at, List<String> old, List<String> now) {
        var most = Math.min(old.size(), now.size());
        var front = (int) IntStream.range(0, most)
                .takeWhile(i -> old.get(i).equals(now.get(i)))
                .count();
        var back = (int) IntStream.range(0, most - front)
                .takeWhile(i -> old.get(old.size() - 1 - i).equals(now.get(now.size() - 1 - i)))
                .count();
        var edits = new ArrayList<Edit>();
        for (var i = old.size() - back - 1; i >= front; i--) {
            edits.add(new Edit.Drop(at.row(i)));
        }
        for (var i = front; i < now.size() - back; i++) {
            edits.add(new Edit.Add(at, i, new Value.Text(now.get(i))));
        }
        return List.copyOf(edits);
    }

    /** Yes or no; where it can be yes but once, it is no in the rows beside it. */
    public List<Edit> flag(Slot slot, Field.Flag flag, boolean on) {
        var edits = new ArrayList<Edit>();
        if (on && flag.isOnly()) {
            edits.addAll(elsewhere(slot));
        }
        if (on != sheet.isOn(slot, flag)) {
            edits.addAll(on == flag.usual() ? drop(slot) : line(slot, String.valueOf(on)));
        }
        return List.copyOf(edits);
    }

    private List<Edit> elsewhere(Slot slot) {
        var steps = slot.holder().steps();
        var rows = new Trail(steps.subList(0, steps.size() - 1));
        var count = sheet.at(rows)
                .map(it -> it instanceof Value.Rows(var entries) ? entries.size() : 0)
                .orElse(0);
        return IntStream.range(0, count)
                .mapToObj(rows::row)
                .filter(it -> !it.equals(slot.holder()))
                .map(it -> it.key(slot.field().key()))
                .filter(it -> sheet.at(it).isPresent())
                .<Edit>map(it -> new Edit.Drop(sheet.full(it)))
                .toList();
    }

    /** One part more, behind the others. */
    public List<Edit> add(Slot slot, Value row) {
        var rows = sheet.rows(slot);
        return sheet.at(slot.at()).filter(Value.Rows.class::isInstance).isPresent()
                ? List.of(new Edit.Add(sheet.full(slot.at()), rows, row))
                : put(slot, slot.at(), new Value.Rows(List.of(row)));
    }

    /** A part that was taken away, back where it was. */
    public List<Edit> addAgain(Slot slot, int index, Value row) {
        var rows = sheet.rows(slot);
        return rows == 0
                ? add(slot, row)
                : List.of(new Edit.Add(sheet.full(slot.at()), Math.min(index, rows), row));
    }

    /** A part away; the list goes with its last one where it may be missing. */
    public List<Edit> remove(Slot slot, int index) {
        return sheet.rows(slot) == 1 && !slot.field().isNeeded()
                ? drop(slot)
                : List.of(new Edit.Drop(sheet.full(slot.at().row(index))));
    }

    /** A part to another place among the others. */
    public List<Edit> move(Slot slot, int from, int to) {
        return List.of(new Edit.Move(sheet.full(slot.at().row(from)), to));
    }

    private List<Edit> drop(Slot slot) {
        if (sheet.at(slot.at()).isEmpty()) {
            return List.of();
        }
        var isLast = sheet.at(slot.holder())
                .filter(it -> it instanceof Value.Keys(var entries) && entries.size() == 1)
                .isPresent();
        var part = slot.part().filter(it -> isLast && !it.field().isNeeded());
        return part.map(this::drop).orElseGet(() -> List.of(new Edit.Drop(sheet.full(slot.at()))));
    }

    /** Something in a place where nothing is, or in place of what has another form. */
    private List<Edit> put(Slot slot, Trail at, Value value) {
        if (sheet.at(at).isPresent()) {
            return replace(at, value);
        }
        var holder = sheet.at(slot.holder());
        if (holder.filter(ItemSheet::isBare).isPresent()) {
            var text = new Value.Named("text", holder.orElseThrow());
            return replace(slot.holder(), new Value.Keys(text, new Value.Named(slot.field().key(), value)));
        }
        if (holder.orElse(new Value.Text("")) instanceof Value.Keys keys) {
            var key = slot.field().key();
            return List.of(new Edit.Put(sheet.full(slot.holder()), index(slot, keys), key, value));
        }
        var inPart = new Value.Keys(new Value.Named(slot.field().key(), value));
        return slot.part().map(it -> put(it, it.at(), inPart)).orElse(List.of());
    }

    /** Behind the nearest of those keys that are written before it. */
    private static int index(Slot slot, Value.Keys keys) {
        var place = slot.among().indexOf(slot.field());
        return slot.among().subList(0, Math.max(0, place)).reversed().stream()
                .flatMap(it -> keys.index(it.key()).stream())
                .findFirst()
                .map(it -> it + 1)
                .orElse(0);
    }

    private List<Edit> replace(Trail at, Value value) {
        var steps = at.steps();
        var holder = new Trail(steps.subList(0, steps.size() - 1));
        var drop = new Edit.Drop(sheet.full(at));
        return switch (steps.getLast()) {
            case Trail.Step.Row(var index) -> List.of(drop, new Edit.Add(sheet.full(holder), index, value));
            case Trail.Step.Name(var key) ->
                List.of(drop, new Edit.Put(sheet.full(holder), place(holder, key).orElse(0), key, value));
        };
    }

    private Optional<Integer> place(Trail holder, String key) {
        return sheet.at(holder).flatMap(it -> it instanceof Value.Keys keys ? keys.index(key) : Optional.empty());
    }
}

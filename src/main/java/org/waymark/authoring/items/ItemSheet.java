package org.waymark.authoring.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Blueprint.Kind;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;

/**
 * A question as it stands in the file of its bank, whether it can be read as one or not.
 *
 * @param row its index among the questions of the bank
 * @param item what the file says of it
 */
public record ItemSheet(Slug id, Kind kind, int row, Value.Keys item) {

    static final String ITEMS = "items";

    /** The question of this id; nothing where there is none, or nobody can tell its kind. */
    public static Optional<ItemSheet> of(Value file, Slug id) {
        var items = items(file);
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> items.get(i) instanceof Value.Keys item && id(item).equals(Optional.of(id.value()))
                        ? ItemGrammar.kind(item).map(kind -> new ItemSheet(id, kind, i, item)).stream()
                        : Stream.empty())
                .findFirst();
    }

    static List<Value> items(Value file) {
        return file instanceof Value.Keys root
                        && root.get(ITEMS).orElse(root) instanceof Value.Rows(var entries)
                ? entries
                : List.of();
    }

    static Optional<String> id(Value value) {
        return value instanceof Value.Keys keys ? keys.get("id").flatMap(ItemSheet::words) : Optional.empty();
    }

    private static Optional<String> words(Value value) {
        return value instanceof Value.Text(var words) ? Optional.of(words.strip()) : Optional.empty();
    }

    /** From the root of the file to a place of the question. */
    public Trail full(Trail inItem) {
        var steps = Stream.concat(Trail.to(ITEMS).row(row).steps().stream(), inItem.steps().stream());
        return new Trail(steps.toList());
    }

    /** What stands at a place of the question. */
    public Optional<Value> at(Trail inItem) {
        var value = Optional.<Value>of(item);
        for (var step : inItem.steps()) {
            value = value.flatMap(it -> into(it, step));
        }
        return value;
    }

    private static Optional<Value> into(Value value, Trail.Step step) {
        return switch (step) {
            case Trail.Step.Name(var key) ->
                value instanceof Value.Keys keys ? keys.get(key) : Optional.empty();
            case Trail.Step.Row(var index) ->
                value instanceof Value.Rows(var entries) && index >= 0 && index < entries.size()
                        ? Optional.of(entries.get(index))
                        : Optional.empty();
        };
    }

    /** Whether a row is a text and nothing else, rather than a part with a text in it. */
    static boolean isBare(Value row) {
        return switch (row) {
            case Value.Text _ -> true;
            case Value.Rows _ -> false;
            case Value.Keys(var entries) ->
                entries.stream().anyMatch(it -> Language.tagged(it.key()).isPresent());
        };
    }

    /** Where the text of a field stands, or would stand. */
    public Trail textAt(Slot slot) {
        if (!slot.field().key().isEmpty()) {
            return slot.at();
        }
        return at(slot.holder()).filter(it -> !isBare(it)).isPresent()
                ? slot.holder().key("text")
                : slot.holder();
    }

    /** A text in one of its languages; empty where it is not written. */
    public String text(Slot slot, Language language) {
        return text(textAt(slot), language);
    }

    /** What stands at a place, read as a text in one of its languages. */
    public String text(Trail at, Language language) {
        return at(at).map(it -> text(it, language)).orElse("");
    }

    static String text(Value value, Language language) {
        return switch (value) {
            case Value.Text(var words) -> words.strip();
            case Value.Keys keys -> keys.get(language.tag()).flatMap(ItemSheet::words).orElse("");
            case Value.Rows _ -> "";
        };
    }

    /** A word, number or date; empty where nothing is said. */
    public String line(Slot slot) {
        return at(slot.at()).flatMap(ItemSheet::words).orElse("");
    }

    /** Several words; one may stand without brackets. */
    public List<String> words(Slot slot) {
        return at(slot.at()).map(ItemSheet::all).orElse(List.of());
    }

    static List<String> all(Value value) {
        return switch (value) {
            case Value.Text(var word) -> word.isBlank() ? List.of() : List.of(word.strip());
            case Value.Rows(var entries) ->
                entries.stream().flatMap(it -> words(it).stream()).toList();
            case Value.Keys _ -> List.of();
        };
    }

    public boolean isOn(Slot slot, Field.Flag flag) {
        var said = line(slot);
        return said.isEmpty() ? flag.usual() : said.equals("true");
    }

    int rows(Slot slot) {
        return at(slot.at())
                .map(it -> it instanceof Value.Rows(var entries) ? entries.size() : 0)
                .orElse(0);
    }

    /** The id of a part; nothing where it has none. */
    public Optional<String> id(Trail row) {
        return at(row).flatMap(ItemSheet::id);
    }

    /** What can be chosen of the rows of a list beside the one in which a field stands. */
    public List<String> beside(Slot slot, Offer.Beside offer) {
        var steps = slot.holder().steps();
        var rows = new Trail(steps.subList(0, Math.max(0, steps.size() - 2))).key(offer.rows());
        return at(rows).stream()
                .flatMap(it -> it instanceof Value.Rows(var entries) ? entries.stream() : Stream.<Value>empty())
                .flatMap(it -> id(it).stream())
                .toList();
    }
}

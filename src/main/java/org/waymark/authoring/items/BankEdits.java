package org.waymark.authoring.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.Value.Named;

/** The changes of a file by which a bank has other questions, or several of its questions are filed otherwise. */
public final class BankEdits {

    /** What is to become of all questions that were chosen. */
    public sealed interface Bulk {

        record Difficulty(String word) implements Bulk {}

        record AddTag(Slug tag) implements Bulk {}

        record DropTag(Slug tag) implements Bulk {}
    }

    /**
     * What a change of many comes to.
     *
     * @param changed the ids of the questions that it changes; the others are so already, or cannot be opened
     */
    public record Preview(List<String> changed, List<Edit> edits) {
        public Preview {
            changed = List.copyOf(changed);
            edits = List.copyOf(edits);
        }
    }

    private final BankSheet bank;

    public BankEdits(BankSheet bank) {
        this.bank = bank;
    }

    /** Changes those of the questions that are not so yet. */
    public Preview bulk(Set<String> ids, Bulk bulk) {
        var changed = new ArrayList<String>();
        var edits = new ArrayList<Edit>();
        for (var entry : bank.entries()) {
            var some = ids.contains(entry.id()) ? edits(entry, bulk) : List.<Edit>of();
            if (!some.isEmpty()) {
                changed.add(entry.id());
                edits.addAll(some);
            }
        }
        return new Preview(changed, edits);
    }

    private List<Edit> edits(BankSheet.Entry entry, Bulk bulk) {
        return entry.openable()
                .flatMap(bank::item)
                .filter(it -> it.row() == entry.row())
                .map(it -> edits(it, bulk))
                .orElse(List.of());
    }

    private static List<Edit> edits(ItemSheet item, Bulk bulk) {
        return switch (bulk) {
            case Bulk.Difficulty(var word) -> new ItemEdits(item).line(slot(item, "difficulty"), word);
            case Bulk.AddTag(var tag) -> tags(item, it -> with(it, tag.value()));
            case Bulk.DropTag(var tag) -> tags(item, it -> without(it, tag.value()));
        };
    }

    private static List<Edit> tags(ItemSheet item, UnaryOperator<List<String>> change) {
        var slot = slot(item, "tags");
        return new ItemEdits(item).words(slot, change.apply(item.words(slot)));
    }

    private static List<String> with(List<String> tags, String tag) {
        return tags.contains(tag)
                ? tags
                : Stream.concat(tags.stream(), Stream.of(tag)).toList();
    }

    private static List<String> without(List<String> tags, String tag) {
        return tags.stream().filter(it -> !it.equals(tag)).toList();
    }

    private static Slot slot(ItemSheet item, String key) {
        return Slot.of(ItemGrammar.of(item.kind())).stream()
                .filter(it -> it.field().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A new question behind the others. */
    public List<Edit> add(Value.Keys item) {
        return add(bank.entries().size(), item);
    }

    private List<Edit> add(int index, Value.Keys item) {
        var items = Trail.to(ItemSheet.ITEMS);
        if (bank.file() instanceof Value.Keys root && root.index(ItemSheet.ITEMS).isEmpty()) {
            var rows = new Value.Rows(List.of(item));
            return List.of(new Edit.Put(Trail.ROOT, root.entries().size(), ItemSheet.ITEMS, rows));
        }
        return List.of(new Edit.Add(items, index, item));
    }

    /** A question once more, under another id, right behind itself. */
    public List<Edit> duplicate(Slug id, Slug copy) {
        return bank.item(id)
                .map(it -> add(it.row() + 1, called(it.item(), copy)))
                .orElse(List.of());
    }

    private static Value.Keys called(Value.Keys item, Slug id) {
        return new Value.Keys(item.entries().stream()
                .map(it -> it.key().equals("id") ? new Named("id", id.value()) : it)
                .toList());
    }

    /** A question away. */
    public List<Edit> remove(Slug id) {
        return bank.entry(id).stream()
                .<Edit>map(it -> new Edit.Drop(Trail.to(ItemSheet.ITEMS).row(it.row())))
                .toList();
    }

    /** In the file of a course: the ids that are never used again. */
    public static List<String> retired(Value course) {
        return course instanceof Value.Keys root ? BankSheet.words(root, "retired") : List.of();
    }

    /** In the file of a course: that this id is never used again. */
    public static List<Edit> retire(Value course, Slug id) {
        if (!(course instanceof Value.Keys root)) {
            return List.of();
        }
        var retired = root.get("retired");
        var words = retired.map(ItemSheet::all).orElse(List.of());
        if (words.contains(id.value())) {
            return List.of();
        }
        if (retired.isEmpty()) {
            return List.of(new Edit.Put(Trail.ROOT, root.entries().size(), "retired", Value.Rows.of(id.value())));
        }
        var at = Trail.to("retired");
        return retired.get() instanceof Value.Rows(var entries)
                ? List.of(new Edit.Add(at, entries.size(), new Value.Text(id.value())))
                : rewritten(root, at, words, id);
    }

    /** A single word, or nothing, stands there without brackets. */
    private static List<Edit> rewritten(Value.Keys root, Trail at, List<String> words, Slug id) {
        var all = Stream.concat(words.stream(), Stream.of(id.value())).toArray(String[]::new);
        var index = root.index("retired").orElse(0);
        return List.of(new Edit.Drop(at), new Edit.Put(Trail.ROOT, index, "retired", Value.Rows.of(all)));
    }

    /** Whether a bank says of any question that it has this id. */
    public static boolean has(Value file, Slug id) {
        return ItemSheet.items(file).stream().anyMatch(it -> ItemSheet.id(it).equals(Optional.of(id.value())));
    }
}

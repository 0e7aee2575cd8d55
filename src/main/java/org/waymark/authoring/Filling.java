package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;

/** The edits after which a mapping in a file says something under a key, or nothing. */
final class Filling {

    private Filling() {}

    /**
     * Says something under a key of a mapping.
     *
     * @param holder the mapping
     * @param at where it is
     * @param value nothing where the key is to go
     */
    static List<Edit> of(Value.Keys holder, Trail at, String key, Optional<Value> value) {
        var index = holder.index(key);
        if (index.isEmpty()) {
            return value.<List<Edit>>map(
                            it -> List.of(new Edit.Put(at, holder.entries().size(), key, it)))
                    .orElse(List.of());
        }
        var before = holder.get(key);
        if (before.equals(value)) {
            return List.of();
        }
        var there = at.key(key);
        if (value.isEmpty()) {
            return List.of(new Edit.Drop(there));
        }
        if (before.get() instanceof Value.Text && value.get() instanceof Value.Text(var words)) {
            return List.of(new Edit.Write(there, words));
        }
        return List.of(new Edit.Drop(there), new Edit.Put(at, index.get(), key, value.get()));
    }

    /** As {@link #of}, below one key after the other from the root; mappings that are missing come with it, and empty ones go. */
    static List<Edit> of(Value.Keys root, List<String> keys, Optional<Value> value) {
        if (keys.size() == 1) {
            return of(root, Trail.ROOT, keys.getFirst(), value);
        }
        var first = keys.getFirst();
        var second = keys.get(1);
        return SaidWords.keys(root, first)
                .map(it -> below(it, first, second, value))
                .orElseGet(() -> of(
                        root, Trail.ROOT, first, value.<Value>map(it -> new Value.Keys(new Value.Named(second, it)))));
    }

    private static List<Edit> below(Value.Keys below, String first, String second, Optional<Value> value) {
        var isLast = below.entries().size() == 1 && below.index(second).isPresent();
        return value.isEmpty() && isLast
                ? List.of(new Edit.Drop(Trail.to(first)))
                : of(below, Trail.to(first), second, value);
    }

    /** A word, or nothing where it is empty. */
    static Optional<Value> word(String typed) {
        var plain = typed.strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(plain));
    }

    /** A list of words, or nothing where it is empty. */
    static Optional<Value> words(Stream<String> words) {
        var list = words.toArray(String[]::new);
        return list.length == 0 ? Optional.empty() : Optional.of(Value.Rows.of(list));
    }
}

package org.waymark.content.edit;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a file says after a change, found without looking at its text. */
final class Model {

    private Model() {}

    static Value after(Value root, Edit edit) {
        return switch (edit) {
            case Edit.Write(var at, var words) -> change(root, at.steps(), it -> written(it, words));
            case Edit.Put put -> change(root, put.at().steps(), it -> put(it, put));
            case Edit.Add(var at, var index, var value) -> change(root, at.steps(), it -> added(it, index, value));
            case Edit.Drop(var at) -> change(root, holder(at).steps(), it -> dropped(it, index(it, at.last())));
            case Edit.Move(var at, var to) ->
                change(root, holder(at).steps(), it -> moved(it, index(it, at.last()), to));
        };
    }

    /** The index of the entry that a step leads to. */
    static int index(Value holder, Trail.Step step) {
        if (holder instanceof Value.Keys keys && step instanceof Trail.Step.Name(var key)) {
            return keys.index(key).orElseThrow(() -> new EditRefused("there is no key " + key));
        }
        if (holder instanceof Value.Rows(var entries)
                && step instanceof Trail.Step.Row(var index)
                && index >= 0
                && index < entries.size()) {
            return index;
        }
        throw new EditRefused("nothing is at " + step);
    }

    private static Trail holder(Trail at) {
        if (at.isRoot()) {
            throw new EditRefused("the root of a file stays where it is");
        }
        return at.parent();
    }

    private static Value change(Value value, List<Trail.Step> steps, UnaryOperator<Value> how) {
        if (steps.isEmpty()) {
            return how.apply(value);
        }
        var index = index(value, steps.getFirst());
        var rest = steps.subList(1, steps.size());
        return switch (value) {
            case Value.Text _ -> throw new EditRefused("a text holds nothing else");
            case Value.Keys(var entries) -> {
                var entry = entries.get(index);
                yield new Value.Keys(Orders.replaced(
                        entries, index, new Value.Named(entry.key(), change(entry.value(), rest, how))));
            }
            case Value.Rows(var entries) ->
                new Value.Rows(Orders.replaced(entries, index, change(entries.get(index), rest, how)));
        };
    }

    private static Value written(Value value, String words) {
        if (!(value instanceof Value.Text)) {
            throw new EditRefused("this is no text");
        }
        return new Value.Text(words);
    }

    private static Value put(Value value, Edit.Put put) {
        if (!(value instanceof Value.Keys keys) || keys.index(put.key()).isPresent()) {
            throw new EditRefused("no place for the key " + put.key());
        }
        return new Value.Keys(Orders.with(keys.entries(), put.index(), new Value.Named(put.key(), put.value())));
    }

    private static Value added(Value value, int index, Value entry) {
        if (!(value instanceof Value.Rows(var entries))) {
            throw new EditRefused("this is no list");
        }
        return new Value.Rows(Orders.with(entries, index, entry));
    }

    private static Value dropped(Value value, int index) {
        return switch (value) {
            case Value.Text _ -> throw new EditRefused("a text holds nothing else");
            case Value.Keys(var entries) -> new Value.Keys(Orders.without(entries, index));
            case Value.Rows(var entries) -> new Value.Rows(Orders.without(entries, index));
        };
    }

    private static Value moved(Value value, int from, int to) {
        return switch (value) {
            case Value.Text _ -> throw new EditRefused("a text holds nothing else");
            case Value.Keys(var entries) -> new Value.Keys(Orders.moved(entries, from, to));
            case Value.Rows(var entries) -> new Value.Rows(Orders.moved(entries, from, to));
        };
    }
}

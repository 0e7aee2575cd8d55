package org.waymark.content.edit;

/** One change of what a file says. */
public sealed interface Edit {

    /** Where: the value that is changed, taken away or moved, or the collection that something is put into. */
    Trail at();

    /** Another text instead of the one that is there. */
    record Write(Trail at, String words) implements Edit {}

    /** A new key, before the one that has this index; behind all others where the index is their number. */
    record Put(Trail at, int index, String key, Value value) implements Edit {}

    /** A new entry of a list, before the one that has this index; behind all others where the index is their number. */
    record Add(Trail at, int index, Value value) implements Edit {}

    /** A key with its value, or an entry of a list, away with the comments right above it. */
    record Drop(Trail at) implements Edit {}

    /** A key with its value, or an entry of a list, to another index among its like, with the comments right above it. */
    record Move(Trail at, int to) implements Edit {}
}

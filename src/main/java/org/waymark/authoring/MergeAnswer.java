package org.waymark.authoring;

/** How somebody decided a question. */
public sealed interface MergeAnswer {

    /** As a side has it. */
    record As(Side side) implements MergeAnswer {}

    /** In other words than either. */
    record Words(String words) implements MergeAnswer {}
}

package org.waymark.assessment;

import java.util.List;

/** What became of the wish to release a mark. */
public sealed interface Released {

    /** It counts, or waits for another one. */
    record Done(Essay essay) implements Released {}

    /** Somebody else had released a mark in between; what was filled in is kept as a draft. */
    record Overtaken(List<EssayMark> marks) implements Released {
        public Overtaken {
            marks = List.copyOf(marks);
        }
    }

    /** A criterion has no level yet. */
    record Incomplete() implements Released {}

    /** A mark that was released is changed only for a reason. */
    record ReasonMissing() implements Released {}
}

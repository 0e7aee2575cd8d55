package org.waymark.content.files;

import java.util.List;

/** What became of files that were to be written together. */
public sealed interface Writing {

    /** All of them are there. */
    record Done() implements Writing {}

    /** Nothing was written: these are not what their changes started from. */
    record Outdated(List<String> paths) implements Writing {
        public Outdated {
            paths = List.copyOf(paths);
        }
    }

    /** Nothing was written: these are links, or below one, and nobody knows what else they belong to. */
    record Linked(List<String> paths) implements Writing {
        public Linked {
            paths = List.copyOf(paths);
        }
    }

    /** Nothing was written: the folder cannot be written to. */
    record ReadOnly() implements Writing {}
}

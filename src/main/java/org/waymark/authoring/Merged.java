package org.waymark.authoring;

import org.waymark.authoring.Saving.Why;

/** What became of two versions that somebody brought together. */
public sealed interface Merged {

    /** They are one draft now. */
    record Kept(Draft draft) implements Merged {}

    /** They are what the folder says; there is no draft. */
    record LikeFolder() implements Merged {}

    /** Nothing was kept: the words that were written make no such file. */
    record Refused(Why why) implements Merged {}
}

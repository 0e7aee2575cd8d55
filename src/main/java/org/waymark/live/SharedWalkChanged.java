package org.waymark.live;

/** Something has changed in a walk that a class makes together. */
public record SharedWalkChanged(SharedWalkId walk, What what) {

    /** What kind of change it is. */
    public enum What {
        /** The instructor has moved: everybody sees something else. */
        MOVED,
        /** Somebody came in or voted: the instructor sees other figures. */
        COUNTED
    }
}

package org.waymark.classroom;

/** There is no such class, or whoever asks has no part in it: they must not learn which. */
public class ClassroomNotFound extends RuntimeException {

    public ClassroomNotFound() {
        super("this person has no part in such a class");
    }
}

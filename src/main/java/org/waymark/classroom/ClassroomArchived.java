package org.waymark.classroom;

/** A class is over: nothing in it can be changed. */
public class ClassroomArchived extends RuntimeException {

    public ClassroomArchived() {
        super("this class is archived");
    }
}

package org.waymark.classroom;

/** Somebody who assists in a class wants to do what only its teachers may. */
public class TeachersOnly extends RuntimeException {

    public TeachersOnly() {
        super("this takes a teacher of the class");
    }
}

package org.waymark.classroom.jdbc;

import org.waymark.classroom.ClassroomRefused;
import org.waymark.classroom.Refusal;

/** Reads why something was refused. */
final class Refusals {

    private Refusals() {}

    static Refusal of(Runnable doing) {
        try {
            doing.run();
        } catch (ClassroomRefused refused) {
            return refused.refusal();
        }
        throw new AssertionError("it was not refused");
    }
}

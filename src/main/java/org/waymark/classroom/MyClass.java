package org.waymark.classroom;

import java.util.List;

/**
 * A class that a learner is in or has asked to be let into.
 *
 * @param teachers what they are called
 */
public record MyClass(Classroom classroom, Enrolment enrolment, List<String> teachers) {

    public MyClass {
        teachers = List.copyOf(teachers);
    }
}

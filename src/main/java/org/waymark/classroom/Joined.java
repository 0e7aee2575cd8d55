package org.waymark.classroom;

/**
 * What came of joining a class.
 *
 * @param state in it, or waiting to be let in
 * @param already whether that was so before
 */
public record Joined(Classroom classroom, Enrolment.State state, boolean already) {}

package org.waymark.authoring;

/** Something in a course that goes to another place; numbers are those of the course's file. */
public sealed interface Move {

    /** A module. */
    record OfModule(int from, int to) implements Move {}

    /** An activity, within its module or to another one. */
    record OfActivity(CourseOrder.Spot from, CourseOrder.Spot to) implements Move {}
}

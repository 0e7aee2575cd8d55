package org.waymark.classroom;

/** A class, and how one learner stands to it. */
public record Attended(Classroom classroom, Enrolment enrolment) {}

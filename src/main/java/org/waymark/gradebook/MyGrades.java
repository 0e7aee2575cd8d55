package org.waymark.gradebook;

import org.waymark.classroom.Classroom;

/** What a learner was told of their grades in a class. */
public record MyGrades(Classroom classroom, Visible.Grades grades) {}

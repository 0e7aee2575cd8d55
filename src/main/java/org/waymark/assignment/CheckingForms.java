package org.waymark.assignment;

import org.springframework.stereotype.Component;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;

/** Reads what forms of a class are checked by, in three statements, however many forms there are. */
@Component
class CheckingForms {

    private final Classrooms classrooms;
    private final FindingTasks tasks;

    CheckingForms(Classrooms classrooms, FindingTasks tasks) {
        this.classrooms = classrooms;
        this.tasks = tasks;
    }

    FormCheck in(Classroom classroom) {
        return new FormCheck(tasks.now(), classrooms.learners(classroom.id()), classrooms.groups(classroom.id()));
    }
}

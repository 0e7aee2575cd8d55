package org.waymark.authoring.ui;

import org.springframework.stereotype.Component;
import org.waymark.authoring.ArrangingCourses;
import org.waymark.authoring.ArrangingLessons;
import org.waymark.authoring.BeginningParts;
import org.waymark.authoring.RemovingParts;

/** What is done to the structure of a course and of its lessons. */
@Component
final class PlanWork {

    private final ArrangingCourses arranging;
    private final BeginningParts beginning;
    private final RemovingParts removing;
    private final ArrangingLessons lessons;

    PlanWork(ArrangingCourses arranging, BeginningParts beginning, RemovingParts removing, ArrangingLessons lessons) {
        this.arranging = arranging;
        this.beginning = beginning;
        this.removing = removing;
        this.lessons = lessons;
    }

    ArrangingCourses arranging() {
        return arranging;
    }

    BeginningParts beginning() {
        return beginning;
    }

    RemovingParts removing() {
        return removing;
    }

    ArrangingLessons lessons() {
        return lessons;
    }
}

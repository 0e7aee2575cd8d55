package org.waymark.authoring.ui;

import org.springframework.stereotype.Component;
import org.waymark.authoring.ArrangingCourses;
import org.waymark.authoring.BeginningParts;
import org.waymark.authoring.RemovingParts;

/** What is done to the structure of a course. */
@Component
final class PlanWork {

    private final ArrangingCourses arranging;
    private final BeginningParts beginning;
    private final RemovingParts removing;

    PlanWork(ArrangingCourses arranging, BeginningParts beginning, RemovingParts removing) {
        this.arranging = arranging;
        this.beginning = beginning;
        this.removing = removing;
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
}

package org.waymark.classreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.ClassWork;
import org.waymark.assignment.TaskTitle;
import org.waymark.assignment.WorkDone;
import org.waymark.base.Slug;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.StaffMember;
import org.waymark.content.Course;

/**
 * What every report of a class rests on.
 *
 * @param viewer who reads it
 * @param learners those who are in the class now
 * @param titles what each assignment is called
 * @param courses as they are now
 * @param now the moment of the report; of a class that is over the moment when it ended
 */
public record Basis(
        Classroom classroom,
        StaffMember viewer,
        ClassWork work,
        List<Learner> learners,
        Map<Assignment.Id, TaskTitle> titles,
        Map<Slug, Course> courses,
        Instant now) {

    public Basis {
        learners = List.copyOf(learners);
    }

    public List<Assignment> assignments() {
        return work.assignments();
    }

    public TaskTitle title(Assignment assignment) {
        return Optional.ofNullable(titles.get(assignment.id())).orElseThrow();
    }

    Optional<WorkDone> done(Assignment assignment, Learner learner) {
        return work.of(assignment.id(), learner.id());
    }
}

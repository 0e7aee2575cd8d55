package org.waymark.classreport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AtWorkElsewhere;
import org.waymark.assignment.Audiences;
import org.waymark.classroom.Classrooms;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/** Finds to whom an assignment of a class is given, and who of them has it from another class, too. */
@Component
class SeatedLearners {

    private final Classrooms classrooms;
    private final People people;
    private final AtWorkElsewhere elsewhere;

    SeatedLearners(Classrooms classrooms, People people, AtWorkElsewhere elsewhere) {
        this.classrooms = classrooms;
        this.people = people;
        this.elsewhere = elsewhere;
    }

    /** One of them. */
    record Seated(Learner learner, boolean elsewhere) {}

    List<Seated> of(Assignment assignment) {
        var theirs = Audiences.of(
                assignment.audience(),
                classrooms.learners(assignment.classroom()),
                classrooms.groups(assignment.classroom()));
        var others = elsewhere.of(assignment, theirs);
        return Learner.of(theirs, people.all(theirs)).stream()
                .map(it -> new Seated(it, others.contains(it.id())))
                .toList();
    }

    static Set<UserId> ids(List<Seated> seated) {
        return seated.stream().map(it -> it.learner().id()).collect(Collectors.toSet());
    }
}

package org.waymark.classreport;

import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.assignment.SeeingClassWork;
import org.waymark.assignment.Titles;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.StaffMember;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.People;

/** Fetches what the reports of a class rest on; whoever asks has made sure that they may see it. */
@Component
class OpeningReports {

    private final SeeingClassWork seeing;
    private final Titles titles;
    private final People people;
    private final Library library;
    private final Clock clock;

    OpeningReports(SeeingClassWork seeing, Titles titles, People people, Library library, Clock clock) {
        this.seeing = seeing;
        this.titles = titles;
        this.people = people;
        this.library = library;
        this.clock = clock;
    }

    Basis of(Classroom classroom, StaffMember viewer) {
        var work = seeing.of(classroom);
        var learners = Learner.of(work.learners(), people.all(work.learners())).stream()
                .sorted(Comparator.comparing(Learner::name)
                        .thenComparing(learner -> learner.id().value()))
                .toList();
        return new Basis(
                classroom,
                viewer,
                work,
                learners,
                titles.of(work.assignments()),
                library.current().stream().collect(Collectors.toMap(Edition::courseId, Edition::course)),
                classroom.archivedAt().orElseGet(clock::instant));
    }
}

package org.waymark.assignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.assessment.Arrangements;
import org.waymark.identity.UserId;

/** Reads what the work of one learner is judged by, in a fixed number of statements. */
@Component
class Situations {

    private final FindingTasks tasks;
    private final Titles titles;
    private final ReadingDeeds deeds;
    private final Arrangements arrangements;

    Situations(FindingTasks tasks, Titles titles, ReadingDeeds deeds, Arrangements arrangements) {
        this.tasks = tasks;
        this.titles = titles;
        this.deeds = deeds;
        this.arrangements = arrangements;
    }

    Situation of(UserId learner, List<Theirs> theirs) {
        var now = tasks.now();
        var assigned = theirs.stream().map(Theirs::assignment).toList();
        var asked = assigned.stream().map(Assignment::task).toList();
        return new Situation(
                theirs,
                now,
                titles.of(assigned, now),
                deeds.of(Set.of(learner), asked, now),
                arrangements.of(learner, asked.stream().map(Task::course).collect(Collectors.toSet())));
    }
}

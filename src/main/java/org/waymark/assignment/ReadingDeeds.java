package org.waymark.assignment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.assessment.AttemptOutlines;
import org.waymark.base.Slug;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ReadSections;
import org.waymark.content.ScenarioActivity;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughOutlines;

/** Reads what learners did about tasks, in three statements, however many of both there are. */
@Component
class ReadingDeeds {

    private final AttemptOutlines attempts;
    private final PlaythroughOutlines playthroughs;
    private final ReadSections sections;

    ReadingDeeds(AttemptOutlines attempts, PlaythroughOutlines playthroughs, ReadSections sections) {
        this.attempts = attempts;
        this.playthroughs = playthroughs;
        this.sections = sections;
    }

    /** What a task may be about. */
    private record Sought(Set<Slug> courses, Set<Slug> quizzes, Set<Slug> scenarios, Set<Slug> lessons) {

        Sought() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    Deeds of(Collection<UserId> learners, Collection<Task> assigned, Tasks tasks) {
        var sought = new Sought();
        assigned.forEach(task -> add(task, tasks, sought));
        return new Deeds(
                attempts.of(learners, sought.courses(), sought.quizzes()),
                playthroughs.of(learners, sought.courses(), sought.scenarios()),
                sections.of(learners, sought.courses(), sought.lessons()));
    }

    /** Also what is gone: what was done of it stays. */
    private static void add(Task task, Tasks tasks, Sought sought) {
        sought.courses().add(task.course());
        switch (task.kind()) {
            case LESSON -> sought.lessons().add(task.id());
            case QUIZ -> sought.quizzes().add(task.id());
            case SCENARIO -> sought.scenarios().add(task.id());
            case MODULE ->
                tasks.asked(task).stream().flatMap(it -> it.stream()).forEach(activity -> {
                    switch (activity) {
                        case Lesson lesson -> sought.lessons().add(lesson.id());
                        case Quiz quiz -> sought.quizzes().add(quiz.id());
                        case ScenarioActivity scenario -> sought.scenarios().add(scenario.id());
                    }
                });
        }
    }
}

package org.waymark.classreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.Sample;
import org.waymark.assignment.Task;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;

/** One activity of a course, as tasks are made of them. */
record Ref(Kind kind, Slug course, Slug id) {

    enum Kind {
        LESSON,
        QUIZ,
        SCENARIO
    }

    /** What a task is made of: itself, or all that its module has now. */
    static List<Ref> of(Task task, Map<Slug, Course> courses) {
        return switch (task.kind()) {
            case LESSON -> List.of(new Ref(Kind.LESSON, task.course(), task.id()));
            case QUIZ -> List.of(new Ref(Kind.QUIZ, task.course(), task.id()));
            case SCENARIO -> List.of(new Ref(Kind.SCENARIO, task.course(), task.id()));
            case MODULE ->
                Optional.ofNullable(courses.get(task.course())).stream()
                        .flatMap(course -> course.modules().stream())
                        .filter(module -> module.id().equals(task.id()))
                        .flatMap(module -> module.activities().stream())
                        .map(activity -> new Ref(kind(activity), task.course(), activity.id()))
                        .toList();
        };
    }

    private static Kind kind(Activity activity) {
        return switch (activity) {
            case Lesson _ -> Kind.LESSON;
            case Quiz _ -> Kind.QUIZ;
            case ScenarioActivity _ -> Kind.SCENARIO;
        };
    }

    static Set<Slug> courses(Collection<Ref> refs) {
        return refs.stream().map(Ref::course).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Slug> ids(Collection<Ref> refs, Kind kind) {
        return of(refs, kind).map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Sample.At> quizzes(Collection<Ref> refs) {
        return of(refs, Kind.QUIZ)
                .map(ref -> new Sample.At(ref.course(), ref.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Ref> of(Collection<Ref> refs, Kind kind) {
        return refs.stream().filter(ref -> ref.kind() == kind);
    }
}

package org.waymark.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.Course;

/** How far a learner has come with a course as it is now. */
public record CourseProgress(Course course, List<ModuleProgress> modules) {

    public CourseProgress {
        modules = List.copyOf(modules);
    }

    /** What was done, measured by the course as it is now: what it no longer has does not count, what it gained is yet to do. */
    public static CourseProgress of(Course course, Doings doings) {
        return new CourseProgress(
                course,
                course.modules().stream()
                        .map(module -> ModuleProgress.of(module, doings))
                        .toList());
    }

    /** All activities of all modules, in order. */
    public Stream<ActivityProgress> activities() {
        return modules.stream().flatMap(module -> module.activities().stream());
    }

    public Optional<ActivityProgress> activity(Slug id) {
        return activities().filter(it -> it.activity().id().equals(id)).findFirst();
    }

    public Stage stage() {
        var begun = activities().anyMatch(ActivityProgress::isBegun);
        var done = !modules.isEmpty() && modules.stream().allMatch(module -> module.stage() == Stage.DONE);
        return Stage.of(begun, done);
    }

    public Tally lessonTally() {
        return Tally.sum(modules.stream().map(ModuleProgress::lessonTally));
    }

    public Tally quizTally() {
        return Tally.sum(modules.stream().map(ModuleProgress::quizTally));
    }

    public Tally moduleTally() {
        var done = (int)
                modules.stream().filter(module -> module.stage() == Stage.DONE).count();
        return new Tally(done, modules.size());
    }
}

package org.waymark.classreport;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptOutline;
import org.waymark.assessment.AttemptOutlines;
import org.waymark.assignment.Task;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Lesson;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.content.ReadingFigures;
import org.waymark.content.ScenarioActivity;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughOutline;
import org.waymark.playthrough.PlaythroughOutlines;
import org.waymark.question.Mark;

/** Fetches what one learner did about a task, in four statements. */
@Component
class TellingDeeds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AttemptOutlines attempts;
    private final PlaythroughOutlines playthroughs;
    private final ReadingFigures reading;
    private final Library library;

    TellingDeeds(AttemptOutlines attempts, PlaythroughOutlines playthroughs, ReadingFigures reading, Library library) {
        this.attempts = attempts;
        this.playthroughs = playthroughs;
        this.reading = reading;
        this.library = library;
    }

    /** What of it was done up to this moment; of a task that its course no longer has nothing is told. */
    Detail of(UserId learner, Task task, Instant until) {
        var course = library.current(task.course()).map(Edition::course);
        var refs = Ref.of(task, course.map(it -> Map.of(task.course(), it)).orElse(Map.of()));
        var only = Set.of(learner);
        var courses = Set.of(task.course());
        var read = reading.lastActive(only, courses, Ref.ids(refs, Ref.Kind.LESSON), until);
        var tried = attempts.of(only, courses, Ref.ids(refs, Ref.Kind.QUIZ));
        var walked = playthroughs.of(only, courses, Ref.ids(refs, Ref.Kind.SCENARIO));
        var parts = new ArrayList<Detail.Part>();
        for (var ref : refs) {
            course.flatMap(it -> activity(it, ref))
                    .ifPresent(activity -> parts.add(
                            switch (activity) {
                                case Lesson lesson -> lesson(lesson, read);
                                case Quiz quiz -> new Detail.Attempts(quiz.title(), tries(tried, quiz.id(), until));
                                case ScenarioActivity scenario ->
                                    new Detail.Walks(scenario.title(), walks(walked, scenario.id(), until));
                            }));
        }
        return new Detail(parts);
    }

    private static Optional<? extends Activity> activity(Course course, Ref ref) {
        return switch (ref.kind()) {
            case LESSON -> course.lesson(ref.id());
            case QUIZ -> course.quiz(ref.id());
            case SCENARIO -> course.scenario(ref.id()).map(ScenarioActivity::new);
        };
    }

    private static Detail.Part lesson(Lesson lesson, List<ReadingFigures.Active> read) {
        var found = read.stream().filter(it -> it.lesson().equals(lesson.id())).findFirst();
        return new Detail.Reading(
                lesson.title(),
                found.map(ReadingFigures.Active::sections).orElse(0),
                lesson.sections().size(),
                found.map(ReadingFigures.Active::at));
    }

    private static List<Detail.Try> tries(List<AttemptOutline> outlines, Slug quiz, Instant until) {
        return outlines.stream()
                .filter(it -> it.quiz().equals(quiz))
                .flatMap(it -> it.at(until).stream())
                .map(it -> attempt(it, it.done().map(AttemptOutline.Done::result)))
                .toList();
    }

    private static Detail.Try attempt(AttemptOutline outline, Optional<Attempt.Result> result) {
        return new Detail.Try(
                outline.token(),
                outline.startedAt(),
                result.map(Attempt.Result::finishedAt),
                result.map(Attempt.Result::mark),
                result.filter(Attempt.Result::passed).isPresent(),
                result.filter(Attempt.Result::provisional).isPresent(),
                false);
    }

    private static List<Detail.Try> walks(List<PlaythroughOutline> outlines, Slug scenario, Instant until) {
        return outlines.stream()
                .filter(it -> it.scenario().equals(scenario))
                .flatMap(it -> it.at(until).stream())
                .map(it -> new Detail.Try(
                        it.token(),
                        it.startedAt(),
                        it.result().map(result -> result.at()),
                        it.result().map(result -> new Mark(result.score(), HUNDRED)),
                        it.result().filter(result -> result.passed()).isPresent(),
                        it.result().filter(result -> result.waiting() > 0).isPresent(),
                        it.left()))
                .toList();
    }
}

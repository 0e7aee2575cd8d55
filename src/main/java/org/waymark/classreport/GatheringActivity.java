package org.waymark.classreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.assessment.AttemptFigures;
import org.waymark.assessment.Sample;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Task;
import org.waymark.content.ReadingFigures;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughFigures;

/** Fetches when the learners of a class did something, in a fixed number of statements. */
@Component
class GatheringActivity {

    private final AttemptFigures attempts;
    private final PlaythroughFigures playthroughs;
    private final ReadingFigures reading;

    GatheringActivity(AttemptFigures attempts, PlaythroughFigures playthroughs, ReadingFigures reading) {
        this.attempts = attempts;
        this.playthroughs = playthroughs;
        this.reading = reading;
    }

    Activity of(Basis basis) {
        var parts = parts(basis);
        var refs = all(parts);
        var learners = basis.work().learners();
        var courses = Ref.courses(refs);
        var sample = new Sample(learners, Ref.quizzes(refs), basis.now());
        var last = new HashMap<UserId, Map<Ref, Instant>>();
        attempts.lastActive(sample)
                .forEach(it -> theirs(last, it.learner()).put(new Ref(Ref.Kind.QUIZ, it.course(), it.quiz()), it.at()));
        playthroughs
                .lastActive(learners, courses, Ref.ids(refs, Ref.Kind.SCENARIO), basis.now())
                .forEach(it -> theirs(last, it.learner())
                        .put(new Ref(Ref.Kind.SCENARIO, it.course(), it.scenario()), it.at()));
        reading.lastActive(learners, courses, Ref.ids(refs, Ref.Kind.LESSON), basis.now())
                .forEach(it ->
                        theirs(last, it.learner()).put(new Ref(Ref.Kind.LESSON, it.course(), it.lesson()), it.at()));
        return new Activity(parts, last, failedTwice(sample));
    }

    private Map<UserId, Set<Ref>> failedTwice(Sample sample) {
        var failed = new HashMap<UserId, Set<Ref>>();
        attempts.failedTwice(sample)
                .forEach(it -> failed.computeIfAbsent(it.learner(), _ -> new HashSet<>())
                        .add(new Ref(Ref.Kind.QUIZ, it.course(), it.quiz())));
        return failed;
    }

    /** What was done in a class day by day, since a moment. */
    List<Deed> deeds(Basis basis, Instant from) {
        var refs = all(parts(basis));
        var learners = basis.work().learners();
        var courses = Ref.courses(refs);
        var deeds = new ArrayList<Deed>();
        attempts.handedIn(new Sample(learners, Ref.quizzes(refs), basis.now()), from)
                .forEach(it -> deeds.add(new Deed(Ref.Kind.QUIZ, it.learner(), it.at())));
        playthroughs
                .ended(learners, courses, Ref.ids(refs, Ref.Kind.SCENARIO), from, basis.now())
                .forEach(it -> deeds.add(new Deed(Ref.Kind.SCENARIO, it.learner(), it.at())));
        reading.read(learners, courses, Ref.ids(refs, Ref.Kind.LESSON), from, basis.now())
                .forEach(it -> deeds.add(new Deed(Ref.Kind.LESSON, it.learner(), it.at())));
        return deeds;
    }

    private static Map<Task, List<Ref>> parts(Basis basis) {
        return basis.assignments().stream()
                .map(Assignment::task)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), task -> Ref.of(task, basis.courses())));
    }

    private static List<Ref> all(Map<Task, List<Ref>> parts) {
        return parts.values().stream().flatMap(List::stream).distinct().toList();
    }

    private static Map<Ref, Instant> theirs(Map<UserId, Map<Ref, Instant>> all, UserId learner) {
        return all.computeIfAbsent(learner, _ -> new HashMap<>());
    }
}

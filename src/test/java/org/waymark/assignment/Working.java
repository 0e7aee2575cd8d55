package org.waymark.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptOutline;
import org.waymark.base.Slug;
import org.waymark.classroom.ClassroomId;
import org.waymark.content.Examples;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.playthrough.PlaythroughOutline;
import org.waymark.question.Mark;

/** Ann's work in the lighthouse course, in a class in Baku: opened on Monday, due on Friday at six, closed on Sunday at six. */
final class Working {

    static final UserId ANN = Examples.LEARNER;
    static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    static final ClassroomId CLASS = new ClassroomId(new UUID(6, 1));
    static final Instant OPENS = Instant.parse("2026-11-23T04:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-27T14:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-11-29T14:00:00Z");
    static final Window WEEK = new Window(Optional.of(OPENS), Optional.of(DUE), Optional.of(CLOSES));
    static final Task QUIZ = task(Task.Kind.QUIZ, Examples.QUIZ);
    static final Task LESSON = task(Task.Kind.LESSON, Examples.SECOND_LESSON);
    static final Task SCENARIO = task(Task.Kind.SCENARIO, ScenarioCourse.SCENARIO);
    static final Task MODULE = task(Task.Kind.MODULE, Examples.SECOND_MODULE);
    static final Tasks NOW = new Tasks(Map.of(Examples.COURSE, ScenarioCourse.edition()));

    private final List<AttemptOutline> attempts = new ArrayList<>();
    private final List<PlaythroughOutline> playthroughs = new ArrayList<>();
    private final Set<SectionRead> read = new HashSet<>();

    static Task task(Task.Kind kind, Slug id) {
        return new Task(Examples.COURSE, kind, id);
    }

    static Assignment assigned(Task task) {
        return assigned(task, WEEK, Optional.empty(), new LateRule.Counts());
    }

    static Assignment assigned(Task task, Window window, Optional<Counting> counting, LateRule late) {
        return new Assignment(
                new Assignment.Id(new UUID(6, 9)),
                "token",
                CLASS,
                task,
                new Audience.Everybody(),
                window,
                Optional.empty(),
                counting,
                late,
                "",
                1);
    }

    static Concession extended(Extension extension) {
        return new Concession(new Assignment.Id(new UUID(6, 9)), ANN, extension, false, 1);
    }

    /** An attempt at the quiz, bound by this closing, that earned so many of ten points. */
    Working attempt(Instant started, Instant ended, String points, Optional<Instant> closes, boolean provisional) {
        var mark = new Mark(new BigDecimal(points), BigDecimal.TEN);
        var result = new Attempt.Result(mark, true, provisional, ended);
        return add(started, closes, Optional.of(new AttemptOutline.Done(result, ended)));
    }

    /** One that no closing bound. */
    Working attempt(Instant started, Instant ended, String points) {
        return attempt(started, ended, points, Optional.empty(), false);
    }

    Working begun(Instant started) {
        return add(started, Optional.empty(), Optional.empty());
    }

    private Working add(Instant started, Optional<Instant> closes, Optional<AttemptOutline.Done> done) {
        var number = attempts.size() + 1;
        attempts.add(new AttemptOutline(
                new AttemptId(new UUID(7, number)),
                "attempt-" + number,
                ANN,
                Examples.COURSE,
                Examples.QUIZ,
                started,
                closes,
                done));
        return this;
    }

    Working played(Instant started, Instant ended, String score, int waiting) {
        var result = new Playthrough.Result(new Slug("e1"), new BigDecimal(score), waiting, true, ended);
        return play(started, false, Optional.of(result));
    }

    Working playing(Instant started, boolean left) {
        return play(started, left, Optional.empty());
    }

    private Working play(Instant started, boolean left, Optional<Playthrough.Result> result) {
        var number = playthroughs.size() + 1;
        playthroughs.add(new PlaythroughOutline(
                new PlaythroughId(new UUID(8, number)),
                "playthrough-" + number,
                ANN,
                Examples.COURSE,
                ScenarioCourse.SCENARIO,
                started,
                left,
                result));
        return this;
    }

    /** Some sections of the second lesson, from the first on. */
    Working read(Instant... times) {
        var sections = ScenarioCourse.course()
                .lesson(Examples.SECOND_LESSON)
                .orElseThrow()
                .sections();
        for (var i = 0; i < times.length; i++) {
            read.add(new SectionRead(
                    ANN,
                    Examples.COURSE,
                    Examples.SECOND_LESSON,
                    sections.get(i).id(),
                    times[i]));
        }
        return this;
    }

    WorkDone at(Assignment assignment) {
        return at(assignment, Concession.none(assignment.id(), ANN));
    }

    WorkDone at(Assignment assignment, Concession concession) {
        return at(assignment, concession, NOW);
    }

    WorkDone at(Assignment assignment, Concession concession, Tasks now) {
        return of(assignment, concession, now, deeds());
    }

    /** What there was of it when the class ended. */
    WorkDone until(Instant end, Assignment assignment) {
        return of(assignment, Concession.none(assignment.id(), ANN), NOW, deeds().until(end));
    }

    private Deeds deeds() {
        return new Deeds(attempts, playthroughs, List.copyOf(read));
    }

    private static WorkDone of(Assignment assignment, Concession concession, Tasks now, Deeds deeds) {
        return new LearnersWork(assignment, concession, now.asked(assignment.task()), deeds, BAKU).done();
    }
}

package org.waymark;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Opportunity;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ReadingLessons;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.question.Response;
import org.waymark.question.Rubric;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;
import org.waymark.scenario.Walk;

/** Reads lessons, takes quizzes and walks scenarios as a made-up learner would, by the services that learners use. */
@Component
class DemoActing {

    private static final int MOST_STEPS = 80;
    private static final double ANSWERS_NOTHING = 0.04;
    private static final double RATES_OWN_REASONS = 0.75;

    private final ReadingLessons reading;
    private final TakingQuizzes taking;
    private final PlayingScenarios playing;
    private final ShiftedClock clock;

    DemoActing(ReadingLessons reading, TakingQuizzes taking, PlayingScenarios playing, ShiftedClock clock) {
        this.reading = reading;
        this.taking = taking;
        this.playing = playing;
        this.clock = clock;
    }

    /**
     * Somebody at work.
     *
     * @param ability how likely they are right
     * @param chance what decides for them
     */
    record Actor(UserId learner, double ability, Random chance, Course course) {

        boolean does(double likely) {
            return chance.nextDouble() < likely;
        }

        /** In which they write. */
        Language language() {
            return course.title().languages().contains(Language.AZERBAIJANI) ? Language.AZERBAIJANI : course.original();
        }

        Duration between(int fewest, int most) {
            return Duration.ofSeconds(chance.nextInt(fewest, most));
        }
    }

    /** So many sections of a lesson, from a moment on. */
    void read(Actor actor, Lesson lesson, int sections, Instant from) {
        var at = from;
        for (var section : lesson.sections()
                .subList(0, Math.min(sections, lesson.sections().size()))) {
            clock.at(at, () -> {
                reading.lookingAt(actor.learner(), actor.course().id(), lesson.id(), section.id());
                return reading.sectionRead(actor.learner(), actor.course().id(), lesson.id(), section.id());
            });
            at = at.plus(actor.between(40, 240));
        }
    }

    /** The first so many items of a quiz, and hands it in where that is all of them; nothing where it cannot be taken then. */
    void take(Actor actor, Quiz quiz, int items, Instant from) {
        var course = actor.course();
        var refused = clock.at(from, () -> taking.opportunity(actor.learner(), course.id(), quiz.id()));
        if (refused instanceof Opportunity.Refused) {
            return;
        }
        var attempt = clock.at(from, () -> taking.startOrResume(actor.learner(), course.id(), quiz.id()));
        clock.at(from, () -> taking.begin(actor.learner(), attempt.token()));
        var at = from;
        for (var item : attempt.items().stream().limit(items).toList()) {
            at = at.plus(actor.between(15, 75));
            clock.at(at, () -> taking.answer(actor.learner(), attempt.token(), item, response(actor, item)));
        }
        if (items >= attempt.items().size()) {
            handIn(actor, attempt, at.plus(actor.between(5, 30)));
        }
    }

    private void handIn(Actor actor, Attempt attempt, Instant at) {
        clock.at(at, () -> taking.handIn(actor.learner(), attempt.token()));
    }

    private static Response response(Actor actor, Slug id) {
        var item = actor.course().item(id).orElseThrow();
        if (actor.does(ANSWERS_NOTHING)) {
            return new Response.Blank();
        }
        return actor.does(actor.ability())
                ? DemoAnswers.right(item.question(), actor.language())
                : DemoAnswers.wrong(item.question(), actor.language(), actor.chance());
    }

    /** So many decisions of a scenario, with the tasks before them; to an ending where it is reached by then. */
    void walk(Actor actor, Scenario scenario, int decisions, Instant from) {
        var token = clock.at(
                        from,
                        () -> playing.startOrResume(
                                actor.learner(), actor.course().id(), scenario.id()))
                .token();
        var walk = Walk.begin(scenario);
        var at = from;
        for (var step = 0; step < MOST_STEPS && walk.choices().size() < decisions && !walk.isOver(); step++) {
            at = at.plus(actor.between(20, 90));
            var here = walk;
            walk = clock.at(at, () -> further(actor, token, here)).walk(scenario);
        }
        var done = walk;
        done.written().entrySet().stream()
                .filter(it -> !it.getValue().isBlank() && actor.does(RATES_OWN_REASONS))
                .forEach(it -> rate(actor, token, done.scenario(), it.getKey()));
    }

    private Playthrough further(Actor actor, String token, Walk walk) {
        var passage = walk.passage().orElseThrow();
        var tasks = walk.openTasks();
        return tasks.isEmpty() ? chosen(actor, token, walk, passage) : done(actor, token, tasks.getFirst());
    }

    private Playthrough chosen(Actor actor, String token, Walk walk, Passage passage) {
        var open = passage.choices().stream().filter(walk::allows).toList();
        var choice = open.get(actor.chance().nextInt(open.size()));
        return playing.choose(actor.learner(), token, new Made(passage.id(), choice.id()));
    }

    private Playthrough done(Actor actor, String token, Task task) {
        return switch (task) {
            case Task.Checkpoint it -> {
                var right = actor.does(actor.ability());
                var candidates = it.candidates().stream()
                        .filter(candidate -> candidate.correct() == right)
                        .toList();
                var some = candidates.isEmpty() ? it.candidates() : candidates;
                yield playing.point(
                        actor.learner(),
                        token,
                        it.id(),
                        some.get(actor.chance().nextInt(some.size())).paragraph());
            }
            case Task.Question(var id) -> playing.answer(actor.learner(), token, id, response(actor, id));
            case Task.Reasoning it -> playing.write(actor.learner(), token, it.id(), reasons(actor, it));
        };
    }

    /** Some sentences of those its author wrote, or nothing. */
    private static String reasons(Actor actor, Task.Reasoning task) {
        if (actor.does((1 - actor.ability()) / 4)) {
            return "";
        }
        var sentences = Arrays.asList(task.modelAnswer().in(actor.language()).split("(?<=[.!?])\\s+"));
        return sentences.stream()
                .limit(1 + actor.chance().nextInt(sentences.size()))
                .collect(Collectors.joining(" "));
    }

    private void rate(Actor actor, String token, Scenario scenario, Slug task) {
        scenario.task(task)
                .filter(Task.Reasoning.class::isInstance)
                .map(Task.Reasoning.class::cast)
                .ifPresent(it -> {
                    var last = playing.playthrough(actor.learner(), token)
                            .steps()
                            .getLast()
                            .at();
                    clock.at(
                            last.plus(actor.between(10, 60)),
                            () -> playing.rate(actor.learner(), token, task, points(actor, it.rubric())));
                });
    }

    private static Map<Slug, Integer> points(Actor actor, Rubric rubric) {
        return rubric.criteria().stream()
                .collect(Collectors.toMap(Rubric.Criterion::id, it -> level(actor, it.levels())));
    }

    private static int level(Actor actor, List<Rubric.Step> levels) {
        var height = (actor.ability() + actor.chance().nextDouble()) / 2;
        return levels.get((int) Math.min(levels.size() - 1L, Math.round(height * levels.size())))
                .points();
    }
}

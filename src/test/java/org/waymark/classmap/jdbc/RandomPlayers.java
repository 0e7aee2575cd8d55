package org.waymark.classmap.jdbc;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;
import org.waymark.scenario.Walk;

/** Learners who do in a scenario whatever is possible, through the service, as pages do it. */
final class RandomPlayers {

    private final PlayingScenarios playing;
    private final Library library;
    private final Random random;

    RandomPlayers(PlayingScenarios playing, Library library, long seed) {
        this.playing = playing;
        this.library = library;
        this.random = new Random(seed);
    }

    static UserId learner(int number) {
        return new UserId(new UUID(4711, number));
    }

    /** So many playthroughs of learners 0 to {@code learners - 1}: to an ending, left, or open. */
    void play(int playthroughs, int learners, Slug course, Slug scenario) {
        for (var i = 0; i < playthroughs; i++) {
            var learner = learner(random.nextInt(learners));
            var begun = random.nextInt(4) == 0
                    ? playing.startAgain(learner, course, scenario)
                    : playing.startOrResume(learner, course, scenario);
            goOn(learner, begun, random.nextInt(3) == 0 ? random.nextInt(8) : Integer.MAX_VALUE);
        }
    }

    private void goOn(UserId learner, Playthrough begun, int most) {
        var now = begun;
        var story = library.edition(begun.edition())
                .course()
                .scenario(begun.scenario())
                .orElseThrow();
        for (var steps = 0; steps < most && now.isOpen(); steps++) {
            now = step(learner, now, story);
        }
        if (!now.isOpen() && random.nextBoolean()) {
            rate(learner, now, story);
        }
    }

    private Playthrough step(UserId learner, Playthrough now, Scenario story) {
        var walk = now.walk(story);
        var tasks = walk.openTasks();
        if (!tasks.isEmpty()) {
            return task(learner, now.token(), tasks.getFirst());
        }
        var here = walk.passage().orElseThrow();
        var open = here.choices().stream().filter(walk::allows).toList();
        return playing.choose(
                learner, now.token(), new Made(here.id(), any(open).id()));
    }

    private Playthrough task(UserId learner, String token, Task task) {
        return switch (task) {
            case Task.Checkpoint it ->
                playing.point(learner, token, it.id(), any(it.candidates()).paragraph());
            case Task.Reasoning it ->
                playing.write(learner, token, it.id(), random.nextBoolean() ? "" : "Çünkü öyle yazıyor.");
            case Task.Question it -> playing.answer(learner, token, it.id(), new Response.Blank());
        };
    }

    private void rate(UserId learner, Playthrough over, Scenario story) {
        Walk walk = over.walk(story);
        walk.written().forEach((task, text) -> {
            if (!text.isBlank()) {
                story.task(task)
                        .map(it -> ((Task.Reasoning) it).rubric())
                        .ifPresent(rubric -> playing.rate(
                                learner,
                                over.token(),
                                task,
                                rubric.criteria().stream()
                                        .collect(Collectors.toMap(
                                                it -> it.id(),
                                                it -> any(it.levels()).points()))));
            }
        });
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}

package org.waymark.worlds;

import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.ReadingLessons;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Task;

/** Does what learners do: reads, answers, writes, plays to an ending. */
final class LearnersWork {

    /**
     * What somebody has done.
     *
     * @param handedIn with a text in it
     * @param running with answers so far
     * @param playthrough over, with reasons in it
     * @param playing of another scenario, just begun
     */
    record Done(Attempt handedIn, Attempt running, String playthrough, String playing) {}

    private static final int MOST_STEPS = 60;

    private final ApplicationContext context;
    private Optional<Slug> reasons = Optional.empty();

    LearnersWork(ApplicationContext context) {
        this.context = context;
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private Course course() {
        return bean(Library.class)
                .current(TwoWorlds.COURSE)
                .map(Edition::course)
                .orElseThrow();
    }

    Slug scenario() {
        return course().scenarios().getFirst().id();
    }

    Slug section() {
        return course().lesson(TwoWorlds.LESSON)
                .orElseThrow()
                .sections()
                .getFirst()
                .id();
    }

    /** The task of the scenario at which somebody wrote. */
    Slug taskWithReasons() {
        return reasons.orElseThrow();
    }

    /** Everything once, with these words wherever one may write. */
    Done by(UserId learner, String written) {
        bean(ReadingLessons.class).sectionRead(learner, TwoWorlds.COURSE, TwoWorlds.LESSON, section());
        var attempt = taken(written, learner, TwoWorlds.ESSAY_QUIZ);
        bean(TakingQuizzes.class).handIn(learner, attempt.token());
        var running = taken(written, learner, TwoWorlds.QUIZ);
        var another = course().scenarios().getLast().id();
        var playing = bean(PlayingScenarios.class).startOrResume(learner, TwoWorlds.COURSE, another);
        return new Done(attempt, running, playedToAnEnding(written, learner), playing.token());
    }

    private Attempt taken(String written, UserId learner, Slug quiz) {
        var taking = bean(TakingQuizzes.class);
        var attempt = taking.startOrResume(learner, TwoWorlds.COURSE, quiz);
        taking.begin(learner, attempt.token());
        for (var id : attempt.items()) {
            var question = course().item(id).orElseThrow().question();
            var response = question instanceof Question.Essay || question instanceof Question.ShortAnswer
                    ? new Response.Typed("My words: " + written, Language.ENGLISH)
                    : ModelAnswers.wrong(question, Language.ENGLISH);
            taking.answer(learner, attempt.token(), id, response);
        }
        return attempt;
    }

    private String playedToAnEnding(String written, UserId learner) {
        var playing = bean(PlayingScenarios.class);
        var scenario = course().scenario(scenario()).orElseThrow();
        var token =
                playing.startOrResume(learner, TwoWorlds.COURSE, scenario.id()).token();
        var walk = playing.playthrough(learner, token).walk(scenario);
        for (var step = 0; step < MOST_STEPS && !walk.isOver(); step++) {
            var here = walk;
            var next = walk.openTasks().stream()
                    .findFirst()
                    .map(task -> switch (task) {
                        case Task.Checkpoint it ->
                            playing.point(
                                    learner,
                                    token,
                                    it.id(),
                                    it.candidates().getFirst().paragraph());
                        case Task.Question it -> playing.answer(learner, token, it.id(), new Response.Blank());
                        case Task.Reasoning it -> reasoned(learner, token, it, written);
                    })
                    .orElseGet(() -> {
                        var passage = here.passage().orElseThrow();
                        var choice = passage.choices().stream()
                                .filter(here::allows)
                                .findFirst()
                                .orElseThrow();
                        return playing.choose(learner, token, new Made(passage.id(), choice.id()));
                    });
            walk = next.walk(scenario);
        }
        return token;
    }

    private Playthrough reasoned(UserId learner, String token, Task.Reasoning task, String written) {
        reasons = Optional.of(task.id());
        return bean(PlayingScenarios.class).write(learner, token, task.id(), "My reasons: " + written);
    }
}

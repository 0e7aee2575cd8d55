package org.waymark.progress;

import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.ScenarioCourse.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ReadingLessons;
import org.waymark.content.ScenarioActivity;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;
import org.waymark.scenario.Walk;

/** What some learners happen to do in the lighthouse course; the same for the same seed. */
final class History {

    private static final int DOINGS = 60;

    static final List<UserId> LEARNERS =
            IntStream.range(0, 4).mapToObj(i -> new UserId(new UUID(9, i))).toList();

    private final Random random;
    private final ReadingLessons readingLessons;
    private final TakingQuizzes takingQuizzes;
    private final PlayingScenarios playingScenarios;

    History(long seed, ReadingLessons readingLessons, TakingQuizzes takingQuizzes, PlayingScenarios playingScenarios) {
        this.random = new Random(seed);
        this.readingLessons = readingLessons;
        this.takingQuizzes = takingQuizzes;
        this.playingScenarios = playingScenarios;
    }

    void happen() {
        for (var i = 0; i < DOINGS; i++) {
            var learner = anyOf(LEARNERS);
            switch (anyOf(course().activities().toList())) {
                case Lesson lesson -> read(learner, lesson);
                case Quiz quiz -> take(learner, quiz);
                case ScenarioActivity scenario -> play(learner, scenario.scenario());
            }
        }
    }

    private void read(UserId learner, Lesson lesson) {
        readingLessons.sectionRead(
                learner, COURSE, lesson.id(), anyOf(lesson.sections()).id());
    }

    /** Some items are answered, perhaps twice; the attempt is handed in, or resumed another time. */
    private void take(UserId learner, Quiz quiz) {
        var attempt = takingQuizzes.startOrResume(learner, COURSE, quiz.id());
        for (var i = random.nextInt(attempt.items().size() + 1); i > 0; i--) {
            var item = anyOf(attempt.items());
            var question = course().item(item).orElseThrow().question();
            takingQuizzes.answer(learner, attempt.token(), item, response(question));
        }
        if (random.nextInt(3) > 0) {
            takingQuizzes.handIn(learner, attempt.token());
        }
    }

    /** On from wherever it was left; to an ending, or not. */
    private void play(UserId learner, Scenario scenario) {
        var playthrough = playingScenarios.startOrResume(learner, COURSE, scenario.id());
        for (var i = random.nextInt(8); i > 0 && playthrough.isOpen(); i--) {
            playthrough = step(learner, playthrough, playthrough.walk(scenario));
        }
        if (!playthrough.isOpen()) {
            for (var task : playthrough.walk(scenario).written().keySet()) {
                playingScenarios.rate(learner, playthrough.token(), task, Map.of(new Slug("source"), 2));
            }
        }
    }

    private Playthrough step(UserId learner, Playthrough playthrough, Walk walk) {
        var token = playthrough.token();
        if (walk.openTasks().isEmpty()) {
            var open = walk.passage().orElseThrow().choices().stream()
                    .filter(walk::allows)
                    .toList();
            var made = new Made(walk.place().id(), anyOf(open).id());
            return playingScenarios.choose(learner, token, made);
        }
        return switch (walk.openTasks().getFirst()) {
            case Task.Checkpoint it ->
                playingScenarios.point(
                        learner, token, it.id(), anyOf(it.candidates()).paragraph());
            case Task.Reasoning it -> playingScenarios.write(learner, token, it.id(), "Because the log says so.");
            case Task.Question it ->
                playingScenarios.answer(
                        learner,
                        token,
                        it.id(),
                        response(course().item(it.id()).orElseThrow().question()));
        };
    }

    private Response response(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Response.Chosen(Set.of(anyOf(single.options()).id()));
            case Question.MultipleChoice multiple ->
                new Response.Chosen(Set.of(anyOf(multiple.options()).id()));
            case Question.TrueFalse statement ->
                new Response.Judged(
                        random.nextBoolean(),
                        Optional.of(anyOf(statement.reasons()).id()));
            case Question.Ordering ordering ->
                new Response.Ordered(shuffled(ordering.elements()).stream()
                        .map(Question.Element::id)
                        .toList());
            case Question.Matching _, Question.ShortAnswer _ -> new Response.Blank();
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ ->
                random.nextBoolean()
                        ? ModelAnswers.right(question, Language.ENGLISH)
                        : ModelAnswers.wrong(question, Language.ENGLISH);
        };
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> shuffled(List<T> all) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}

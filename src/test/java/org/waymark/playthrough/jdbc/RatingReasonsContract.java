package org.waymark.playthrough.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.playthrough.Look;
import org.waymark.playthrough.OpenReasons;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.playthrough.ReasonsNotFound;
import org.waymark.playthrough.ReasonsQueue;
import org.waymark.playthrough.ReasonsRating;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;
import org.waymark.scenario.Task;

/** What rating reasons promises on a database. The rubric has one criterion, with 0 or 2 points. */
interface RatingReasonsContract {

    UserId LEYLA = new UserId(new UUID(5, 1));
    Slug HOUR = new Slug("the-hour");
    Slug WHY = new Slug("why-now");
    Slug STORM = new Slug("storm-001");
    Slug SOURCE = new Slug("source");
    Map<Slug, Integer> NONE = Map.of(SOURCE, 0);
    Map<Slug, Integer> ALL = Map.of(SOURCE, 2);
    Citation RIGHT = Citation.parse("log-1902 ¶1").orElseThrow().getFirst();

    /** With the course published, and accounts for both learners. */
    PlayingWithDatabase running();

    private String written(UserId learner, String text) {
        var playing = running().playing();
        var token = playing.startAgain(learner, COURSE, SCENARIO).token();
        playing.point(learner, token, HOUR, RIGHT);
        playing.write(learner, token, WHY, text);
        playing.choose(learner, token, new Made(new Slug("n1"), new Slug("light")));
        return token;
    }

    private String over(UserId learner, String text) {
        var token = written(learner, text);
        running().playing().answer(learner, token, STORM, new Response.Blank());
        running().playing().choose(learner, token, new Made(new Slug("n2"), new Slug("sleep")));
        return token;
    }

    private Playthrough now(UserId learner, String token) {
        return running().playing().playthrough(learner, token);
    }

    private List<String> waiting() {
        return running().waiting().queue(LEYLA).waiting().stream()
                .map(it -> it.reasons().token())
                .toList();
    }

    private ReasonsRating rate(OpenReasons open, Map<Slug, Integer> points) {
        return running().rating().rate(LEYLA, open, points);
    }

    @Test
    default void textsOfEndedPlaythroughsWaitTheOldestFirstAndNobodysByName() {
        written(LEARNER, "Sonu yok");
        var first = over(LEARNER, "Günlük öyle yazıyor.");
        over(OTHER_LEARNER, " \n ");
        var second = over(OTHER_LEARNER, "Saat yazılıdır.");
        running().playing().rate(OTHER_LEARNER, second, WHY, ALL);

        var queue = running().waiting().queue(LEYLA);

        assertThat(waiting()).containsExactly(first, second);
        assertThat(queue.all()).isEqualTo(2);
        assertThat(queue.waiting()).extracting(it -> it.reasons().selfRated()).containsExactly(false, true);
        assertThat(queue.waiting()).extracting(it -> it.reasons().sign()).doesNotHaveDuplicates();
        assertThat(queue.waiting())
                .extracting(ReasonsQueue.Entry::prompt)
                .containsOnly(ScenarioCourse.scenario()
                        .task(WHY)
                        .map(it -> ((Task.Reasoning) it).prompt())
                        .orElseThrow());
    }

    @Test
    default void theNextTextIsFoundWithTwoStatementsHoweverManyWait() {
        var first = over(LEARNER, "Günlük öyle yazıyor.");
        assertThat(running().waiting().next(LEYLA, first, WHY)).isEmpty();
        var second = over(OTHER_LEARNER, "Saat yazılıdır.");
        over(OTHER_LEARNER, "Rüzgâr da yazılıdır.");
        var waiting = running().waiting();
        waiting.queue(LEYLA);

        var statements = running()
                .statementsOf(() -> assertThat(waiting.next(LEYLA, first, WHY))
                        .map(it -> it.reasons().token())
                        .contains(second));

        assertThat(statements).isEqualTo(2);
        assertThat(waiting.next(LEYLA, second, WHY))
                .map(it -> it.reasons().token())
                .contains(first);
    }

    @Test
    default void theQueueTakesFourStatementsHoweverManyWait() {
        over(LEARNER, "Günlük öyle yazıyor.");
        var waiting = running().waiting();
        waiting.queue(LEYLA);
        var one = running().statementsOf(() -> waiting.queue(LEYLA));
        var more = over(OTHER_LEARNER, "Saat yazılıdır.");
        over(OTHER_LEARNER, "Rüzgâr da yazılıdır.");
        rate(running().rating().open(LEYLA, more, WHY), ALL);

        assertThat(running().statementsOf(() -> waiting.queue(LEYLA)))
                .isEqualTo(one)
                .isEqualTo(4);
    }

    @Test
    default void aRatingCountsIsAnnouncedAndItsWriterIsTold() {
        var token = over(LEARNER, "Günlük öyle yazıyor.");
        var before = now(LEARNER, token).result().orElseThrow();
        assertThat(before.waiting()).isEqualTo(1);
        var open = running().rating().open(LEYLA, token, WHY);
        assertThat(open.text()).isEqualTo("Günlük öyle yazıyor.");
        assertThat(open.sign())
                .isEqualTo(running()
                        .waiting()
                        .queue(LEYLA)
                        .waiting()
                        .getFirst()
                        .reasons()
                        .sign());
        running().announced().clear();

        assertThat(rate(open, ALL)).isInstanceOf(ReasonsRating.Kept.class);

        var after = now(LEARNER, token);
        assertThat(after.steps().getLast().step()).isEqualTo(new Step.Rated(WHY, Step.Rater.INSTRUCTOR, ALL));
        assertThat(after.result().orElseThrow().score().subtract(before.score()))
                .isEqualByComparingTo("30.0");
        assertThat(after.result().orElseThrow().waiting()).isZero();
        assertThat(after.result().orElseThrow().at()).isEqualTo(before.at());
        assertThat(running().announced())
                .singleElement()
                .satisfies(event -> assertThat(event.score())
                        .isEqualByComparingTo(after.result().orElseThrow().score()));
        assertThat(running().told(LEARNER)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.REASONS_RATED);
            assertThat(notice.address()).isEqualTo("playthroughs/" + token + "/debrief");
        });
        assertThat(waiting()).isEmpty();
        assertThat(running().waiting().queue(LEYLA).rated())
                .singleElement()
                .satisfies(it -> assertThat(it.reasons().token()).isEqualTo(token));
    }

    @Test
    default void anInstructorsRatingTakesThePlaceOfTheWritersOwn() {
        var token = over(LEARNER, "Günlük öyle yazıyor.");
        running().playing().rate(LEARNER, token, WHY, ALL);
        var own = now(LEARNER, token).result().orElseThrow().score();
        var open = running().rating().open(LEYLA, token, WHY);
        assertThat(open.own()).map(Step.Rated::points).contains(ALL);

        rate(open, NONE);

        var after = now(LEARNER, token);
        assertThat(own.subtract(after.result().orElseThrow().score())).isEqualByComparingTo("30.0");
        assertThatThrownBy(() -> running().playing().rate(LEARNER, token, WHY, ALL))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.DONE));
    }

    @Test
    default void whoRatesOnAnOldPageIsToldAndNothingIsChanged() {
        var token = over(LEARNER, "Günlük öyle yazıyor.");
        var here = running().rating().open(LEYLA, token, WHY);
        var there = running().rating().open(LEYLA, token, WHY);
        rate(here, ALL);
        var rows = running().rows();

        var late = rate(there, NONE);

        assertThat(late)
                .isInstanceOfSatisfying(
                        ReasonsRating.Overtaken.class,
                        it -> assertThat(it.now().rating())
                                .map(Step.Rated::points)
                                .contains(ALL));
        assertThat(running().rows()).isEqualTo(rows);
        assertThat(running().told(LEARNER)).hasSize(1);

        var seen = running().rating().open(LEYLA, token, WHY);
        assertThat(rate(seen, NONE)).isInstanceOf(ReasonsRating.Kept.class);
        assertThat(running().told(LEARNER))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(Notice.Kind.REASONS_RATED, Notice.Kind.RATING_CHANGED);
        assertThat(running().waiting().queue(LEYLA).rated()).hasSize(1);
    }

    @Test
    default void ofSeveralInstructorsAtOnceOneRates() throws InterruptedException, ExecutionException {
        var token = over(LEARNER, "Günlük öyle yazıyor.");
        var open = running().rating().open(LEYLA, token, WHY);
        var rating = running().rating();
        var doing = new ArrayList<Callable<ReasonsRating>>();
        for (var i = 0; i < 6; i++) {
            var points = i % 2 == 0 ? ALL : NONE;
            doing.add(() -> {
                running().as("INSTRUCTOR");
                return rating.rate(LEYLA, open, points);
            });
        }

        var kept = 0;
        try (var instructors = Executors.newFixedThreadPool(doing.size())) {
            for (var done : instructors.invokeAll(doing)) {
                kept += done.get() instanceof ReasonsRating.Kept ? 1 : 0;
            }
        }

        assertThat(kept).isEqualTo(1);
        assertThat(now(LEARNER, token).steps())
                .filteredOn(it -> it.step() instanceof Step.Rated)
                .hasSize(1);
        assertThat(running().told(LEARNER)).hasSize(1);
    }

    @Test
    default void whatIsNotAlongTheRubricIsRefusedAndChangesNothing() {
        var token = over(LEARNER, "Günlük öyle yazıyor.");
        var open = running().rating().open(LEYLA, token, WHY);
        var rows = running().rows();

        for (var points : List.of(Map.<Slug, Integer>of(), Map.of(SOURCE, 1), Map.of(SOURCE, 2, HOUR, 1))) {
            assertThatThrownBy(() -> rate(open, points)).isInstanceOf(StepRefused.class);
        }

        assertThat(running().rows()).isEqualTo(rows);
        assertThat(running().told(LEARNER)).isEmpty();
    }

    @Test
    default void whatIsNotOverNotWrittenOrNoTextIsNotThere() {
        var open = written(LEARNER, "Sonu yok");
        var blank = over(OTHER_LEARNER, "");

        assertThatThrownBy(() -> running().rating().open(LEYLA, open, WHY)).isInstanceOf(ReasonsNotFound.class);
        assertThatThrownBy(() -> running().rating().open(LEYLA, blank, WHY)).isInstanceOf(ReasonsNotFound.class);
        assertThatThrownBy(() -> running().rating().open(LEYLA, blank, HOUR)).isInstanceOf(ReasonsNotFound.class);
        assertThatThrownBy(() -> running().rating().open(LEYLA, "no-such-token", WHY))
                .isInstanceOf(ReasonsNotFound.class);
    }

    @Test
    default void whatSomebodyWroteWhoseWorkIsNotTheirsIsNeitherCountedNorFound() {
        var foreign = over(LEARNER, "Kanarya");
        var own = over(OTHER_LEARNER, "Saat yazılıdır.");
        var before = running().rating().open(LEYLA, foreign, WHY);
        running().oversight().nobodyOversees(LEARNER);
        var rows = running().rows();

        var queue = running().waiting().queue(LEYLA);

        assertThat(queue.all()).isEqualTo(1);
        assertThat(queue.waiting()).extracting(it -> it.reasons().token()).containsExactly(own);
        assertThat(running().waiting().next(LEYLA, own, WHY)).isEmpty();
        assertThatThrownBy(() -> running().rating().open(LEYLA, foreign, WHY)).isInstanceOf(ReasonsNotFound.class);
        assertThatThrownBy(() -> running().rating().rate(LEYLA, before, ALL)).isInstanceOf(ReasonsNotFound.class);
        assertThat(running().rows()).isEqualTo(rows);
        running().oversight().clear();
        rate(before, ALL);
        running().oversight().nobodyOversees(LEARNER);
        assertThat(running().waiting().queue(LEYLA).rated()).isEmpty();
    }

    @Test
    default void whoPlayedSeesWhoOfTheStaffLooked() {
        var token = over(LEARNER, "Günlük öyle yazıyor.");
        var unfinished = written(OTHER_LEARNER, "Sonu yok");
        assertThat(running().playing().looksAt(LEARNER, token)).isEmpty();

        running().rating().open(LEYLA, token, WHY);
        running().rating().open(LEYLA, token, WHY);
        running().following().ofLearner(new UserId(new UUID(5, 2)), token);

        assertThat(running().playing().looksAt(LEARNER, token))
                .extracting(Look::staff)
                .containsExactly(new UserId(new UUID(5, 2)), LEYLA);
        assertThatThrownBy(() -> running().playing().looksAt(OTHER_LEARNER, token))
                .isInstanceOf(PlaythroughNotFound.class);
        assertThatThrownBy(() -> running().following().ofLearner(LEYLA, unfinished))
                .isInstanceOf(PlaythroughNotFound.class);
        assertThat(running().playing().looksAt(OTHER_LEARNER, unfinished)).isEmpty();
        running().oversight().nobodyOversees(LEARNER);
        assertThatThrownBy(() -> running().following().ofLearner(LEYLA, token)).isInstanceOf(PlaythroughNotFound.class);
        assertThat(running().playing().looksAt(LEARNER, token)).hasSize(2);
    }

    @Test
    default void aLearnerSeesAndRatesNothing() {
        var token = over(LEARNER, "Günlük öyle yazıyor.");
        var open = running().rating().open(LEYLA, token, WHY);
        var waiting = running().waiting();
        var rating = running().rating();
        var rows = running().rows();

        running().as("LEARNER");

        assertThatThrownBy(() -> waiting.queue(LEYLA)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rating.open(LEYLA, token, WHY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rating.rate(LEYLA, open, ALL)).isInstanceOf(AccessDeniedException.class);
        assertThat(running().rows()).isEqualTo(rows);
    }
}

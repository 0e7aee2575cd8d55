package org.waymark.playthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.LibraryOf;
import org.waymark.content.ScenarioCourse;
import org.waymark.question.Fraction;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;

/** Playing a scenario as one does it, wherever playthroughs are kept. */
public abstract class PlayingContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final Slug HOUR = new Slug("the-hour");
    private static final Slug WHY = new Slug("why-now");
    private static final Slug STORM = new Slug("storm-001");
    private static final Made LIGHT = made("n1", "light");
    private static final Made WAIT = made("n1", "wait");
    private static final Made SLEEP = made("n2", "sleep");
    private static final Citation RIGHT =
            Citation.parse("log-1902 ¶1").orElseThrow().getFirst();

    private final List<Object> announced = new ArrayList<>();
    private final Scenario scenario = ScenarioCourse.scenario();
    private Playthroughs playthroughs = new MemoryPlaythroughs();
    private PlayingScenarios playing = playing(playthroughs);

    @BeforeEach
    void begin() {
        playthroughs = playthroughs();
        playing = playing(playthroughs);
    }

    private PlayingScenarios playing(Playthroughs kept) {
        var library = new LibraryOf(ScenarioCourse.edition());
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new PlayingScenarios(
                kept,
                library,
                new KeepingSteps(kept, library, announced::add, clock),
                new MemoryPlaythroughLooks(),
                clock);
    }

    /** Nothing is in there. */
    protected abstract Playthroughs playthroughs();

    private static Made made(String passage, String choice) {
        return new Made(new Slug(passage), new Slug(choice));
    }

    private Playthrough ready() {
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();
        playing.point(LEARNER, token, HOUR, RIGHT);
        return playing.write(LEARNER, token, WHY, "Çünkü “günlük” öyle yazıyor: saat 21’de. İı Əə");
    }

    private Playthrough over() {
        var token = ready().token();
        playing.choose(LEARNER, token, LIGHT);
        playing.answer(LEARNER, token, STORM, new Response.Blank());
        return playing.choose(LEARNER, token, SLEEP);
    }

    @Test
    void whatWasDoneIsThereWhenOneComesBack() {
        var left = playing.choose(LEARNER, ready().token(), LIGHT);
        var again = playing.startOrResume(LEARNER, COURSE, SCENARIO);

        assertThat(again).isEqualTo(left);
        assertThat(again.walk(scenario).place().id()).isEqualTo(new Slug("n2"));
        assertThat(again.steps()).extracting(KeptStep::number).containsExactly(1, 2, 3);
        assertThat(again.walk(scenario).written().get(WHY)).isEqualTo("Çünkü “günlük” öyle yazıyor: saat 21’de. İı Əə");
    }

    @Test
    void everyKindOfStepComesBackAsItWas() {
        var over = over();
        var rated = playing.rate(LEARNER, over.token(), WHY, Map.of(new Slug("source"), 2));

        assertThat(playthroughs.get(over.token())).isEqualTo(rated);
        assertThat(rated.steps())
                .extracting(it -> it.step().getClass().getSimpleName())
                .containsExactly("Pointed", "Wrote", "Chose", "Answered", "Chose", "Rated");
        assertThat(rated.steps().get(3).response()).contains(new Response.Blank());
    }

    @Test
    void atAnEndingItIsAnnouncedAndAgainWhenTheScoreRises() {
        var over = over();

        // oil 20, fear 5: 40 × (0.6 × 0.2 + 0.4 × 0.95); one checkpoint right, one question blank: 15 of 30; reasons
        // wait
        assertThat(over.result().orElseThrow().score()).isEqualByComparingTo("35.0");
        assertThat(over.result().orElseThrow().waiting()).isEqualTo(1);
        assertThat(over.result().orElseThrow().passed()).isFalse();
        assertThat(announced).containsExactly(PlaythroughFinished.of(over));

        var rated = playing.rate(LEARNER, over.token(), WHY, Map.of(new Slug("source"), 2));

        assertThat(rated.result().orElseThrow().score()).isEqualByComparingTo("65.0");
        assertThat(rated.result().orElseThrow().passed()).isTrue();
        assertThat(announced).containsExactly(PlaythroughFinished.of(over), PlaythroughFinished.of(rated));
    }

    @Test
    void aChoiceSentTwiceIsRefusedTheSecondTimeAndChangesNothing() {
        var token = ready().token();
        var once = playing.choose(LEARNER, token, LIGHT);

        assertRefused(() -> playing.choose(LEARNER, token, LIGHT), Refusal.ELSEWHERE);
        assertThat(playthroughs.get(token)).isEqualTo(once);
    }

    @Test
    void whatIsNotOpenOrOfAnotherPassageIsRefused() {
        var token = ready().token();
        assertRefused(() -> playing.choose(LEARNER, token, made("n2", "signal")), Refusal.ELSEWHERE);
        playing.choose(LEARNER, token, WAIT);
        playing.answer(LEARNER, token, STORM, new Response.Blank());

        assertRefused(() -> playing.choose(LEARNER, token, made("n2", "signal")), Refusal.CLOSED);
        assertRefused(() -> playing.answer(LEARNER, token, new Slug("no-item"), new Response.Blank()), Refusal.UNKNOWN);
        assertThat(playthroughs.get(token).steps()).hasSize(4);
    }

    @Test
    void somebodyElsesPlaythroughIsNotThere() {
        var token = ready().token();

        assertThatThrownBy(() -> playing.choose(OTHER_LEARNER, token, LIGHT)).isInstanceOf(PlaythroughNotFound.class);
        assertThatThrownBy(() -> playing.playthrough(OTHER_LEARNER, token)).isInstanceOf(PlaythroughNotFound.class);
        assertThatThrownBy(() -> playing.playthrough(LEARNER, "no-such-token")).isInstanceOf(PlaythroughNotFound.class);
        assertThat(playthroughs.get(token).steps()).hasSize(2);
    }

    @Test
    void beginningAgainKeepsWhatWas() {
        var first = ready();
        var second = playing.startAgain(LEARNER, COURSE, SCENARIO);

        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(playing.playthrough(LEARNER, first.token()).steps()).hasSize(2);
        assertThat(playing.playthrough(LEARNER, first.token()).isOpen()).isFalse();
        assertThat(playing.playthroughsAt(LEARNER, COURSE, SCENARIO)).hasSize(2);
        assertRefused(() -> playing.choose(LEARNER, first.token(), LIGHT), Refusal.OVER);
        assertThat(playing.startOrResume(LEARNER, COURSE, SCENARIO)).isEqualTo(second);
    }

    @Test
    void learnersAreCountedOncePerChoice() {
        over();
        over();
        var other = playing.startOrResume(OTHER_LEARNER, COURSE, SCENARIO).token();
        playing.point(OTHER_LEARNER, other, HOUR, RIGHT);
        playing.write(OTHER_LEARNER, other, WHY, "");
        playing.choose(OTHER_LEARNER, other, WAIT);

        assertThat(playing.learnersPerChoice(COURSE, SCENARIO)).isEqualTo(Map.of(LIGHT, 1, SLEEP, 1, WAIT, 1));
    }

    @Test
    void whatIsOverIsFoundAgain() {
        var over = over();
        playing.startOrResume(LEARNER, COURSE, SCENARIO);
        var found = new ArrayList<PlaythroughId>();

        playthroughs.finished(it -> found.add(it.id()));

        assertThat(found).containsExactly(over.id());
    }

    @Test
    void theWaysThatWereGoneAreReadWithoutWhatWasWritten() {
        var over = over();
        var rated = playing.rate(LEARNER, over.token(), WHY, Map.of(new Slug("source"), 2));
        var other = playing.startOrResume(OTHER_LEARNER, COURSE, SCENARIO);

        var ways = playthroughs.ways(COURSE, SCENARIO);

        assertThat(ways).extracting(PlayedWay::id).containsExactlyInAnyOrder(over.id(), other.id());
        var way = ways.stream()
                .filter(it -> it.id().equals(over.id()))
                .findFirst()
                .orElseThrow();
        assertThat(way.result()).isEqualTo(rated.result());
        assertThat(way.edition()).isEqualTo(over.edition());
        assertThat(way.steps())
                .containsExactly(
                        new Step.Pointed(HOUR, RIGHT),
                        new Step.Wrote(WHY, ""),
                        new Step.Chose(LIGHT),
                        new Step.Answered(STORM, Fraction.NONE),
                        new Step.Chose(SLEEP));
        assertThat(playthroughs.ways(COURSE, new Slug("no-such"))).isEmpty();
    }

    @Test
    void aWayThatWasLeftSaysSo() {
        ready();
        playing.startAgain(LEARNER, COURSE, SCENARIO);

        assertThat(playthroughs.ways(COURSE, SCENARIO))
                .extracting(PlayedWay::left)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aScenarioThatIsNotThereCannotBegin() {
        assertThatThrownBy(() -> playing.startOrResume(LEARNER, COURSE, new Slug("no-such")))
                .isInstanceOf(ScenarioNotFound.class);
    }

    private static void assertRefused(Runnable doing, Refusal refusal) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}

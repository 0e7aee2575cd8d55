package org.waymark.playthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.MemoryAllowances;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.LibraryOf;
import org.waymark.content.ScenarioCourse;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;

/** The time of a decision, wherever playthroughs are kept: at the ship one has a minute, and then one sleeps. */
public abstract class TimeContract {

    private static final Made LIGHT = made("n1", "light");
    private static final Made SIGNAL = made("n2", "signal");
    private static final Made SLEEP = made("n2", "sleep");

    private final List<Object> announced = new ArrayList<>();
    private final MemoryAllowances allowances = new MemoryAllowances();
    private final Hand hand = new Hand();
    private final Scenario scenario = ScenarioCourse.scenario();
    private Playthroughs playthroughs = new MemoryPlaythroughs();
    private PlayingScenarios playing = playing(playthroughs);
    private KeepingTime time = time(playthroughs);

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-21T12:00:00.123456Z");

        void pass(String time) {
            now = now.plus(Duration.parse(time));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void begin() {
        playthroughs = playthroughs();
        playing = playing(playthroughs);
        time = time(playthroughs);
    }

    /** Nothing is in there. */
    protected abstract Playthroughs playthroughs();

    private PlayingScenarios playing(Playthroughs kept) {
        return new PlayingScenarios(
                kept, new LibraryOf(ScenarioCourse.edition()), steps(kept), new MemoryPlaythroughLooks(), hand);
    }

    private KeepingTime time(Playthroughs kept) {
        return new KeepingTime(kept, steps(kept), allowances, hand);
    }

    private KeepingSteps steps(Playthroughs kept) {
        return new KeepingSteps(kept, new LibraryOf(ScenarioCourse.edition()), announced::add, hand);
    }

    private static Made made(String passage, String choice) {
        return new Made(new Slug(passage), new Slug(choice));
    }

    private String atTheShip() {
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();
        var right = Citation.parse("log-1902 ¶1").orElseThrow().getFirst();
        playing.point(LEARNER, token, new Slug("the-hour"), right);
        playing.write(LEARNER, token, new Slug("why-now"), "");
        playing.choose(LEARNER, token, LIGHT);
        return token;
    }

    /** The choices are open, and were shown. */
    private String deciding() {
        var token = atTheShip();
        playing.answer(LEARNER, token, new Slug("storm-001"), new Response.Blank());
        time.arrive(LEARNER, token);
        return token;
    }

    private Optional<Countdown> countdown(String token) {
        var playthrough = playthroughs.get(token);
        return time.countdown(playthrough, playthrough.walk(scenario));
    }

    private Duration left(String token) {
        return countdown(token).orElseThrow().left();
    }

    @Test
    void timeBeginsWhenTheChoicesAreShownAndNotBefore() {
        var token = atTheShip();

        time.arrive(LEARNER, token);
        hand.pass("PT1H");
        assertThat(countdown(token)).isEmpty();
        assertThat(time.timeIsUp(LEARNER, token).steps()).hasSize(3);

        playing.answer(LEARNER, token, new Slug("storm-001"), new Response.Blank());
        hand.pass("PT1H");
        time.goOn(LEARNER, token);
        hand.pass("PT15S");
        assertThat(countdown(token))
                .contains(new Countdown(
                        scenario.passages().getLast().time().orElseThrow(),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(45)));
    }

    @Test
    void whereAPassageHasNoTimeNoneBegins() {
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();
        var before = playthroughs.get(token);

        assertThat(time.arrive(LEARNER, token)).isEqualTo(before);
        assertThat(playthroughs.get(token)).isEqualTo(before);
        assertThat(countdown(token)).isEmpty();
    }

    @Test
    void tooEarlyNothingIsTaken() {
        var token = deciding();
        hand.pass("PT59.999999S");
        var before = playthroughs.get(token);

        assertThat(time.timeIsUp(LEARNER, token)).isEqualTo(before);
        assertThat(playthroughs.get(token)).isEqualTo(before);
    }

    @Test
    void whenTimeIsOverItsChoiceIsTakenAndKeptAsTakenByTime() {
        var token = deciding();
        hand.pass("PT60S");

        var over = time.timeIsUp(LEARNER, token);

        assertThat(over.steps().getLast())
                .isEqualTo(new KeptStep(5, new Step.Chose(SLEEP), Optional.empty(), true, hand.instant()));
        assertThat(over.steps().subList(0, 4)).extracting(KeptStep::byTime).containsOnly(false);
        assertThat(over.result().orElseThrow().ending()).isEqualTo(new Slug("e1"));
        assertThat(announced).containsExactly(PlaythroughFinished.of(over));
        assertThat(playthroughs.get(token)).isEqualTo(over);
    }

    @Test
    void whatTimeTookCountsLikeAnyOtherChoice() {
        var token = deciding();
        hand.pass("PT60S");
        time.timeIsUp(LEARNER, token);

        assertThat(playing.learnersPerChoice(COURSE, SCENARIO)).containsEntry(SLEEP, 1);
        assertThat(playthroughs.ways(COURSE, SCENARIO))
                .singleElement()
                .satisfies(way -> assertThat(way.steps()).last().isEqualTo(new Step.Chose(SLEEP)));
    }

    @Test
    void timeTakesOnce() {
        var token = deciding();
        hand.pass("PT60S");
        var over = time.timeIsUp(LEARNER, token);
        hand.pass("PT60S");

        assertThat(time.timeIsUp(LEARNER, token)).isEqualTo(over);
        assertThat(announced).hasSize(1);
    }

    @Test
    void aChoiceMadeInTimeIsKeptAlsoWhereItArrivesAMomentLate() {
        var token = deciding();
        hand.pass("PT62S");

        var made = playing.choose(LEARNER, token, SIGNAL);

        assertThat(made.steps().getLast().step()).isEqualTo(new Step.Chose(SIGNAL));
        assertThat(made.steps().getLast().byTime()).isFalse();
        assertThat(made.timing()).isEqualTo(Playthrough.Timing.ON);
    }

    @Test
    void aChoiceThatComesTooLateIsTheOneThatTimeTakes() {
        var token = deciding();
        hand.pass("PT65S");

        var made = playing.choose(LEARNER, token, SIGNAL);

        assertThat(made.steps().getLast().step()).isEqualTo(new Step.Chose(SLEEP));
        assertThat(made.steps().getLast().byTime()).isTrue();
    }

    @Test
    void whatIsRefusedLeavesTheTimeRunning() {
        var token = deciding();
        hand.pass("PT20S");

        assertThatThrownBy(() -> playing.choose(LEARNER, token, LIGHT))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.ELSEWHERE));
        time.goOn(LEARNER, token);

        assertThat(left(token)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void whoeverComesBackHasAllOfTheTimeAgain() {
        var token = deciding();
        hand.pass("PT1H");

        time.arrive(LEARNER, token);

        assertThat(left(token)).isEqualTo(Duration.ofSeconds(60));
        assertThat(time.timeIsUp(LEARNER, token).isOpen()).isTrue();
    }

    @Test
    void extraTimeLengthensEveryTime() {
        allowances.keep(LEARNER, new Accommodation(50, 0, false, false));
        var token = deciding();
        assertThat(countdown(token).orElseThrow().whole()).isEqualTo(Duration.ofSeconds(90));

        hand.pass("PT89.999999S");
        assertThat(time.timeIsUp(LEARNER, token).isOpen()).isTrue();
        hand.pass("PT0.000001S");
        assertThat(time.timeIsUp(LEARNER, token).steps().getLast().byTime()).isTrue();
    }

    @Test
    void aStoppedClockTakesNothingAndStaysStopped() {
        var token = deciding();
        hand.pass("PT30S");

        assertThat(time.stop(LEARNER, token).timing()).isEqualTo(Playthrough.Timing.OFF);
        hand.pass("PT1H");

        assertThat(countdown(token)).isEmpty();
        assertThat(time.arrive(LEARNER, token).timing()).isEqualTo(Playthrough.Timing.OFF);
        assertThat(time.timeIsUp(LEARNER, token).isOpen()).isTrue();
        var over = playing.choose(LEARNER, token, SIGNAL);
        assertThat(over.steps().getLast().byTime()).isFalse();
        assertThat(over.timing()).isEqualTo(Playthrough.Timing.OFF);
        assertThat(playthroughs.get(token)).isEqualTo(over);
    }

    @Test
    void whatIsOverHasNoClockToStop() {
        var token = deciding();
        var over = playing.choose(LEARNER, token, SLEEP);

        assertThat(time.stop(LEARNER, token)).isEqualTo(over);
        assertThat(playthroughs.get(token)).isEqualTo(over);
    }

    @Test
    void somebodyElsesTimeIsNotThere() {
        var token = deciding();
        hand.pass("PT2M");
        var before = playthroughs.get(token);

        assertThatThrownBy(() -> time.arrive(OTHER_LEARNER, token)).isInstanceOf(PlaythroughNotFound.class);
        assertThatThrownBy(() -> time.goOn(OTHER_LEARNER, token)).isInstanceOf(PlaythroughNotFound.class);
        assertThatThrownBy(() -> time.stop(OTHER_LEARNER, token)).isInstanceOf(PlaythroughNotFound.class);
        assertThatThrownBy(() -> time.timeIsUp(OTHER_LEARNER, token)).isInstanceOf(PlaythroughNotFound.class);
        assertThat(playthroughs.get(token)).isEqualTo(before);
    }

    @Test
    void whoeverPlayedWithoutTimeBeginsSoAgainAndCanSayOtherwise() {
        var first = playing.startOrResume(LEARNER, COURSE, SCENARIO, Playthrough.Timing.OFF);
        assertThat(first.timing()).isEqualTo(Playthrough.Timing.OFF);

        hand.pass("PT1M");
        assertThat(playing.startAgain(LEARNER, COURSE, SCENARIO).timing()).isEqualTo(Playthrough.Timing.OFF);
        hand.pass("PT1M");
        assertThat(playing.startAgain(LEARNER, COURSE, SCENARIO, Playthrough.Timing.ON)
                        .timing())
                .isEqualTo(Playthrough.Timing.ON);
    }

    @Test
    void whoeverGoesOnCanDoSoWithoutTimeButNotWithItAgain() {
        var begun = playing.startOrResume(LEARNER, COURSE, SCENARIO);
        var without = playing.startOrResume(LEARNER, COURSE, SCENARIO, Playthrough.Timing.OFF);

        assertThat(without.token()).isEqualTo(begun.token());
        assertThat(playthroughs.get(begun.token()).timing()).isEqualTo(Playthrough.Timing.OFF);
        assertThat(playing.startOrResume(LEARNER, COURSE, SCENARIO, Playthrough.Timing.ON)
                        .timing())
                .isEqualTo(Playthrough.Timing.OFF);
    }
}

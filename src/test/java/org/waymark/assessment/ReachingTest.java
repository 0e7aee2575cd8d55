package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assessment.Steering.ClosingMoved;
import org.waymark.identity.UserId;

/** A later closing and attempts that were begun before it; everything in minutes after noon, begun at the first. */
class ReachingTest {

    private static final UserId LEYLA = Examples.BEN;

    @ParameterizedTest(name = "{0} min to work, closes {1}, now {2}: ends {3}")
    @CsvSource({", 60, 90, 90", "30, 60, 90, 31", "100, 60, 90, 90", "70, 60, 90, 71", "70, 60, , 71", ", 60, , "})
    void onlyWhatEndedByClosingEndsLaterAndNotLaterThanItsLimit(
            @Nullable Integer limit, int closes, @Nullable Integer now, @Nullable Integer ends) {
        var attempt = begun(limit, closes);

        var moved = Reaching.of(attempt, at(now)).orElseThrow();

        assertThat(moved).isEqualTo(new ClosingMoved(at(now), at(ends)));
        var after = steered(attempt, 2, moved);
        assertThat(after.endsAt()).isEqualTo(at(ends));
        assertThat(after.clock().closes()).isEqualTo(at(now));
    }

    @ParameterizedTest
    @CsvSource({"60", "59"})
    void anEarlierClosingTakesNothing(int now) {
        assertThat(Reaching.of(begun(null, 60), at(now))).isEmpty();
    }

    @Test
    void whatNothingClosesStaysSo() {
        assertThat(Reaching.of(begun(30, null), at(90))).isEmpty();
        assertThat(Reaching.of(begun(30, null), Optional.empty())).isEmpty();
    }

    @Test
    void whatWasHandedInStaysSo() {
        var attempt = begun(null, 60);
        var over = attempt.with(Examples.event(2, new Act.HandedIn(Act.By.LEARNER)))
                .handedIn(org.waymark.content.Examples.course(), Examples.quiz(), minute(2));

        assertThat(Reaching.of(over, at(90))).isEmpty();
    }

    @Test
    void whatIsNotBegunEndsByTheLaterClosingOnceItIs() {
        var terms = terms(30, 60, false);
        var attempt = Examples.begunUnder(terms);

        var moved = Reaching.of(attempt, at(90)).orElseThrow();
        var after = steered(attempt, 1, moved);

        assertThat(after.state()).isEqualTo(Attempt.State.STARTED);
        assertThat(after.endsAt()).isEqualTo(at(90));
        var reception = new Reception(
                after,
                QuizTaken.of(after, org.waymark.content.Examples.edition()),
                new Seals(Examples.keys()),
                minute(70));
        reception.begin();
        assertThat(reception.attempt().endsAt()).isEqualTo(at(90));
    }

    @Test
    void aPauseIsNoTimeLostAlsoWhenClosingMovesDuringIt() {
        var terms = terms(50, 60, true);
        var attempt = Examples.begunUnder(terms)
                .with(Examples.event(1, new Act.Begun(terms.endOf(minute(1)))))
                .with(eventAt(10, 2, new Act.Paused()));
        assertThat(attempt.endsAt()).isEqualTo(at(60));

        var after = steered(attempt, 3, Reaching.of(attempt, at(120)).orElseThrow());

        assertThat(after.state()).isEqualTo(Attempt.State.PAUSED);
        assertThat(after.endsAt()).isEqualTo(at(120));
        assertThat(after.resume(minute(40))).contains(new Act.Resumed(at(81)));
        assertThat(after.resume(minute(110))).contains(new Act.Resumed(at(120)));
    }

    @Test
    void pausesThatAreOverAreCountedWhenTheLimitIsAskedFor() {
        var terms = terms(70, 60, true);
        var attempt = Examples.begunUnder(terms)
                .with(Examples.event(1, new Act.Begun(terms.endOf(minute(1)))))
                .with(eventAt(10, 2, new Act.Paused()))
                .with(eventAt(20, 3, new Act.Resumed(at(60))));

        assertThat(Reaching.of(attempt, at(200))).contains(new ClosingMoved(at(200), at(81)));
    }

    @Test
    void whatTheStaffHaltsGoesOnWithTheLaterClosing() {
        var attempt = begun(null, 60);
        var halted = steered(attempt, 2, new Steering.Halted());

        var after = steered(halted, 3, Reaching.of(halted, at(90)).orElseThrow());

        assertThat(after.endsAt()).isEmpty();
        // halted since minute 2
        assertThat(after.clock().endAfterPause(minute(12))).isEqualTo(at(100));
    }

    @Test
    void moreTimeThatSomebodyGaveIsKept() {
        var attempt = steered(begun(30, 60), 2, new Steering.MoreTime(minute(75)));

        assertThat(Reaching.of(attempt, at(70))).isEmpty();
        assertThat(Reaching.of(attempt, at(90))).contains(new ClosingMoved(at(90), at(75)));
    }

    private static Attempt begun(@Nullable Integer limit, @Nullable Integer closes) {
        var terms = terms(limit, closes, false);
        return Examples.begunUnder(terms).with(Examples.event(1, new Act.Begun(terms.endOf(minute(1)))));
    }

    private static Terms terms(@Nullable Integer limit, @Nullable Integer closes, boolean pausable) {
        return new Terms(
                Optional.ofNullable(limit).map(it -> Duration.ofMinutes(it)),
                at(closes),
                Duration.ofSeconds(60),
                pausable);
    }

    private static AttemptEvent eventAt(int minute, int number, Act act) {
        return new AttemptEvent(
                number, Origin.server(minute(minute)), act, minute(minute), new Standing.Counted(), Optional.empty());
    }

    private static Attempt steered(Attempt attempt, int number, Steering what) {
        return attempt.with(Examples.event(number, new Act.Steered(what, LEYLA, "")));
    }

    private static Optional<Instant> at(@Nullable Integer minute) {
        return Optional.ofNullable(minute).map(Examples::minute);
    }
}

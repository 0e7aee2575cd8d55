package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Language;
import org.waymark.identity.UserId;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Response;

/** More time, a stopped clock and the end, as the staff orders them. The attempt has half an hour from its first minute on. */
class SteeringTest {

    private static final String PHONE = "phone00000000000000001";
    private static final UserId LEYLA = new UserId(new UUID(1918, 1));
    private static final UserId ORHAN = new UserId(new UUID(1918, 2));
    private static final Duration FIVE = Duration.ofMinutes(5);

    private Attempt attempt = under(Optional.empty(), false);
    private int order;

    private static Attempt under(Optional<Instant> closes, boolean pausable) {
        return Examples.begunUnder(
                new Terms(Optional.of(Duration.ofMinutes(30)), closes, Duration.ofSeconds(60), pausable));
    }

    @Test
    void moreTimeMovesTheEnd() {
        begin();

        assertThat(order(10, new Order.Extend(FIVE))).isEqualTo(Obeyed.DONE);

        assertThat(attempt.endsAt()).contains(minute(36));
        assertThat(attempt.events().getLast().act())
                .isEqualTo(new Act.Steered(new Steering.MoreTime(minute(36)), LEYLA, "fire alarm"));
    }

    @Test
    void moreTimeGoesBeyondTheClosing() {
        attempt = under(Optional.of(minute(20)), true);
        begin();
        order(10, new Order.Extend(FIVE));
        assertThat(attempt.endsAt()).contains(minute(25));

        take(12, new Wish.Pause());
        take(14, new Wish.Resume());

        assertThat(attempt.endsAt()).contains(minute(25));
    }

    @Test
    void theSameOrderArrivingTwiceIsObeyedOnce() {
        begin();
        var press = UUID.randomUUID();
        order(10, press, 0, new Order.Extend(FIVE), LEYLA);

        assertThat(order(10, press, 0, new Order.Extend(FIVE), LEYLA)).isEqualTo(Obeyed.ALREADY_DONE);

        assertThat(attempt.endsAt()).contains(minute(36));
    }

    @Test
    void ofTwoWhoSteerAtTheSameTimeTheSecondIsTold() {
        begin();
        order(10, UUID.randomUUID(), 0, new Order.Extend(FIVE), LEYLA);

        assertThat(order(10, UUID.randomUUID(), 0, new Order.Extend(FIVE), ORHAN))
                .isEqualTo(Obeyed.OVERTAKEN);

        assertThat(attempt.endsAt()).contains(minute(36));
        assertThat(order(11, new Order.Extend(FIVE))).isEqualTo(Obeyed.DONE);
        assertThat(attempt.endsAt()).contains(minute(41));
    }

    @Test
    void whatBothWantedIsNotOvertaken() {
        begin();
        order(10, UUID.randomUUID(), 0, new Order.Halt(), LEYLA);

        assertThat(order(10, UUID.randomUUID(), 0, new Order.Halt(), ORHAN)).isEqualTo(Obeyed.AS_IT_WAS);
    }

    @Test
    void aHaltStopsTheClockUntilTheStaffLetsItGoOn() {
        begin();
        order(10, new Order.Halt());
        assertThat(attempt.state()).isEqualTo(Attempt.State.PAUSED);
        assertThat(attempt.isHalted()).isTrue();
        assertThat(attempt.endsAt()).isEmpty();
        assertThat(attempt.leftAfterPause()).contains(Duration.ofMinutes(21));
        assertThat(refused(take(11, new Wish.Resume()))).isEqualTo(Reason.NOT_OPEN);

        assertThat(order(70, new Order.GoOn())).isEqualTo(Obeyed.DONE);

        assertThat(attempt.state()).isEqualTo(Attempt.State.OPEN);
        assertThat(attempt.endsAt()).contains(minute(91));
    }

    @Test
    void aHaltMovesTheClosing() {
        attempt = under(Optional.of(minute(20)), true);
        begin();
        order(10, new Order.Halt());
        assertThat(attempt.endsAt()).isEmpty();

        order(40, new Order.GoOn());
        assertThat(attempt.endsAt()).contains(minute(50));

        take(42, new Wish.Pause());
        assertThat(attempt.endsAt()).contains(minute(50));
    }

    @Test
    void aPauseOfTheLearnerOutlastsTheHalt() {
        attempt = under(Optional.empty(), true);
        begin();
        take(5, new Wish.Pause());
        order(10, new Order.Halt());
        assertThat(attempt.leftAfterPause()).contains(Duration.ofMinutes(26));

        order(15, new Order.GoOn());
        assertThat(attempt.state()).isEqualTo(Attempt.State.PAUSED);
        assertThat(attempt.isHalted()).isFalse();
        take(25, new Wish.Resume());

        assertThat(attempt.endsAt()).contains(minute(51));
    }

    @Test
    void aPauseOfTheLearnerStillEndsWithTheClosingThatTheHaltHasMoved() {
        attempt = under(Optional.of(minute(20)), true);
        begin();
        take(5, new Wish.Pause());
        order(10, new Order.Halt());
        assertThat(attempt.endsAt()).isEmpty();

        order(15, new Order.GoOn());

        assertThat(attempt.endsAt()).contains(minute(25));
    }

    @Test
    void aHaltThatNobodyEndsIsOverAfterADayAndNoTimeIsLost() {
        attempt = under(Optional.of(minute(20)), false);
        begin();
        order(10, new Order.Halt());
        var day = 24 * 60;
        assertThat(attempt.due()).contains(minute(10 + day));

        lapse(10 + day);

        assertThat(attempt.state()).isEqualTo(Attempt.State.OPEN);
        assertThat(attempt.endsAt()).contains(minute(20 + day));
        assertThat(attempt.due()).contains(minute(21 + day));
        assertThat(attempt.events().getLast().act())
                .isEqualTo(new Act.Steered(new Steering.Lapsed(Optional.of(minute(20 + day))), LEYLA, ""));
        assertThat(seals().verify(attempt)).isEmpty();
    }

    @Test
    void aPauseOfTheLearnerOutlastsAHaltThatNobodyEnds() {
        attempt = under(Optional.empty(), true);
        begin();
        take(5, new Wish.Pause());
        order(10, new Order.Halt());

        lapse(10 + 24 * 60);

        assertThat(attempt.state()).isEqualTo(Attempt.State.PAUSED);
        assertThat(attempt.isHalted()).isFalse();
        assertThat(attempt.leftAfterPause()).contains(Duration.ofMinutes(26));
    }

    @ParameterizedTest(name = "handed in {0} s after the halt: {1}")
    @CsvSource({"3, Counted", "20, Held"})
    void nobodyHandsInWhatTheStaffHasStopped(int after, String standing) {
        begin();
        order(10, new Order.Halt());
        var at = minute(10).plusSeconds(after);

        var receipt = take(at, new Incoming(UUID.randomUUID(), ++order, at, new Wish.HandIn()));

        assertThat(((Receipt.Kept) receipt).event().standing().getClass().getSimpleName())
                .isEqualTo(standing);
        assertThat(attempt.isFinished()).isEqualTo(standing.equals("Counted"));
    }

    @Test
    void whatIsStoppedGetsMoreTimeToo() {
        begin();
        order(10, new Order.Halt());
        order(11, new Order.Extend(FIVE));
        assertThat(attempt.leftAfterPause()).contains(Duration.ofMinutes(26));

        order(20, new Order.GoOn());

        assertThat(attempt.endsAt()).contains(minute(46));
    }

    @Test
    void theEndIsNowAndMayBeTakenBackByGivingTime() {
        begin();
        order(10, new Order.Halt());
        assertThat(order(12, new Order.End())).isEqualTo(Obeyed.DONE);
        assertThat(attempt.state()).isEqualTo(Attempt.State.OPEN);
        assertThat(attempt.endsAt()).contains(minute(12));
        assertThat(order(12, new Order.End())).isEqualTo(Obeyed.AS_IT_WAS);
        assertThat(order(12, new Order.Halt())).isEqualTo(Obeyed.TIME_UP);

        assertThat(order(12, new Order.Extend(FIVE))).isEqualTo(Obeyed.DONE);

        assertThat(attempt.endsAt()).contains(minute(17));
    }

    @Test
    void whatHasNoEndIsNotExtendedButCanBeHaltedAndEnded() {
        attempt = Examples.begunUnder(Terms.ANY_TIME);
        begin();

        assertThat(order(5, new Order.Extend(FIVE))).isEqualTo(Obeyed.UNLIMITED);
        assertThat(order(5, new Order.Halt())).isEqualTo(Obeyed.DONE);
        assertThat(order(6, new Order.GoOn())).isEqualTo(Obeyed.DONE);
        assertThat(attempt.endsAt()).isEmpty();
        assertThat(order(7, new Order.End())).isEqualTo(Obeyed.DONE);
        assertThat(attempt.endsAt()).contains(minute(7));
    }

    @Test
    void whatHasNotBegunOrIsOverIsLeftAlone() {
        assertThat(order(1, new Order.Halt())).isEqualTo(Obeyed.NOT_BEGUN);
        begin();
        take(5, new Wish.HandIn());

        assertThat(order(6, new Order.Extend(FIVE))).isEqualTo(Obeyed.HANDED_IN);
        assertThat(order(6, new Order.End())).isEqualTo(Obeyed.HANDED_IN);
    }

    @ParameterizedTest(name = "sent {0} s after the halt and there after {1} s, an answer is {2}")
    @CsvSource({"-20, 3, Counted", "3, 3, Counted", "-20, 40, Late", "3, 40, Late", "20, 21, Held", "-20, 80, Held"})
    void whatAPageSendsBeforeItCanKnowOfTheHaltCounts(int done, int received, String standing) {
        begin();
        var halt = minute(10);
        order(10, new Order.Halt());

        var receipt = take(
                halt.plusSeconds(received), new Incoming(UUID.randomUUID(), ++order, halt.plusSeconds(done), answer()));

        assertThat(((Receipt.Kept) receipt).event().standing().getClass().getSimpleName())
                .isEqualTo(standing);
    }

    @Test
    void whatTheStaffDoesIsSealed() {
        begin();
        order(5, new Order.Extend(FIVE));
        order(6, new Order.Halt());
        order(7, new Order.GoOn());
        order(8, new Order.End());

        assertThat(seals().verify(attempt)).isEmpty();
        var other = attempt.events().stream()
                .map(event -> event.act() instanceof Act.Steered steered
                        ? new AttemptEvent(
                                event.number(),
                                event.origin(),
                                new Act.Steered(steered.what(), ORHAN, steered.reason()),
                                event.receivedAt(),
                                event.standing(),
                                event.seal())
                        : event)
                .toList();
        assertThat(seals().verify(Examples.withEvents(attempt, other))).contains(3);
    }

    @Test
    void nobodyIsGivenMoreThanADayOrLessThanNothing() {
        assertThatThrownBy(() -> new Order.Extend(Duration.ofDays(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order.Extend(Duration.ofMinutes(-5))).isInstanceOf(IllegalArgumentException.class);
    }

    private void begin() {
        take(1, new Wish.Move(1));
    }

    private Obeyed order(int minute, Order what) {
        return order(minute, UUID.randomUUID(), Helm.last(attempt), what, LEYLA);
    }

    private Obeyed order(int minute, UUID press, int seen, Order what, UserId by) {
        var reception = new Reception(attempt, taken(), seals(), minute(minute));
        var obeyed = reception.steer(what, press, seen, by, "fire alarm");
        attempt = reception.attempt();
        return obeyed;
    }

    private void lapse(int minute) {
        var reception = new Reception(attempt, taken(), seals(), minute(minute));
        reception.lapse();
        attempt = reception.attempt();
    }

    private Receipt take(int minute, Wish wish) {
        return take(minute(minute), new Incoming(UUID.randomUUID(), ++order, minute(minute), wish));
    }

    private Receipt take(Instant received, Incoming incoming) {
        var reception = new Reception(attempt, taken(), seals(), received);
        var receipt = reception.take(PHONE, incoming);
        attempt = reception.attempt();
        return receipt;
    }

    private static Reason refused(Receipt receipt) {
        return ((Receipt.Refused) receipt).reason();
    }

    private static Wish answer() {
        var item = org.waymark.content.Examples.item(1);
        Response right = ModelAnswers.right(item.question(), Language.ENGLISH);
        return new Wish.Answer(1, (_, _) -> right, Optional.empty());
    }

    private static QuizTaken taken() {
        return QuizTaken.of(Examples.begun(), org.waymark.content.Examples.edition());
    }

    private static Seals seals() {
        return new Seals(Examples.keys());
    }
}

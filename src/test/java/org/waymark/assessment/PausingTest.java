package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Response;

/** Stopping the clock and going on, as a page sends it. The attempt has half an hour from its first minute on, and a minute of grace. */
class PausingTest {

    private static final String PHONE = "phone00000000000000001";
    private static final String TABLET = "tablet0000000000000001";
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private Attempt attempt = Examples.begunUnder(terms(Optional.empty(), true));
    private int order;

    @Test
    void theTimeThatAPauseTookIsAddedToTheEnd() {
        begin();
        take(5, new Wish.Pause());
        assertThat(attempt.state()).isEqualTo(Attempt.State.PAUSED);
        assertThat(attempt.endsAt()).isEmpty();
        assertThat(attempt.leftAfterPause()).contains(Duration.ofMinutes(26));

        take(95, new Wish.Resume());

        assertThat(attempt.state()).isEqualTo(Attempt.State.OPEN);
        assertThat(attempt.endsAt()).contains(minute(121));
        assertThat(attempt.leftAfterPause()).isEmpty();
    }

    @Test
    void onePausesAsOftenAsOneNeedsTo() {
        begin();
        for (var round = 0; round < 3; round++) {
            take(5 + 10 * round, new Wish.Pause());
            take(10 + 10 * round, new Wish.Resume());
        }

        assertThat(attempt.endsAt()).contains(minute(46));
    }

    @Test
    void pausingTwiceStopsTheClockOnce() {
        begin();
        take(5, new Wish.Pause());
        var paused = attempt;

        assertThat(refused(take(9, new Wish.Pause()))).isEqualTo(Reason.NOT_OPEN);
        take(15, new Wish.Resume());

        assertThat(attempt.events()).hasSize(paused.events().size() + 1);
        assertThat(attempt.endsAt()).contains(minute(41));
    }

    @Test
    void aPauseThatIsSentAgainGetsTheSameReceipt() {
        begin();
        var incoming = new Incoming(UUID.randomUUID(), ++order, minute(5), new Wish.Pause());
        var first = take(5, PHONE, incoming);
        take(9, new Wish.Resume());

        assertThat(take(10, PHONE, incoming)).isEqualTo(first);
        assertThat(attempt.state()).isEqualTo(Attempt.State.OPEN);
    }

    @Test
    void whoIsNotPausedDoesNotGoOn() {
        begin();

        assertThat(refused(take(5, new Wish.Resume()))).isEqualTo(Reason.NOT_OPEN);
        assertThat(attempt.endsAt()).contains(minute(31));
    }

    @Test
    void whoMayNotPauseDoesNot() {
        attempt = Examples.begunUnder(terms(Optional.empty(), false));
        begin();

        assertThat(refused(take(5, new Wish.Pause()))).isEqualTo(Reason.NOT_OPEN);
        assertThat(attempt.endsAt()).contains(minute(31));
    }

    @Test
    void timeThatIsUpIsNotStoppedAnyMore() {
        begin();

        assertThat(refused(take(32, new Wish.Pause()))).isEqualTo(Reason.NOT_OPEN);
        assertThat(attempt.state()).isEqualTo(Attempt.State.OPEN);
    }

    @Test
    void aPauseThatArrivesTogetherWithItsEndStopsNothing() {
        begin();
        take(20, new Wish.Pause());
        take(20, new Wish.Resume());

        assertThat(attempt.endsAt()).contains(minute(31));
    }

    @Test
    void whatIsAnsweredWhileTheClockStandsIsHeld() {
        begin();
        take(4, answer());
        take(5, new Wish.Pause());

        var held = take(6, answer());
        take(10, new Wish.Resume());
        var counted = take(11, answer());

        assertThat(standing(held)).isEqualTo(new Standing.Held(Reason.NOT_OPEN));
        assertThat(standing(counted)).isEqualTo(new Standing.Counted());
        assertThat(attempt.answers()).hasSize(2);
    }

    @Test
    void whoPausesMayHandIn() {
        begin();
        take(4, answer());
        take(5, new Wish.Pause());

        var handedIn = take(600, new Wish.HandIn());

        assertThat(standing(handedIn)).isEqualTo(new Standing.Counted());
        assertThat(attempt.finishedAt()).contains(minute(600));
        assertThat(attempt.mark().orElseThrow().earned()).isPositive();
        assertThat(refused(take(601, new Wish.Resume()))).isEqualTo(Reason.NOT_OPEN);
    }

    @Test
    void noPauseOutlastsTheClosing() {
        attempt = Examples.begunUnder(terms(Optional.of(minute(40)), true));
        begin();
        take(5, new Wish.Pause());
        assertThat(attempt.endsAt()).contains(minute(40));

        assertThat(standing(take(42, new Wish.Resume()))).isEqualTo(new Standing.Held(Reason.AFTER_END));
        assertThat(standing(take(43, new Wish.HandIn()))).isEqualTo(new Standing.Held(Reason.AFTER_END));
    }

    @Test
    void aDeviceThatDoesNotHoldTheAttemptLeavesItsClockAlone() {
        begin();
        take(2, new Wish.TakeOver());

        assertThat(refused(take(5, TABLET, new Incoming(UUID.randomUUID(), 1, minute(5), new Wish.Pause()))))
                .isEqualTo(Reason.OTHER_DEVICE);
        assertThat(attempt.state()).isEqualTo(Attempt.State.OPEN);
    }

    @Test
    void oneGoesOnElsewhereAfterTakingOver() {
        begin();
        take(5, new Wish.Pause());

        take(9, TABLET, new Incoming(UUID.randomUUID(), 1, minute(9), new Wish.TakeOver()));
        take(10, TABLET, new Incoming(UUID.randomUUID(), 2, minute(10), new Wish.Resume()));

        assertThat(attempt.device()).contains(TABLET);
        assertThat(attempt.endsAt()).contains(minute(36));
    }

    @Test
    void pausesAreSealedLikeEverythingElse() {
        begin();
        take(5, new Wish.Pause());
        take(9, new Wish.Resume());

        assertThat(seals().verify(attempt)).isEmpty();
        var without = attempt.events().stream()
                .filter(event -> !(event.act() instanceof Act.Paused))
                .toList();
        assertThat(seals().verify(Examples.withEvents(attempt, without))).isPresent();
    }

    private void begin() {
        take(1, new Wish.Move(1));
    }

    private Receipt take(int minute, Wish wish) {
        return take(minute, PHONE, new Incoming(UUID.randomUUID(), ++order, minute(minute), wish));
    }

    /** As the server takes it at this minute. */
    private Receipt take(int minute, String device, Incoming incoming) {
        var reception = new Reception(attempt, taken(), seals(), minute(minute));
        var receipt = reception.take(device, incoming);
        attempt = reception.attempt();
        return receipt;
    }

    private static Reason refused(Receipt receipt) {
        return ((Receipt.Refused) receipt).reason();
    }

    private static Standing standing(Receipt receipt) {
        return ((Receipt.Kept) receipt).event().standing();
    }

    private static Wish answer() {
        var item = org.waymark.content.Examples.item(1);
        Response right = ModelAnswers.right(item.question(), Language.ENGLISH);
        return new Wish.Answer(1, (_, _) -> right, Optional.empty());
    }

    private static Terms terms(Optional<Instant> closes, boolean pausable) {
        return new Terms(Optional.of(LIMIT), closes, Duration.ofSeconds(60), pausable);
    }

    private static QuizTaken taken() {
        return QuizTaken.of(Examples.begun(), org.waymark.content.Examples.edition());
    }

    private static Seals seals() {
        return new Seals(Examples.keys());
    }
}

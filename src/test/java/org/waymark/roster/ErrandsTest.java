package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Outdated;
import org.waymark.identity.FirstPassword;
import org.waymark.identity.Issuing;
import org.waymark.identity.MutableClock;
import org.waymark.identity.UserId;

class ErrandsTest {

    private static final UserId LEYLA = new UserId(new UUID(6, 1));
    private static final UserId KAMAL = new UserId(new UUID(6, 2));
    private static final Duration LONG = Duration.ofHours(3);
    private static final Duration ALMOST = Duration.ofMinutes(44);
    private static final Brought CARDS =
            new Brought(List.of(new Card("Ali Can", "ali.can", "", FirstPassword.random())), 0, 0);
    private static final Brought NO_CARDS = new Brought(List.of(), 1, 0);

    private final MutableClock clock = new MutableClock();
    private final Errands errands = new Errands(clock);
    private final PasswordPress press = new PasswordPress(Issuing.passwords());

    @AfterEach
    void close() {
        press.close();
    }

    private Errand errand() {
        return new Errand(new Progress.Printing(0, 0, clock.instant()));
    }

    private Errand begun(UserId staff, String token) {
        var errand = errand();
        assertThat(errands.begin(staff, token, errand)).isTrue();
        return errand;
    }

    private void ends(Errand errand, UserId staff, String token, Brought brought) {
        errand.run(press, _ -> brought);
        errands.ended(staff, token);
    }

    private void done(UserId staff, String token, Brought brought) {
        ends(begun(staff, token), staff, token, brought);
    }

    private boolean isThere(UserId staff, String token) {
        return errands.of(staff, token).isPresent();
    }

    @Test
    void onePersonDoesOneThingAtATime() {
        var errand = begun(LEYLA, "9A");

        assertThat(errands.begin(LEYLA, "9B", errand())).isFalse();
        assertThat(errands.begin(KAMAL, "9A", errand())).isTrue();

        ends(errand, LEYLA, "9A", CARDS);
        assertThat(errands.begin(LEYLA, "9B", errand())).isTrue();
    }

    @Test
    void cardsThatAreNotPutAwayAreNotReplaced() {
        done(LEYLA, "9A", CARDS);

        assertThatThrownBy(() -> errands.begin(LEYLA, "9A", errand()))
                .isInstanceOfSatisfying(
                        CardsNotPutAway.class,
                        cards -> assertThat(cards.isOfThisClass()).isTrue());
        assertThat(errands.of(LEYLA, "9A").orElseThrow().progress()).isEqualTo(new Progress.Done(CARDS));

        var first = errands.of(LEYLA, "9A").orElseThrow().stage().errand();
        assertThat(errands.forget(LEYLA, "9A", first)).isTrue();
        assertThat(errands.begin(LEYLA, "9A", errand())).isTrue();
    }

    @Test
    void whoeverHasSeenAnotherOnePutsNothingAway() {
        done(LEYLA, "9A", CARDS);
        var first = errands.of(LEYLA, "9A").orElseThrow().stage().errand();
        errands.forget(LEYLA, "9A", first);
        var second = begun(LEYLA, "9A");

        assertThat(errands.forget(LEYLA, "9A", first)).isFalse();
        assertThat(errands.forget(LEYLA, "9A", second.stage().errand()))
                .as("what goes on stays")
                .isFalse();
        ends(second, LEYLA, "9A", CARDS);

        assertThat(errands.forget(LEYLA, "9A", first)).isFalse();
        assertThat(errands.of(LEYLA, "9A")).containsSame(second);
        assertThat(errands.forget(LEYLA, "9A", second.stage().errand())).isTrue();
        assertThat(errands.forget(LEYLA, "9A", first)).as("nothing is there").isTrue();
    }

    @Test
    void whereThereAreNoCardsSomethingElseCanBegin() {
        done(LEYLA, "9A", NO_CARDS);
        var failing = begun(LEYLA, "9A");
        failing.run(press, _ -> {
            throw new Outdated();
        });

        assertThat(errands.begin(LEYLA, "9A", errand())).isTrue();
    }

    @Test
    void whatGoesOnIsThereHoweverLongItTakes() {
        var errand = begun(LEYLA, "9A");

        clock.pass(LONG);

        assertThat(isThere(LEYLA, "9A")).isTrue();
        assertThat(errands.begin(LEYLA, "9B", errand())).isFalse();

        ends(errand, LEYLA, "9A", CARDS);
        clock.pass(ALMOST);
        assertThat(isThere(LEYLA, "9A")).isTrue();
        clock.pass(Duration.ofMinutes(2));
        assertThat(isThere(LEYLA, "9A")).isFalse();
    }

    @Test
    void nobodyLosesCardsByWhatSomebodyElseDoes() {
        done(KAMAL, "7C", CARDS);
        var underWay = begun(KAMAL, "8C");
        IntStream.range(0, Errands.MOST).forEach(it -> done(LEYLA, "class " + it, CARDS));

        assertThatThrownBy(() -> errands.begin(LEYLA, "another", errand()))
                .isInstanceOfSatisfying(
                        CardsNotPutAway.class,
                        cards -> assertThat(cards.isOfThisClass()).isFalse());
        assertThat(IntStream.range(0, Errands.MOST)).allMatch(it -> isThere(LEYLA, "class " + it));
        assertThat(isThere(KAMAL, "7C")).isTrue();
        assertThat(errands.of(KAMAL, "8C")).containsSame(underWay);
    }

    @Test
    void whatHasNoCardsMakesRoom() {
        done(LEYLA, "with cards", CARDS);
        IntStream.range(1, Errands.MOST).forEach(it -> done(LEYLA, "class " + it, NO_CARDS));

        assertThat(errands.begin(LEYLA, "another", errand())).isTrue();
        assertThat(isThere(LEYLA, "with cards")).isTrue();
        assertThat(isThere(LEYLA, "class 1")).isFalse();
    }

    @Test
    void whatBreaksIsNotUnderWayAnyMore() {
        var errand = begun(LEYLA, "9A");

        assertThatThrownBy(() -> errand.run(press, _ -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(errand.progress()).isEqualTo(new Progress.Failed());
        assertThat(errands.begin(LEYLA, "9B", errand())).isTrue();
    }
}

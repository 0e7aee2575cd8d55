package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Look;
import org.waymark.assessment.VerifyingAttempts.Deviation;
import org.waymark.assessment.VerifyingAttempts.Report;
import org.waymark.identity.UserId;

/** What verifying and going through attempts again promise on a database. */
interface VerifyingContract {

    VerifyingWithDatabase running();

    @Test
    default void everyAttemptOfEveryBehaviourAndKindHolds() {
        var heard = new ArrayList<Integer>();

        var report = running().verifying().verifyAll((done, _) -> heard.add(done));

        assertThat(report.deviations()).isEmpty();
        assertThat(report.attempts()).isEqualTo(running().stored().size()).isGreaterThan(40);
        assertThat(report.unsealed()).isZero();
        assertThat(heard).hasSize(report.attempts()).isSorted().endsWith(report.attempts());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        the time of an event      | update attempt_event set received_at = '2026-11-20 11:00:00' where number = 5 and attempt = {attempt} | 5
        a response                | update attempt_event set response = '{"kind":"blank"}', verdict = 'LEFT_BLANK', fraction = null where number = 2 and attempt = {attempt} | 2
        what cannot be read       | update attempt_event set response = '{' where number = 2 and attempt = {attempt} | 2
        when the browser sent it  | update attempt_event set client_at = '2026-11-20 11:00:00' where number = 3 and attempt = {attempt} | 3
        the device                | update attempt_event set device = 'another' where number = 7 and attempt = {attempt} | 7
        an event in between       | delete from attempt_event where number = 4 and attempt = {attempt} | 4
        the first event           | delete from attempt_event where number = 1 and attempt = {attempt} | 1
        the events from the tenth | delete from attempt_event where number >= 10 and attempt = {attempt} | 10
        a seal                    | update attempt_event set seal = null where number = 6 and attempt = {attempt} | 6
        the seed                  | update attempt set seed = seed + 1 where id = {same} | 1
        the learner               | update attempt set learner = edition where id = {same} | 1
        the beginning             | update attempt set started_at = '2026-11-20 11:59:59' where id = {same} | 1
        the time allowed          | update attempt set limit_seconds = 3600 where id = {same} | 1
        """)
    default void whatWasTamperedWithIsFoundAtItsEventAndNothingElseIs(String what, String sql, int event) {
        var victim = victim();

        running().tamper(of(victim, sql), victim, () -> {
            var report = verified();
            assertThat(report.deviations())
                    .as(what)
                    .contains(new Deviation.BrokenSeal(victim.token(), event))
                    .allSatisfy(it -> assertThat(it.token()).isEqualTo(victim.token()));
            assertThat(report.broken()).isEqualTo(1);
        });
    }

    @Test
    default void aRaisedMarkIsFoundAndTheRightOneNamed() {
        var victim = victim();
        var result = victim.result().orElseThrow();

        running()
                .tamper(
                        of(victim, "update attempt set earned = earned + 1 where id = {same}"),
                        victim,
                        () -> assertThat(verified().deviations())
                                .singleElement()
                                .satisfies(it -> {
                                    var other = (Deviation.OtherFigure) it;
                                    assertThat(other.token()).isEqualTo(victim.token());
                                    assertThat(other.kept().mark().earned())
                                            .isEqualByComparingTo(
                                                    result.mark().earned().add(BigDecimal.ONE));
                                    assertThat(other.again().mark().earned())
                                            .isEqualByComparingTo(result.mark().earned());
                                }));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        passing       | update attempt set passed = not passed where id = {same}
        being settled | update attempt set provisional = not provisional where id = {same}
        """)
    default void anotherVerdictOnTheWholeIsFound(String what, String sql) {
        var victim = victim();

        running()
                .tamper(
                        of(victim, sql),
                        victim,
                        () -> assertThat(verified().deviations())
                                .as(what)
                                .singleElement()
                                .isInstanceOf(Deviation.OtherFigure.class)
                                .extracting(Deviation::token)
                                .isEqualTo(victim.token()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        an earlier end | update attempt set finished_at = '2026-11-20 12:00:01' where id = {same}
        no end at all  | update attempt set finished_at = null, earned = null, unfinished = 1 where id = {same}
        """)
    default void anotherEndIsFound(String what, String sql) {
        var victim = victim();

        running()
                .tamper(
                        of(victim, sql),
                        victim,
                        () -> assertThat(verified().deviations())
                                .as(what)
                                .containsExactly(new Deviation.OtherEnd(victim.token())));
    }

    @Test
    default void anEditionThatIsGoneIsSaidAndTheOthersAreVerified() {
        var victim = victim();

        running().tamper(of(victim, "update attempt set edition = learner where id = {same}"), victim, () -> {
            var report = verified();
            assertThat(report.attempts()).isEqualTo(running().stored().size());
            assertThat(report.deviations())
                    .singleElement()
                    .isInstanceOf(Deviation.Unreadable.class)
                    .extracting(Deviation::token)
                    .isEqualTo(victim.token());
        });
    }

    @Test
    default void anAttemptFromBeforeThereWereSealsIsCountedAsUnproven() {
        var victim = victim();

        running()
                .tamper(
                        of(victim, "update attempt set last_seal = null where id = {same}"),
                        victim,
                        () -> running()
                                .tamper(
                                        "update attempt_event set seal = null where attempt = {attempt}",
                                        victim,
                                        () -> {
                                            var report = verified();
                                            assertThat(report.deviations()).isEmpty();
                                            assertThat(report.unsealed()).isEqualTo(1);
                                        }));
    }

    @Test
    default void aStoredAttemptIsGoneThroughExactlyAsItWas() {
        for (var attempt : running().stored().values()) {
            var replay = running().replaying().own(attempt.learner(), attempt.token());

            assertThat(replay.isSound()).as(attempt.token()).isTrue();
            assertThat(replay.attempt().events()).isEqualTo(attempt.events());
            assertThat(replay.after(replay.length()).result().orElseThrow())
                    .isEqualTo(replay.attempt().result().orElseThrow());
            for (var place = 1; place <= replay.length(); place++) {
                assertThat(replay.after(place).isFinished())
                        .isEqualTo(attempt.events().subList(0, place).stream()
                                .anyMatch(event -> event.act() instanceof Act.HandedIn
                                        && event.standing().counts()));
            }
        }
    }

    @Test
    default void nobodyGoesThroughTheAttemptOfSomebodyElseAsTheirOwn() {
        var attempt = victim();
        var somebodyElse = new UserId(UUID.randomUUID());

        assertThatThrownBy(() -> running().replaying().own(somebodyElse, attempt.token()))
                .isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> running().replaying().looksAt(somebodyElse, attempt.token()))
                .isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> running().replaying().own(attempt.learner(), "no-such-token"))
                .isInstanceOf(AttemptNotFound.class);
    }

    @Test
    default void theLearnerSeesWhichOfTheStaffLooked() {
        var attempt = victim();
        var staff = new UserId(UUID.randomUUID());
        assertThatThrownBy(() -> running().replaying().ofLearner(attempt.learner(), attempt.token()))
                .isInstanceOf(AttemptNotFound.class);
        assertThat(running().replaying().looksAt(attempt.learner(), attempt.token()))
                .isEmpty();

        running().replaying().ofLearner(staff, attempt.token());
        running().replaying().ofLearner(staff, attempt.token());

        assertThat(running().replaying().looksAt(attempt.learner(), attempt.token()))
                .extracting(Look::staff)
                .containsOnly(staff);
        running().inTransaction(jdbc -> jdbc.sql("delete from attempt_look").update());
    }

    @Test
    default void looksAreKeptOncePerDayWithTheLatestTimeFirst() {
        var attempt = victim();
        var leyla = new UserId(new UUID(5, 1));
        var ada = new UserId(new UUID(5, 2));
        keep(attempt, leyla, "2026-11-20T09:00:00Z");
        keep(attempt, ada, "2026-11-20T10:00:00.123456Z");
        keep(attempt, leyla, "2026-11-20T23:59:59.999999Z");
        keep(attempt, leyla, "2026-11-21T00:00:00Z");

        assertThat(running().looks().at(attempt.id()))
                .containsExactly(
                        new Look(leyla, Instant.parse("2026-11-21T00:00:00Z")),
                        new Look(leyla, Instant.parse("2026-11-20T23:59:59.999999Z")),
                        new Look(ada, Instant.parse("2026-11-20T10:00:00.123456Z")));
        running().inTransaction(jdbc -> jdbc.sql("delete from attempt_look").update());
    }

    @Test
    default void everyAttemptIsListedOnce() {
        assertThat(running().looks().everyAttempt())
                .containsExactlyInAnyOrderElementsOf(running().stored().keySet());
    }

    private void keep(Attempt attempt, UserId staff, String at) {
        running().looks().keep(attempt.id(), new Look(staff, Instant.parse(at)));
    }

    private Report verified() {
        return running().verifying().verifyAll((_, _) -> {});
    }

    /** One with many events, of which the second is an answer. */
    private Attempt victim() {
        return running().stored().values().stream()
                .filter(attempt -> attempt.events().size() > 12)
                .filter(attempt -> attempt.events().get(1).act() instanceof Act.Answered)
                .min(Comparator.comparing(Attempt::token))
                .orElseThrow();
    }

    private static String of(Attempt attempt, String sql) {
        return sql.replace("id = {same}", "token = '" + attempt.token() + "'");
    }
}

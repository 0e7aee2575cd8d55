package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.ADA;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.ARGUMENT;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.DENIZ;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.LEYLA;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.PLANET;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.WINTER;
import static org.waymark.assessment.jdbc.MarkingWithDatabase.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.DraftKept;
import org.waymark.assessment.Essay;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.EssayMark;
import org.waymark.assessment.EssayNotFound;
import org.waymark.assessment.Look;
import org.waymark.assessment.MarkSheet;
import org.waymark.assessment.MarkingDesk;
import org.waymark.assessment.OpenEssay;
import org.waymark.assessment.Released;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;

/** What marking essays and deciding about held answers promise on a database. The planet is worth 1, the essay 1. */
interface MarkingContract {

    MarkingWithDatabase running();

    /** The same with essays that two instructors mark. */
    MarkingWithDatabase runningWithTwo();

    private static BigDecimal earned(MarkingWithDatabase running, Attempt attempt) {
        return running.attempts().get(attempt.token()).mark().orElseThrow().earned();
    }

    private static boolean isProvisional(MarkingWithDatabase running, Attempt attempt) {
        return running.attempts().get(attempt.token()).result().orElseThrow().provisional();
    }

    @Test
    default void whatIsHandedInWaitsTheOldestFirst() {
        running().handedIn(DENIZ, "Soğuktur çünkü.");
        running().pass(5);
        running().handedIn(new UserId(new UUID(9, 2)), "Çünkü güneş uzaktır.");

        var queue = running().waiting().queue(LEYLA);

        assertThat(queue.waiting()).hasSize(2).allSatisfy(it -> {
            assertThat(it.essay().item()).isEqualTo(WINTER.id());
            assertThat(it.essay().stage()).isEqualTo(Essay.Stage.FIRST_MARK);
        });
        assertThat(queue.waiting().getFirst().essay().learner()).isEqualTo(DENIZ);
        assertThat(queue.waiting()).extracting(it -> it.essay().sign()).doesNotHaveDuplicates();
    }

    @Test
    default void whatWasNotWrittenDoesNotWait() {
        running().handedIn(DENIZ, "");

        assertThat(running().waiting().queue(LEYLA).waiting()).isEmpty();
    }

    @Test
    default void aReleasedMarkCountsAndTheLearnerIsTold() {
        var attempt = running().handedIn(DENIZ, "Soğuktur çünkü.");
        assertThat(isProvisional(running(), attempt)).isTrue();
        var before = earned(running(), attempt);

        var released = running().release(LEYLA, running().oldest(LEYLA), sheet(3, 2, "Güzel"));

        assertThat(((Released.Done) released).essay().stage()).isEqualTo(Essay.Stage.MARKED);
        assertThat(earned(running(), attempt).subtract(before)).isEqualByComparingTo(WINTER.worth());
        assertThat(isProvisional(running(), attempt)).isFalse();
        assertThat(running().announced()).singleElement().satisfies(event -> {
            assertThat(event.attempt()).isEqualTo(attempt.id());
            assertThat(event.mark().earned()).isEqualByComparingTo(earned(running(), attempt));
        });
        assertThat(running().told(DENIZ)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.TEXT_MARKED);
            assertThat(notice.address()).isEqualTo("attempts/" + attempt.token() + "/result");
        });
        assertThat(running().waiting().queue(LEYLA).waiting()).isEmpty();
    }

    @Test
    default void theLearnerReadsPointsAndCommentsOnceItIsMarkedAndNobodyElseDoes() {
        var attempt = running().handedIn(DENIZ, "Soğuktur çünkü.");
        assertThat(running().seeing().of(DENIZ, attempt, WINTER.id())).isEmpty();

        running().release(LEYLA, running().oldest(LEYLA), sheet(1, 2, "Güzel").saying(ARGUMENT, "Neden?"));

        assertThat(running().seeing().of(DENIZ, attempt, WINTER.id())).hasValueSatisfying(mark -> {
            assertThat(mark.points().get(ARGUMENT)).isEqualByComparingTo("1");
            assertThat(mark.sheets()).extracting(MarkSheet::comment).containsExactly("Güzel");
            assertThat(mark.sheets().getFirst().comments()).containsEntry(ARGUMENT, "Neden?");
        });
        assertThatThrownBy(() -> running().seeing().of(ADA, attempt, WINTER.id()))
                .isInstanceOf(AttemptNotFound.class);
    }

    @Test
    default void anUnfinishedSheetIsNotReleased() {
        running().handedIn(DENIZ, "Soğuktur çünkü.");

        var released = running().release(LEYLA, running().oldest(LEYLA), MarkSheet.EMPTY.giving(ARGUMENT, 3));

        assertThat(released).isInstanceOf(Released.Incomplete.class);
        assertThat(running().waiting().queue(LEYLA).waiting()).hasSize(1);
    }

    @Test
    default void aDraftIsKeptAndAnOlderPageDoesNotWriteOverIt() {
        running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);
        var here = running().marking().open(LEYLA, id).draft();
        var there = running().marking().open(LEYLA, id).draft();

        var kept = running().marking().keep(here, sheet(1, 0, "hier"));
        var refused = running().marking().keep(there, sheet(3, 2, "orada"));

        assertThat(kept).isInstanceOf(DraftKept.Kept.class);
        assertThat(refused).isInstanceOf(DraftKept.Refused.class);
        var open = running().marking().open(LEYLA, id);
        assertThat(open.draft().sheet()).isEqualTo(sheet(1, 0, "hier"));
        assertThat(open.refused())
                .singleElement()
                .satisfies(it -> assertThat(it.sheet()).isEqualTo(sheet(3, 2, "orada")));
        assertThat(running().marking().open(ADA, id).draft().sheet()).isEqualTo(MarkSheet.EMPTY);
    }

    @Test
    default void twoInstructorsOnOneTextOverwriteNothing() {
        running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);
        var leylas = running().marking().open(LEYLA, id);
        var adas = running().marking().open(ADA, id);
        running().marking().keep(adas.draft(), sheet(0, 0, "zayıf"));

        running().releasing().release(LEYLA, leylas, sheet(3, 2, "iyi"), "");
        var released = running().releasing().release(ADA, adas, sheet(0, 0, "zayıf"), "");

        assertThat(released).isInstanceOf(Released.Overtaken.class);
        var open = running().marking().open(ADA, id);
        assertThat(open.part()).isEqualTo(OpenEssay.Part.CHANGE);
        assertThat(open.draft().sheet()).isEqualTo(sheet(0, 0, "zayıf"));
        assertThat(open.shown()).extracting(EssayMark::sheet).containsExactly(sheet(3, 2, "iyi"));
    }

    @Test
    default void whoHasATextOpenIsSeenUntilItIsLeftOrTheTimeIsUp() {
        running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);

        assertThat(running().marking().hold(LEYLA, id)).isEmpty();
        assertThat(running().marking().hold(ADA, id))
                .map(MarkingDesk.Lease::holder)
                .contains(LEYLA);
        assertThat(running().waiting().queue(ADA).waiting().getFirst().openBy()).contains("Deniz");
        assertThat(running().waiting().queue(LEYLA).waiting().getFirst().openBy())
                .isEmpty();

        running().pass(11);
        assertThat(running().marking().hold(ADA, id)).isEmpty();

        running().marking().leave(ADA, id);
        assertThat(running().marking().hold(LEYLA, id)).isEmpty();
        running().marking().takeOver(ADA, id);
        assertThat(running().marking().hold(LEYLA, id))
                .map(MarkingDesk.Lease::holder)
                .contains(ADA);
    }

    @Test
    default void theWriterIsShownOnlyToWhoGaveAReason() {
        running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);
        assertThat(running().marking().open(LEYLA, id).writer()).isEmpty();
        assertThatThrownBy(() -> running().marking().unmask(LEYLA, id, "  "))
                .isInstanceOf(IllegalArgumentException.class);

        running().marking().unmask(LEYLA, id, "Danıştı");

        assertThat(running().marking().open(LEYLA, id).writer()).isEqualTo(Optional.of("Deniz"));
        assertThat(running().marking().open(ADA, id).writer()).isEmpty();
        assertThat(running().marking().unmaskings(LEYLA, id)).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo(LEYLA);
            assertThat(it.reason()).isEqualTo("Danıştı");
        });
    }

    @Test
    default void aReleasedMarkIsChangedOnlyForAReasonAndTheEarlierOneIsKept() {
        var attempt = running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);
        running().release(LEYLA, id, sheet(3, 2, ""));
        var best = earned(running(), attempt);

        assertThat(running().release(ADA, id, sheet(0, 2, ""))).isInstanceOf(Released.ReasonMissing.class);
        var open = running().marking().open(ADA, id);
        running().releasing().release(ADA, open, sheet(0, 2, ""), "Kaynak yok");

        assertThat(earned(running(), attempt)).isLessThan(best);
        assertThat(running().essays().marks(id))
                .extracting(EssayMark::kind)
                .containsExactly(EssayMark.Kind.FIRST, EssayMark.Kind.CHANGE);
        assertThat(running().essays().marks(id).getLast().reason()).isEqualTo("Kaynak yok");
        assertThat(running().told(DENIZ))
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.MARK_CHANGED, Notice.Kind.TEXT_MARKED);
        assertThat(running().releasing().release(LEYLA, open, sheet(3, 2, ""), "Eski sayfa"))
                .isInstanceOf(Released.Overtaken.class);
    }

    @Test
    default void theSecondMarkerDoesNotSeeTheFirstMarkAndTheMeanCounts() {
        var attempt = runningWithTwo().handedIn(DENIZ, "Soğuktur çünkü.");
        var before = earned(runningWithTwo(), attempt);
        var id = runningWithTwo().oldest(LEYLA);
        runningWithTwo().release(LEYLA, id, sheet(3, 2, "bir"));

        assertThat(isProvisional(runningWithTwo(), attempt)).isTrue();
        assertThat(runningWithTwo().told(DENIZ)).isEmpty();
        assertThat(runningWithTwo().waiting().queue(LEYLA).waiting()).isEmpty();
        assertThat(runningWithTwo().waiting().queue(LEYLA).forOthers()).isEqualTo(1);
        assertThat(runningWithTwo().marking().open(LEYLA, id).part()).isEqualTo(OpenEssay.Part.WAIT);
        assertThat(runningWithTwo().release(LEYLA, id, sheet(0, 0, ""))).isInstanceOf(Released.Overtaken.class);
        var adas = runningWithTwo().marking().open(ADA, id);
        assertThat(adas.part()).isEqualTo(OpenEssay.Part.MARK);
        assertThat(adas.shown()).isEmpty();

        runningWithTwo().release(ADA, id, sheet(1, 2, "iki"));

        // (5 + 3) / 2 of 5 points
        assertThat(earned(runningWithTwo(), attempt).subtract(before))
                .isEqualByComparingTo(WINTER.worth().multiply(new BigDecimal("0.8")));
        assertThat(runningWithTwo().seeing().of(DENIZ, attempt, WINTER.id()))
                .hasValueSatisfying(mark -> assertThat(mark.sheets()).hasSize(2));
    }

    @Test
    default void marksFarApartWaitForADecisionThatSeesBoth() {
        var attempt = runningWithTwo().handedIn(DENIZ, "Soğuktur çünkü.");
        var before = earned(runningWithTwo(), attempt);
        var id = runningWithTwo().oldest(LEYLA);
        var third = new UserId(new UUID(5, 3));
        runningWithTwo().release(LEYLA, id, sheet(3, 2, ""));
        runningWithTwo().release(ADA, id, sheet(0, 2, ""));

        assertThat(isProvisional(runningWithTwo(), attempt)).isTrue();
        var open = runningWithTwo().marking().open(third, id);
        assertThat(open.part()).isEqualTo(OpenEssay.Part.DECIDE);
        assertThat(open.shown()).hasSize(2);

        runningWithTwo().releasing().release(third, open, sheet(1, 2, ""), "");

        assertThat(isProvisional(runningWithTwo(), attempt)).isFalse();
        assertThat(earned(runningWithTwo(), attempt).subtract(before))
                .isEqualByComparingTo(WINTER.worth().multiply(new BigDecimal("0.6")));
    }

    @Test
    default void aHeldAnswerCountsOnceItIsAdmittedAndNoLongerWhenThatIsTakenBack() {
        var attempt = running().handedIn(DENIZ, "");
        var all = earned(running(), attempt);
        running().hold(attempt, PLANET.id(), "{\"kind\":\"blank\"}");
        assertThat(running().deciding().undecided(LEYLA)).isEqualTo(1);
        var held = running().deciding().all(LEYLA).getFirst();
        assertThat(held.markThen().orElseThrow().earned()).isLessThan(all);

        running().deciding().admit(LEYLA, held.place());

        assertThat(earned(running(), attempt))
                .isEqualByComparingTo(held.markThen().orElseThrow().earned());
        assertThat(running().deciding().undecided(LEYLA)).isZero();
        assertThat(running().told(DENIZ)).extracting(Notice::kind).containsExactly(Notice.Kind.ANSWER_ADMITTED);
        running().deciding().admit(LEYLA, held.place());
        assertThat(running().told(DENIZ)).hasSize(1);

        running().deciding().setAside(ADA, held.place(), "Zamanı geçmişti");

        assertThat(earned(running(), attempt)).isEqualByComparingTo(all);
        var decided = running().deciding().all(LEYLA).getFirst();
        assertThat(decided.isAdmitted()).isFalse();
        assertThat(decided.decisions()).hasSize(2);
        assertThat(running().attempts().get(attempt.token()).events())
                .anySatisfy(event ->
                        assertThat(event.number()).isEqualTo(held.place().number()));
    }

    @Test
    default void ofManyHeldAnswersToOneItemTheLatestIsAskedAboutAndTheOneBeforeOnceThatIsLeftAside() {
        var attempt = running().handedIn(DENIZ, "");
        for (var i = 0; i < 3; i++) {
            running().hold(attempt, PLANET.id(), "{\"kind\":\"blank\"}");
        }
        assertThat(running().deciding().undecided(LEYLA)).isEqualTo(1);
        var latest = running().deciding().all(LEYLA);
        assertThat(latest).hasSize(1);

        running().deciding().setAside(LEYLA, latest.getFirst().place(), "Çok geç");

        assertThat(running().deciding().undecided(LEYLA)).isEqualTo(1);
        assertThat(running().deciding().all(LEYLA))
                .extracting(it -> it.place().number())
                .containsExactly(
                        latest.getFirst().place().number() - 1,
                        latest.getFirst().place().number());

        running()
                .deciding()
                .admit(LEYLA, running().deciding().all(LEYLA).getFirst().place());

        assertThat(running().deciding().undecided(LEYLA)).isZero();
        assertThat(running().deciding().all(LEYLA)).hasSize(2);
    }

    @Test
    default void whatIsNotTheirsToMarkNeitherWaitsNorOpens() {
        var attempt = running().handedIn(DENIZ, "Kanarya");
        var foreign = running().oldest(LEYLA);
        var open = running().marking().open(LEYLA, foreign);
        var own = running().handedIn(new UserId(new UUID(9, 2)), "Çünkü güneş uzaktır.");
        running().oversight().nobodyOversees(DENIZ);

        assertThat(running().waiting().queue(LEYLA).waiting())
                .extracting(it -> it.essay().attempt())
                .containsExactly(own.id());
        var marking = running().marking();
        List.<ThrowingCallable>of(
                        () -> marking.open(LEYLA, foreign),
                        () -> marking.keep(open.draft(), sheet(3, 2, "")),
                        () -> marking.hold(LEYLA, foreign),
                        () -> marking.takeOver(LEYLA, foreign),
                        () -> marking.unmask(LEYLA, foreign, "Danıştı"),
                        () -> marking.unmaskings(LEYLA, foreign),
                        () -> marking.open(LEYLA, new EssayId("no-such-essay")),
                        () -> running().releasing().release(LEYLA, open, sheet(3, 2, ""), ""))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(EssayNotFound.class));
        assertThat(isProvisional(running(), attempt)).isTrue();
        assertThat(running().essays().marks(foreign)).isEmpty();
        assertThat(running().looks().at(attempt.id())).hasSize(1);
    }

    @Test
    default void whoGoesFromTheClassTakesTheirTextsOutOfBothListsAndBringsThemBack() {
        running().handedIn(DENIZ, "Soğuktur çünkü.");
        running().release(LEYLA, running().oldest(LEYLA), sheet(3, 2, ""));
        running().handedIn(ADA, "Ben de yazdım.");
        running().oversight().nobodyOversees(DENIZ, ADA);
        var without = running().waiting().queue(LEYLA);

        running().oversight().clear();

        assertThat(without.waiting()).isEmpty();
        assertThat(without.marked()).isEmpty();
        assertThat(without.forOthers()).isZero();
        assertThat(running().waiting().queue(LEYLA).waiting()).hasSize(1);
        assertThat(running().waiting().queue(LEYLA).marked()).hasSize(1);
        assertThat(running().waiting().queue(ADA).waiting()).isEmpty();
    }

    @Test
    default void nobodyMarksTheirOwnText() {
        running().handedIn(LEYLA, "Kendi metnim");
        var id = running().oldest(ADA);

        assertThat(running().waiting().queue(LEYLA).waiting()).isEmpty();
        assertThatThrownBy(() -> running().marking().open(LEYLA, id)).isInstanceOf(EssayNotFound.class);
    }

    @Test
    default void aMarkIsReleasedOnlyForTheAttemptThatTheTextIsOf() {
        var attempt = running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);
        var other = running().handedIn(ADA, "Kanarya");
        var opened = running().marking().open(LEYLA, id);
        var essay = opened.essay();
        var elsewhere = new Essay(
                essay.id(),
                essay.attempt(),
                other.token(),
                essay.item(),
                essay.learner(),
                essay.edition(),
                essay.course(),
                essay.quiz(),
                essay.sign(),
                essay.handedInAt(),
                essay.stage(),
                essay.version());
        var forged = new OpenEssay(
                elsewhere,
                opened.course(),
                opened.quizId(),
                opened.response(),
                opened.part(),
                opened.shown(),
                opened.draft(),
                opened.refused(),
                opened.writer());

        assertThatThrownBy(() -> running().releasing().release(LEYLA, forged, sheet(3, 2, ""), ""))
                .isInstanceOf(EssayNotFound.class);
        assertThat(isProvisional(running(), attempt)).isTrue();
        assertThat(isProvisional(running(), other)).isTrue();
    }

    @Test
    default void whoReadsATextOrAHeldAnswerIsSeenByItsLearner() {
        var attempt = running().handedIn(DENIZ, "Soğuktur çünkü.");
        assertThat(running().waiting().queue(LEYLA).waiting()).hasSize(1);
        assertThat(running().looks().at(attempt.id())).isEmpty();

        running().marking().open(LEYLA, running().oldest(LEYLA));
        assertThat(running().looks().at(attempt.id())).extracting(Look::staff).containsExactly(LEYLA);

        running().hold(attempt, PLANET.id(), "{\"kind\":\"blank\"}");
        assertThat(running().deciding().undecided(ADA)).isEqualTo(1);
        assertThat(running().looks().at(attempt.id())).hasSize(1);
        running().deciding().all(ADA);
        assertThat(running().looks().at(attempt.id())).extracting(Look::staff).containsExactly(ADA, LEYLA);
    }

    @Test
    default void aHeldAnswerThatIsNotTheirsToDecideAboutIsNotThere() {
        var attempt = running().handedIn(DENIZ, "");
        running().hold(attempt, PLANET.id(), "{\"kind\":\"blank\"}");
        var place = running().deciding().all(LEYLA).getFirst().place();
        running().oversight().nobodyOversees(DENIZ);
        var before = running().attempts().get(attempt.token());

        assertThat(running().deciding().undecided(LEYLA)).isZero();
        assertThat(running().deciding().all(LEYLA)).isEmpty();
        assertThatThrownBy(() -> running().deciding().admit(LEYLA, place)).isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> running().deciding().setAside(LEYLA, place, "Çok geç"))
                .isInstanceOf(AttemptNotFound.class);
        assertThat(running().attempts().get(attempt.token())).isEqualTo(before);
        assertThat(running().told(DENIZ)).isEmpty();
    }

    @Test
    default void anAnswerIsLeftAsideOnlyForAReason() {
        var attempt = running().handedIn(DENIZ, "");
        running().hold(attempt, PLANET.id(), "{\"kind\":\"blank\"}");
        var place = running().deciding().all(LEYLA).getFirst().place();

        assertThatThrownBy(() -> running().deciding().setAside(LEYLA, place, " "))
                .isInstanceOf(IllegalArgumentException.class);
        running().deciding().setAside(LEYLA, place, "Çok geç");

        assertThat(running().deciding().undecided(LEYLA)).isZero();
        assertThat(running().told(DENIZ)).isEmpty();
    }

    @Test
    default void anAdmittedTextIsMarkedAgain() {
        var attempt = running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);
        running().release(LEYLA, id, sheet(3, 2, ""));
        running().hold(attempt, WINTER.id(), "{\"kind\":\"typed\",\"text\":\"Daha iyisi\",\"language\":\"tr\"}");

        running()
                .deciding()
                .admit(ADA, running().deciding().all(LEYLA).getFirst().place());

        var open = running().marking().open(LEYLA, id);
        assertThat(open.part()).isEqualTo(OpenEssay.Part.DECIDE);
        assertThat(open.response()).hasToString("Typed[text=Daha iyisi, language=TURKISH]");
    }

    @Test
    default void aLearnerMarksAndDecidesNothing() {
        var attempt = running().handedIn(DENIZ, "Soğuktur çünkü.");
        var id = running().oldest(LEYLA);
        var open = running().marking().open(LEYLA, id);
        var waiting = running().waiting();
        var marking = running().marking();
        var releasing = running().releasing();
        var deciding = running().deciding();

        running().as("LEARNER");

        assertThatThrownBy(() -> waiting.queue(DENIZ)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> marking.open(DENIZ, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> releasing.release(DENIZ, open, sheet(3, 2, ""), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> deciding.all(LEYLA)).isInstanceOf(AccessDeniedException.class);
        assertThat(isProvisional(running(), attempt)).isTrue();
    }
}

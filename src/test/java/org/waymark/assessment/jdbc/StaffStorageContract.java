package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.AllowanceChanges;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.Essay;
import org.waymark.assessment.EssayDraft;
import org.waymark.assessment.EssayDrafts;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.Examples;
import org.waymark.assessment.HeldAnswers;
import org.waymark.assessment.HeldAnswers.Place;
import org.waymark.assessment.HeldDecision;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.Look;
import org.waymark.assessment.MarkSheet;
import org.waymark.assessment.MarkingDesk;
import org.waymark.assessment.MarkingDesk.Lease;
import org.waymark.assessment.MarkingDesk.Unmasking;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** What is kept for instructors: marks in the making, who has which text open, held answers, who allowed whom what. */
abstract class StaffStorageContract {

    private static final UserId LEYLA = new UserId(new UUID(5, 1));
    private static final UserId ADA = new UserId(new UUID(5, 2));
    private static final EssayId WINTER = new EssayId("winter-0123456789abcde");
    private static final EssayId SUMMER = new EssayId("summer-0123456789abcde");
    private static final Instant NOON = Examples.NOON;

    private final JdbcClient jdbc = JdbcClient.create(database());
    private final Attempts attempts = new JdbcAttempts(jdbc);
    private final EssayDrafts drafts = new JdbcEssayDrafts(jdbc);
    private final MarkingDesk desk = new JdbcMarkingDesk(jdbc);
    private final HeldAnswers held = new JdbcHeldAnswers(jdbc);
    private final AllowanceChanges changes = new JdbcAllowanceChanges(jdbc);
    private final Attempt attempt = Examples.begun();

    abstract DataSource database();

    @BeforeEach
    void begin() {
        attempts.start(attempt, 1);
        var essays = new JdbcEssays(jdbc, java.time.Clock.systemUTC());
        essays.add(essay(WINTER, Examples.items().get(0)));
        essays.add(essay(SUMMER, Examples.items().get(1)));
    }

    @AfterEach
    void empty() {
        List.of(
                        "essay_unmasking",
                        "essay_lease",
                        "essay_draft_refused",
                        "essay_draft",
                        "essay",
                        "held_decision",
                        "attempt_event",
                        "attempt_look",
                        "attempt",
                        "allowance_change",
                        "learner_group")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void aDraftComesBackWithEveryLetterAndEachMarkerHasTheirOwn() {
        var sheet = MarkSheet.EMPTY
                .giving(new Slug("argument"), 3)
                .saying(new Slug("language"), "İyi – “çox yaxşı”, ə 🙂")
                .saying("Bütövlükdə\nyaxşıdır.");
        var leylas = draft(LEYLA, sheet, 1);
        var adas = draft(ADA, MarkSheet.EMPTY.saying("zayıf"), 1);

        assertThat(drafts.keep(leylas)).isTrue();
        assertThat(drafts.keep(adas)).isTrue();

        assertThat(drafts.find(WINTER, LEYLA)).contains(leylas);
        assertThat(drafts.find(WINTER, ADA)).contains(adas);
        assertThat(drafts.find(SUMMER, LEYLA)).isEmpty();
    }

    @Test
    void aDraftOnlyFollowsTheVersionBefore() {
        assertThat(drafts.keep(draft(LEYLA, MarkSheet.EMPTY.saying("bir"), 1))).isTrue();
        assertThat(drafts.keep(draft(LEYLA, MarkSheet.EMPTY.saying("yine bir"), 1)))
                .isFalse();
        assertThat(drafts.keep(draft(LEYLA, MarkSheet.EMPTY.saying("üç"), 3))).isFalse();
        var second = draft(LEYLA, MarkSheet.EMPTY.saying("iki"), 2);
        assertThat(drafts.keep(second)).isTrue();

        assertThat(drafts.find(WINTER, LEYLA)).contains(second);
    }

    @Test
    void ofManyPagesThatKeepTheSameVersionOneWins() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var kept = threads
                    .invokeAll(IntStream.range(0, 6)
                            .<Callable<Boolean>>mapToObj(
                                    page -> () -> drafts.keep(draft(LEYLA, MarkSheet.EMPTY.saying("page " + page), 1)))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(kept).containsOnlyOnce(true);
        }
    }

    @Test
    void whatWasRefusedIsKeptBesideIt() {
        drafts.keepRefused(draft(LEYLA, MarkSheet.EMPTY.saying("erken"), 2));
        var later = new EssayDraft(WINTER, LEYLA, MarkSheet.EMPTY.saying("geç"), 2, NOON.plusSeconds(60));
        drafts.keepRefused(later);

        assertThat(drafts.refused(WINTER, LEYLA))
                .containsExactly(later, draft(LEYLA, MarkSheet.EMPTY.saying("erken"), 2));
        assertThat(drafts.refused(WINTER, ADA)).isEmpty();
        assertThat(drafts.find(WINTER, LEYLA)).isEmpty();
    }

    @Test
    void aRemovedDraftIsGoneAndTheOthersStay() {
        drafts.keep(draft(LEYLA, MarkSheet.EMPTY, 1));
        drafts.keep(draft(ADA, MarkSheet.EMPTY, 1));

        drafts.remove(WINTER, LEYLA);

        assertThat(drafts.find(WINTER, LEYLA)).isEmpty();
        assertThat(drafts.find(WINTER, ADA)).isPresent();
    }

    @Test
    void anEssayHasOneHolderUntilTheMomentTheTimeIsUp() {
        var leylas = new Lease(WINTER, LEYLA, NOON, NOON.plusSeconds(600));
        desk.take(leylas);
        assertThat(desk.lease(WINTER, NOON.plusSeconds(599))).contains(leylas);
        assertThat(desk.lease(WINTER, NOON.plusSeconds(600))).isEmpty();
        assertThat(desk.lease(SUMMER, NOON)).isEmpty();

        var adas = new Lease(WINTER, ADA, NOON.plusSeconds(60), NOON.plusSeconds(660));
        desk.take(adas);
        desk.take(new Lease(SUMMER, LEYLA, NOON, NOON.plusSeconds(30)));

        assertThat(desk.lease(WINTER, NOON.plusSeconds(61))).contains(adas);
        assertThat(desk.leases(NOON.plusSeconds(61))).containsExactly(adas);
    }

    @Test
    void onlyItsHolderLeavesAnEssay() {
        var leylas = new Lease(WINTER, LEYLA, NOON, NOON.plusSeconds(600));
        desk.take(leylas);
        desk.leave(WINTER, ADA);
        assertThat(desk.lease(WINTER, NOON)).contains(leylas);

        desk.leave(WINTER, LEYLA);

        assertThat(desk.lease(WINTER, NOON)).isEmpty();
    }

    @Test
    void whoLookedWhoseTextItIsStaysInOrder() {
        var first = new Unmasking(LEYLA, "Danıştı", NOON);
        var second = new Unmasking(LEYLA, "İtiraz", NOON.plusSeconds(1));
        desk.unmask(WINTER, second);
        desk.unmask(WINTER, first);

        assertThat(desk.unmaskings(WINTER)).containsExactly(first, second);
        assertThat(desk.unmaskings(SUMMER)).isEmpty();
    }

    @Test
    void heldAnswersComeUndecidedFirstAndThenTheNewest() {
        event(1, "ANSWERED", "HELD", 0);
        event(2, "ANSWERED", "HELD", 10);
        event(3, "CHECKED", "HELD", 20);
        event(4, "ANSWERED", "COUNTED", 30);
        event(5, "MOVED", "HELD", 40);
        held.add(attempt.id(), 3, new HeldDecision(HeldDecision.Kind.SET_ASIDE, LEYLA, "late", NOON.plusSeconds(60)));

        assertThat(held.find(held.learners(), 10)).containsExactly(place(2), place(3));
        assertThat(held.find(held.learners(), 1)).containsExactly(place(2));
        assertThat(held.undecided(held.learners())).isEqualTo(1);
    }

    @Test
    void laterDecisionsAreKeptBehindEarlierOnes() {
        event(1, "ANSWERED", "HELD", 0);
        var admitted = new HeldDecision(HeldDecision.Kind.ADMITTED, LEYLA, "", NOON.plusSeconds(60));
        var aside = new HeldDecision(HeldDecision.Kind.SET_ASIDE, ADA, "Süresi geçmişti", NOON.plusSeconds(61));
        held.add(attempt.id(), 1, admitted);
        held.add(attempt.id(), 1, aside);

        assertThat(held.decisions(attempt.id(), 1)).containsExactly(admitted, aside);
        assertThat(held.find(held.learners(), 10)).containsExactly(place(1));
        assertThat(held.undecided(held.learners())).isZero();
    }

    @Test
    void onlyWhatTheseHaveWrittenIsFound() {
        var essays = new JdbcEssays(jdbc, java.time.Clock.systemUTC());
        essays.save(essay(SUMMER, Examples.items().get(1)).at(Essay.Stage.MARKED));

        assertThat(essays.writers()).containsExactly(attempt.learner());
        assertThat(essays.unmarked(Set.of(LEYLA, attempt.learner())))
                .extracting(Essay::id)
                .containsExactly(WINTER);
        assertThat(essays.marked(Set.of(attempt.learner()), 10))
                .extracting(Essay::id)
                .containsExactly(SUMMER);
        assertThat(essays.unmarked(Set.of(LEYLA))).isEmpty();
        assertThat(essays.marked(Set.of(LEYLA), 10)).isEmpty();
        assertThat(essays.unmarked(Set.of())).isEmpty();
        assertThat(essays.marked(Set.of(), 10)).isEmpty();
    }

    @Test
    void onlyAnswersOfTheseLearnersAreFoundAndCounted() {
        event(1, "ANSWERED", "HELD", 0);

        assertThat(held.learners()).containsExactly(attempt.learner());
        assertThat(held.find(Set.of(LEYLA), 10)).isEmpty();
        assertThat(held.find(Set.of(), 10)).isEmpty();
        assertThat(held.undecided(Set.of(LEYLA))).isZero();
        assertThat(held.undecided(Set.of())).isZero();
        assertThat(held.undecided(Set.of(LEYLA, attempt.learner()))).isEqualTo(1);
    }

    @Test
    void looksAtSeveralAttemptsAreKeptWithOneStatement() {
        var other = Examples.begunBy(new UserId(new UUID(9, 9)), NOON);
        attempts.start(other, 1);
        var counting = new CountingDatabase(database());
        var looks = new JdbcLooks(JdbcClient.create(counting));
        var both = List.of(other.id(), attempt.id());

        assertThat(counting.statementsOf(() -> looks.keep(both, new Look(LEYLA, NOON))))
                .isEqualTo(1);
        looks.keep(both, new Look(LEYLA, NOON.plusSeconds(1)));
        looks.keep(List.of(), new Look(ADA, NOON));

        assertThat(both)
                .allSatisfy(it -> assertThat(looks.at(it)).containsExactly(new Look(LEYLA, NOON.plusSeconds(1))));
    }

    @Test
    void whoAllowedWhomWhatComesNewestFirst() {
        var all = new ArrayList<AllowanceChange>();
        for (var kind : AllowanceChange.Kind.values()) {
            all.add(change(kind, Optional.of(new Recipient.One(ADA)), LEYLA, all.size()));
        }
        all.forEach(changes::add);

        assertThat(changes.learners()).containsExactly(ADA);
        assertThat(newest(100, Set.of(ADA), Set.of(), LEYLA)).containsExactlyElementsOf(all.reversed());
        assertThat(newest(100, Set.of(ADA), Set.of(), LEYLA))
                .extracting(AllowanceChange::reason)
                .containsExactlyInAnyOrder("Ağır xəstəlik: ə ı ğ 𝒳", "", "", "", "");
        assertThat(newest(2, Set.of(ADA), Set.of(), LEYLA))
                .containsExactlyElementsOf(all.reversed().subList(0, 2));
    }

    @Test
    void onlyChangesAboutTheseAreFound() {
        var standing = new LearnerGroup.Id(new UUID(5, 1));
        var dissolved = new LearnerGroup.Id(new UUID(5, 2));
        new JdbcLearnerGroups(jdbc).keep(new LearnerGroup(standing, "Akşam", Set.of()), ADA);
        var kind = AllowanceChange.Kind.GROUP;
        var ofLearner = change(kind, Optional.of(new Recipient.One(ADA)), LEYLA, 1);
        var ofGroup = change(kind, Optional.of(new Recipient.Group(standing)), LEYLA, 2);
        var ofDissolved = change(kind, Optional.of(new Recipient.Group(dissolved)), LEYLA, 3);
        var ofNobodyKnown = change(kind, Optional.empty(), LEYLA, 4);
        List.of(ofLearner, ofGroup, ofDissolved, ofNobodyKnown).forEach(changes::add);

        assertThat(newest(100, Set.of(), Set.of(), ADA)).isEmpty();
        assertThat(newest(100, Set.of(ADA), Set.of(), ADA)).containsExactly(ofLearner);
        assertThat(newest(100, Set.of(), Set.of(standing), ADA)).containsExactly(ofGroup);
        assertThat(newest(100, Set.of(), Set.of(dissolved), ADA)).containsExactly(ofDissolved);
        assertThat(newest(100, Set.of(), Set.of(), LEYLA)).containsExactly(ofDissolved);
        new JdbcLearnerGroups(jdbc).remove(standing);
        assertThat(newest(100, Set.of(), Set.of(), LEYLA)).containsExactly(ofDissolved, ofGroup);
    }

    private List<AllowanceChange> newest(int most, Set<UserId> learners, Set<LearnerGroup.Id> groups, UserId own) {
        return changes.newest(new AllowanceChanges.Seen(learners, groups, own), most);
    }

    private AllowanceChange change(AllowanceChange.Kind kind, Optional<Recipient> recipient, UserId by, int seconds) {
        var forQuiz = kind == AllowanceChange.Kind.OVERRIDE;
        return new AllowanceChange(
                kind,
                "Şəbnəm " + kind,
                recipient,
                forQuiz ? Optional.of(attempt.course()) : Optional.empty(),
                forQuiz ? Optional.of(attempt.quiz()) : Optional.empty(),
                kind == AllowanceChange.Kind.ACCOMMODATION
                        ? Optional.of(new Accommodation(25, 1, true, false))
                        : Optional.empty(),
                forQuiz ? "  Ağır xəstəlik: ə ı ğ 𝒳 " : "",
                by,
                NOON.plusSeconds(seconds));
    }

    private EssayDraft draft(UserId marker, MarkSheet sheet, int version) {
        return new EssayDraft(WINTER, marker, sheet, version, NOON);
    }

    private Place place(int number) {
        return new Place(attempt.id(), attempt.token(), number);
    }

    private Essay essay(EssayId id, Slug item) {
        return new Essay(
                id,
                attempt.id(),
                attempt.token(),
                item,
                attempt.learner(),
                attempt.edition(),
                attempt.course(),
                attempt.quiz(),
                "A1",
                NOON,
                Essay.Stage.FIRST_MARK,
                0);
    }

    private void event(int number, String act, String standing, long seconds) {
        jdbc.sql("""
                insert into attempt_event (attempt, number, device, device_order, client_at, act, item, response, verdict,
                                           received_at, standing)
                values (:attempt, :number, 'devicedevicedevice1234', :number, :at, :act, :item, '{"kind":"blank"}',
                        'LEFT_BLANK', :at, :standing)
                """)
                .param(
                        "attempt",
                        org.waymark.base.jdbc.Columns.bytes(attempt.id().value()))
                .param("number", number)
                .param("at", org.waymark.base.jdbc.Columns.utc(NOON.plusSeconds(seconds)))
                .param("act", act)
                .param("item", attempt.items().getFirst().value())
                .param("standing", standing)
                .update();
    }
}

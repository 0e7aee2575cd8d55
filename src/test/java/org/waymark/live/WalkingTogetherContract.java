package org.waymark.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.live.Classes.COURSE;
import static org.waymark.live.Classes.OTHER_TEACHER;
import static org.waymark.live.Classes.RIGHT;
import static org.waymark.live.Classes.SCENARIO;
import static org.waymark.live.Classes.TEACHER;
import static org.waymark.live.Classes.pupil;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.files.CourseReader;
import org.waymark.identity.TooManyTries;
import org.waymark.question.Fraction;
import org.waymark.question.Response;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;

/** A class walking one scenario together as it does it, wherever walks are kept. */
public abstract class WalkingTogetherContract {

    private static final Slug WHY = new Slug("why-now");

    private SharedWalks walks;
    private Classes.Desk desk;

    /** Nothing is in there. */
    protected abstract SharedWalks walks();

    @BeforeEach
    void begin() {
        walks = walks();
        desk = Classes.Desk.on(walks);
    }

    private Refusal votingRefused(SharedWalk walk, int pupil, Turn turn, String pick) {
        var before = walks.votes(walk.id());
        var refusal = Classes.refusalOf(() -> desk.together().vote(pupil(pupil), walk.token(), turn, pick));
        assertThat(walks.votes(walk.id())).isEqualTo(before);
        return refusal;
    }

    @Test
    void aClassWalksFromTheFirstTaskToTheEnding() {
        var walk = desk.startWith(3);
        desk.open(walk);
        desk.vote(walk, 1, RIGHT);
        desk.vote(walk, 2, RIGHT);
        desk.close(walk);
        desk.decide(walk, RIGHT);
        desk.note(walk, "Çünkü “günlük” öyle yazıyor. İı Əə");
        desk.open(walk);
        desk.vote(walk, 1, "light");
        desk.vote(walk, 3, "light");
        desk.close(walk);
        desk.decide(walk, "light");
        var question = desk.now(walk);
        desk.open(walk);
        desk.vote(walk, 2, "nine");
        desk.close(walk);
        desk.decide(walk, "nine");
        desk.decide(walk, "signal");

        var over = desk.now(walk);
        assertThat(question.present().orElseThrow().task()).contains(new Slug("storm-001"));
        assertThat(over.isOn()).isFalse();
        assertThat(over.code()).isEmpty();
        assertThat(over.present()).isEmpty();
        assertThat(over.walk(ScenarioCourse.scenario()).ending().orElseThrow().id())
                .isEqualTo(new Slug("e1"));
        assertThat(over.walk(ScenarioCourse.scenario()).written().get(WHY))
                .isEqualTo("Çünkü “günlük” öyle yazıyor. İı Əə");
        assertThat(over.rounds())
                .extracting(it -> it.decision().orElseThrow().step().getClass().getSimpleName())
                .containsExactly("Pointed", "Wrote", "Chose", "Answered", "Chose");
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        var walk = desk.atTheFirstChoice(1);

        assertThat(walks.get(walk.token())).isEqualTo(walk);
        assertThat(walks.withCode(walk.code().orElseThrow())).contains(walk);
        assertThat(walks.ledBy(TEACHER, COURSE, SCENARIO)).containsExactly(new LedWalk(walk, 1));
        assertThat(walk.rounds().get(1).decision().orElseThrow().step())
                .isEqualTo(new Step.Wrote(WHY, "Çünkü “günlük” öyle yazıyor. İı Əə"));
    }

    @Test
    void theSplitIsSeenWhenTheVoteIsClosedAndNotBefore() {
        var walk = desk.atTheFirstChoice(3);
        desk.open(walk);
        desk.vote(walk, 1, "light");
        desk.vote(walk, 2, "wait");
        desk.vote(walk, 3, "wait");

        assertThat(desk.together().scene(pupil(1), walk.token()).splits()).isEmpty();
        assertThat(desk.together().scene(pupil(1), walk.token()).mine()).contains("light");
        assertThat(desk.leading().scene(TEACHER, walk.token()).splits()).isEmpty();
        assertThat(desk.leading().figures(TEACHER, desk.now(walk))).isEqualTo(new Figures(new Members(3, 3), 3));

        desk.close(walk);

        var split = new Split(Map.of("light", 1, "wait", 2));
        assertThat(desk.together().scene(pupil(1), walk.token()).splits()).containsExactly(split);
        assertThat(desk.leading().scene(TEACHER, walk.token()).splits()).containsExactly(split);
    }

    @Test
    void aSecondBallotKeepsTheFirst() {
        var walk = desk.atTheFirstChoice(2);
        desk.open(walk);
        desk.vote(walk, 1, "light");
        desk.vote(walk, 2, "wait");
        desk.close(walk);
        desk.open(walk);
        desk.vote(walk, 2, "light");

        assertThat(desk.together().scene(pupil(1), walk.token()).splits())
                .containsExactly(new Split(Map.of("light", 1, "wait", 1)));
        assertThat(desk.together().scene(pupil(1), walk.token()).mine()).isEmpty();
        assertThat(desk.leading().figures(TEACHER, desk.now(walk)).voted()).isEqualTo(1);

        desk.close(walk);

        assertThat(desk.together().scene(pupil(1), walk.token()).splits())
                .containsExactly(new Split(Map.of("light", 1, "wait", 1)), new Split(Map.of("light", 1)));
    }

    @Test
    void whoeverVotesAgainReplacesTheVoteAndBothAreKept() {
        var walk = desk.atTheFirstChoice(1);
        desk.open(walk);
        desk.vote(walk, 1, "light");
        desk.vote(walk, 1, "wait");
        desk.vote(walk, 1, "light");
        desk.close(walk);

        assertThat(walks.votes(walk.id())).extracting(Vote::number).containsExactly(1, 2, 3);
        assertThat(walks.votes(walk.id())).extracting(Vote::pick).containsExactly("light", "wait", "light");
        assertThat(desk.leading().scene(TEACHER, walk.token()).splits()).containsExactly(new Split(Map.of("light", 1)));
    }

    @Test
    void whoHasNotJoinedCannotVoteOrLook() {
        var walk = desk.atTheFirstChoice(1);
        desk.open(walk);

        assertThat(votingRefused(walk, 2, desk.turn(walk), "light")).isEqualTo(Refusal.NOT_JOINED);
        assertThatThrownBy(() -> desk.together().scene(pupil(2), walk.token())).isInstanceOf(SharedWalkNotFound.class);
    }

    @Test
    void aVoteWhenNoneIsOpenOrForAnotherRoundIsRefused() {
        var walk = desk.atTheFirstChoice(1);
        assertThat(votingRefused(walk, 1, desk.turn(walk), "light")).isEqualTo(Refusal.NOT_OPEN);

        desk.open(walk);
        var first = desk.turn(walk);
        assertThat(votingRefused(walk, 1, new Turn(first.round() - 1, 1), RIGHT))
                .isEqualTo(Refusal.OTHER_ROUND);
        desk.close(walk);
        assertThat(votingRefused(walk, 1, first, "light")).isEqualTo(Refusal.NOT_OPEN);
        desk.open(walk);
        assertThat(votingRefused(walk, 1, first, "light")).isEqualTo(Refusal.OTHER_ROUND);
        desk.close(walk);
        desk.decide(walk, "light");
        assertThat(votingRefused(walk, 1, first, "light")).isEqualTo(Refusal.OTHER_ROUND);
        desk.leading().end(TEACHER, walk.token());
        assertThat(votingRefused(walk, 1, first, "light")).isEqualTo(Refusal.ENDED);
    }

    @Test
    void onlyWhatIsOpenHereCanBeVotedForAndDecided() {
        var walk = desk.atTheFirstChoice(1);
        desk.decide(walk, "wait");
        desk.decide(walk, "nine");
        desk.open(walk);

        // the signal needs the lamp, which nobody lit
        assertThat(votingRefused(walk, 1, desk.turn(walk), "signal")).isEqualTo(Refusal.NOT_ON_PAPER);
        assertThat(votingRefused(walk, 1, desk.turn(walk), "light")).isEqualTo(Refusal.NOT_ON_PAPER);
        assertThat(votingRefused(walk, 1, desk.turn(walk), "not a slug")).isEqualTo(Refusal.NOT_ON_PAPER);
        desk.close(walk);
        var before = desk.now(walk);
        assertThat(Classes.refusalOf(() -> desk.leading().decide(TEACHER, walk.token(), desk.turn(walk), "signal")))
                .isEqualTo(Refusal.NOT_ON_PAPER);
        assertThat(desk.now(walk)).isEqualTo(before);
    }

    @Test
    void aMoveMeantForAnEarlierStateMovesNothing() {
        var walk = desk.atTheFirstChoice(1);
        var reading = desk.turn(walk);
        desk.open(walk);
        var open = desk.turn(walk);
        assertThat(Classes.refusalOf(() -> desk.leading().open(TEACHER, walk.token(), reading)))
                .isEqualTo(Refusal.OTHER_ROUND);
        assertThat(Classes.refusalOf(() -> desk.leading().decide(TEACHER, walk.token(), open, "light")))
                .isEqualTo(Refusal.STILL_OPEN);
        desk.close(walk);
        assertThat(Classes.refusalOf(() -> desk.leading().close(TEACHER, walk.token(), open)))
                .isEqualTo(Refusal.NOT_OPEN);
        desk.leading().decide(TEACHER, walk.token(), open, "light");
        var moved = desk.now(walk);

        assertThat(Classes.refusalOf(() -> desk.leading().decide(TEACHER, walk.token(), open, "light")))
                .isEqualTo(Refusal.OTHER_ROUND);
        assertThat(desk.now(walk)).isEqualTo(moved);
    }

    @Test
    void reasonsAreTalkedAboutAndMayBePassedOver() {
        var walk = desk.startWith(1);
        desk.decide(walk, RIGHT);

        assertThat(Classes.refusalOf(() -> desk.leading().open(TEACHER, walk.token(), desk.turn(walk))))
                .isEqualTo(Refusal.TALKED_ABOUT);
        desk.note(walk, "");

        assertThat(desk.now(walk).present().orElseThrow().task()).isEmpty();
        assertThatThrownBy(() -> desk.leading().note(TEACHER, walk.token(), desk.turn(walk), "more"))
                .isInstanceOf(WalkRefused.class);
    }

    @Test
    void aQuestionOfAnotherKindIsAnsweredAsTheClassAgreed() {
        var first = ScenarioCourse.edition();
        var files = ScenarioCourse.filesWith("question: storm-001", "question: storm-004");
        var course = CourseReader.read(files).course().orElseThrow();
        desk = Classes.Desk.on(walks, new Edition(first.id(), 1, first.digest(), first.publishedAt(), course));
        var walk = desk.atTheFirstChoice(1);
        desk.decide(walk, "light");
        var turn = desk.turn(walk);

        assertThat(Classes.refusalOf(() -> desk.leading().open(TEACHER, walk.token(), turn)))
                .isEqualTo(Refusal.TALKED_ABOUT);
        assertThat(Classes.refusalOf(() -> desk.leading().note(TEACHER, walk.token(), turn, "said")))
                .isEqualTo(Refusal.OTHER_ROUND);
        desk.leading().answer(TEACHER, walk.token(), turn, new Response.Blank());

        var decision = desk.now(walk).rounds().get(3).decision().orElseThrow();
        assertThat(decision.step()).isEqualTo(new Step.Answered(new Slug("storm-004"), Fraction.NONE));
        assertThat(decision.response()).contains(new Response.Blank());
    }

    @Test
    void nobodyElseCanLeadAWalk() {
        var walk = desk.startWith(1);

        assertThatThrownBy(() -> desk.leading().open(OTHER_TEACHER, walk.token(), desk.turn(walk)))
                .isInstanceOf(SharedWalkNotFound.class);
        assertThatThrownBy(() -> desk.leading().walk(OTHER_TEACHER, walk.token()))
                .isInstanceOf(SharedWalkNotFound.class);
        assertThatThrownBy(() -> desk.leading().end(OTHER_TEACHER, walk.token()))
                .isInstanceOf(SharedWalkNotFound.class);
        assertThatThrownBy(() -> desk.leading().figures(OTHER_TEACHER, desk.now(walk)))
                .isInstanceOf(SharedWalkNotFound.class);
        assertThatThrownBy(() -> desk.leading().figures(pupil(1), desk.now(walk)))
                .isInstanceOf(SharedWalkNotFound.class);
        assertThat(desk.leading().walks(OTHER_TEACHER, COURSE, SCENARIO)).isEmpty();
        assertThat(desk.now(walk).isOn()).isTrue();
    }

    @Test
    void whoComesLateIsWhereTheClassIs() {
        var walk = desk.atTheFirstChoice(1);
        desk.decide(walk, "light");

        var joined = desk.together().join(pupil(2), walk.code().orElseThrow().spaced());

        assertThat(joined).contains(desk.now(walk));
        assertThat(desk.together().scene(pupil(2), walk.token()).walk()).isEqualTo(desk.now(walk));
        assertThat(desk.leading().figures(TEACHER, desk.now(walk)).members()).isEqualTo(new Members(2, 2));
    }

    @Test
    void comingInTwiceIsComingInOnceAndTheInstructorIsNoMember() {
        var walk = desk.startWith(1);
        desk.together().join(pupil(1), walk.code().orElseThrow().value());
        desk.together().join(TEACHER, walk.code().orElseThrow().value());

        assertThat(desk.leading().figures(TEACHER, walk).members().joined()).isEqualTo(1);
    }

    @Test
    void onlySomeCodesCanBeTriedInAMinute() {
        desk.start();

        assertThatThrownBy(() -> {
                    for (var i = 0; i < 20; i++) {
                        assertThat(desk.together().join(pupil(1), "222222")).isEmpty();
                    }
                })
                .isInstanceOf(TooManyTries.class);
        assertThat(desk.together().join(pupil(2), "222222")).isEmpty();
    }

    @Test
    void whatWasEndedIsFoundAgainAndItsCodeLeadsNowhere() {
        var walk = desk.atTheFirstChoice(1);
        var code = walk.code().orElseThrow();
        desk.leading().end(TEACHER, walk.token());

        assertThat(desk.together().join(pupil(2), code.value())).isEmpty();
        assertThat(desk.leading().walks(TEACHER, COURSE, SCENARIO))
                .extracting(it -> it.walk().id())
                .containsExactly(walk.id());
        assertThat(desk.now(walk).rounds()).hasSize(3);
        assertThat(Classes.refusalOf(() -> desk.leading()
                        .open(
                                TEACHER,
                                walk.token(),
                                walk.present().orElseThrow().turn())))
                .isEqualTo(Refusal.ENDED);
    }

    @Test
    void walksAreFoundAgainTheNewestFirstEachWithItsRoundsAndItsClass() {
        var first = desk.atTheFirstChoice(2);
        var second = desk.startWith(0);
        var later = new SharedWalk(
                new SharedWalkId(new UUID(8, 8)),
                "later",
                Optional.empty(),
                TEACHER,
                first.edition(),
                COURSE,
                SCENARIO,
                List.of(),
                Classes.NOON.plusSeconds(60),
                Optional.empty());
        walks.start(later);
        walks.start(new SharedWalk(
                new SharedWalkId(new UUID(8, 9)),
                "elsewhere",
                Optional.empty(),
                TEACHER,
                first.edition(),
                COURSE,
                new Slug("another"),
                List.of(),
                Classes.NOON,
                Optional.empty()));

        var found = walks.ledBy(TEACHER, COURSE, SCENARIO);

        assertThat(found.getFirst()).isEqualTo(new LedWalk(later, 0));
        assertThat(found)
                .containsExactlyInAnyOrder(
                        new LedWalk(later, 0), new LedWalk(desk.now(second), 0), new LedWalk(desk.now(first), 2));
        assertThat(desk.now(first).rounds()).hasSize(3);
    }

    @Test
    void aNewEditionDoesNotChangeAWalkThatGoesOn() {
        var walk = desk.atTheFirstChoice(1);
        var first = ScenarioCourse.edition();
        var next = new Edition(
                new EditionId(new UUID(3, 3)),
                2,
                first.digest(),
                first.publishedAt(),
                Examples.edition().course());
        var later = Classes.Desk.on(walks, first, next);

        later.decide(walk, "light");

        assertThat(later.now(walk).edition()).isEqualTo(first.id());
        assertThat(later.now(walk).rounds()).hasSize(4);
        // the scenario is gone from the new edition
        assertThatThrownBy(later::start).isInstanceOf(SharedWalkNotFound.class);
    }

    @Test
    void everybodyIsToldOfMovesAndOfCounts() {
        var walk = desk.atTheFirstChoice(1);
        desk.announced().clear();
        desk.open(walk);
        desk.vote(walk, 1, "light");

        assertThat(desk.announced())
                .containsExactly(
                        new SharedWalkChanged(walk.id(), SharedWalkChanged.What.MOVED),
                        new SharedWalkChanged(walk.id(), SharedWalkChanged.What.COUNTED));
    }

    @Test
    void whoHasNotBeenSeenForLongIsNoLongerThere() {
        var walk = desk.startWith(2);
        var later = Classes.NOON.plus(Duration.ofMinutes(5));
        walks.seen(walk.id(), pupil(1), later.minusSeconds(20), later);

        assertThat(walks.members(walk.id(), later.minusSeconds(60))).isEqualTo(new Members(2, 1));
    }

    @Test
    void aStepThatIsNotPossibleLeavesEverythingAsItWas() {
        var walk = desk.startWith(1);
        var before = desk.now(walk);
        var decision = new Decision(new Step.Wrote(WHY, "early"), Optional.empty(), Classes.NOON);
        var late = new Decision(new Step.Wrote(new Slug("no-such"), "x"), Optional.empty(), Classes.NOON);

        assertThatThrownBy(() -> before.decided(desk.turn(walk), late, ScenarioCourse.scenario()))
                .isInstanceOf(StepRefused.class);
        assertThat(decision.pick()).isEmpty();
        assertThat(desk.now(walk)).isEqualTo(before);
    }
}

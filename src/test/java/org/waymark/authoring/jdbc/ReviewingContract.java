package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LESSON;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.SECTION;
import static org.waymark.authoring.jdbc.WritingRoom.STRANGER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.DraftInReview;
import org.waymark.authoring.OpenReview;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Publication;
import org.waymark.authoring.Review;
import org.waymark.authoring.ReviewRefused;
import org.waymark.authoring.ReviewingDrafts;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.SeeingReviews;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import org.waymark.storage.CountingDatabase;
import org.waymark.ui.SiteMap;

/** Drafts read by colleagues, wherever it is kept what they say. Kamal writes, Leyla reviews. */
abstract class ReviewingContract {

    private static final String TEN = "The [keeper](term:keeper) writes ten o’clock [[log-1902 ¶1]].";
    private static final String ELEVEN = "The [keeper](term:keeper) writes eleven o’clock [[log-1902 ¶1]].";

    @TempDir
    private Path content;

    private CountingDatabase database;
    private WritingRoom room;

    abstract DataSource database();

    @BeforeEach
    void begin() throws IOException {
        database = new CountingDatabase(database());
        room = new WritingRoom(database, content);
    }

    @AfterEach
    void end() {
        room.close();
    }

    private ReviewingDrafts reviewing() {
        return room.service(ReviewingDrafts.class);
    }

    private SeeingReviews seeing() {
        return room.service(SeeingReviews.class);
    }

    private OpenReview open(UserId user) {
        return seeing().open(user, COURSE, LESSON);
    }

    private Review.State state() {
        return open(LEYLA).state().orElseThrow();
    }

    private void typed(String words) {
        room.type(KAMAL, words);
        pass();
    }

    private void sent() {
        typed(TEN);
        reviewing().send(KAMAL, COURSE, LESSON, "  Is ten right? ");
        pass();
    }

    private void judged(boolean approves) {
        reviewing().judge(LEYLA, COURSE, LESSON, open(LEYLA).version(), approves, "See the log.");
        pass();
    }

    private void pass() {
        room.clock().pass(Duration.ofSeconds(1));
    }

    private List<Notice.Kind> told(UserId user) {
        return room.service(Noticeboard.class).newest(user, 10).stream()
                .map(Notice::kind)
                .toList();
    }

    @Test
    void whatIsSentWaitsForThoseWhoReview() {
        sent();

        assertThat(seeing().waiting(LEYLA))
                .extracting(DraftInReview::path, it -> it.askedBy().orElse(""), DraftInReview::note)
                .containsExactly(tuple(LESSON, "Kamal Əliyev", "Is ten right?"));
        assertThat(seeing().waiting(KAMAL)).as("may not review").isEmpty();
        assertThat(state()).isEqualTo(Review.State.WAITING);
        assertThat(told(LEYLA)).containsExactly(Notice.Kind.REVIEW_ASKED);
        assertThat(room.service(Noticeboard.class).newest(LEYLA, 1).getFirst().address())
                .isEqualTo(SiteMap.review(COURSE, LESSON));
        assertThat(told(KAMAL)).isEmpty();
    }

    @Test
    void aRequestStaysWhileTheDraftIsTypedInAndCanBeTakenBack() {
        sent();
        typed(ELEVEN);
        assertThat(open(LEYLA).isChangedSince()).isTrue();
        assertThat(state()).isEqualTo(Review.State.WAITING);

        reviewing().withdraw(KAMAL, COURSE, LESSON);

        assertThat(state()).isEqualTo(Review.State.NOT_LOOKED_AT);
        assertThat(seeing().waiting(LEYLA)).isEmpty();
    }

    @Test
    void whoAgreesAgreesToTheWordsThatWereThere() {
        sent();
        judged(true);

        assertThat(state()).isEqualTo(Review.State.APPROVED);
        assertThat(open(KAMAL).verdict()).hasValueSatisfying(it -> {
            assertThat(it.by()).isEqualTo("Leyla Quliyeva");
            assertThat(it.words()).isEqualTo("See the log.");
        });
        assertThat(room.publishing().preview(LEYLA, COURSE).unapproved()).isEmpty();
        assertThat(told(KAMAL)).containsExactly(Notice.Kind.REVIEW_APPROVED);

        typed(ELEVEN);

        assertThat(state()).as("until the next key press").isEqualTo(Review.State.NOT_LOOKED_AT);
        assertThat(room.publishing().preview(LEYLA, COURSE).unapproved()).containsExactly(LESSON);
    }

    @Test
    void whoWantsChangesIsAskedAgainOnceTheyAreMade() {
        sent();
        judged(false);
        assertThat(state()).isEqualTo(Review.State.CHANGES_WANTED);
        assertThat(told(KAMAL)).containsExactly(Notice.Kind.REVIEW_WANTS_CHANGES);

        typed(ELEVEN);
        assertThat(state()).isEqualTo(Review.State.NOT_LOOKED_AT);
        reviewing().send(KAMAL, COURSE, LESSON, "");

        assertThat(state()).isEqualTo(Review.State.WAITING);
        assertThat(told(LEYLA)).as("not twice before she looks").containsExactly(Notice.Kind.REVIEW_ASKED);
    }

    @Test
    void nobodyJudgesWordsThatTheyHaveNotSeen() {
        sent();
        var seen = open(LEYLA).version();
        typed(ELEVEN);

        assertThatThrownBy(() -> reviewing().judge(LEYLA, COURSE, LESSON, seen, true, ""))
                .isInstanceOf(Outdated.class);
        assertThat(state()).isEqualTo(Review.State.WAITING);
    }

    @Test
    void nobodyJudgesTheirOwnWords() {
        room.type(LEYLA, TEN);

        assertThatThrownBy(() -> judged(true)).isInstanceOf(ReviewRefused.class);
        assertThat(seeing().waiting(LEYLA)).isEmpty();
    }

    @Test
    void unapprovedDraftsMayBePublished() {
        typed(TEN);
        var seen = room.publishing().preview(LEYLA, COURSE);

        assertThat(seen.unapproved()).containsExactly(LESSON);
        assertThat(room.publishing().publish(LEYLA, COURSE, seen.digest())).isInstanceOf(Publication.Published.class);
    }

    @Test
    void remarksAreAnsweredAndSettledAndOutliveTheDraft() {
        sent();
        var remark = reviewing().remark(LEYLA, COURSE, LESSON, SECTION.value(), " Who says ten? ");
        pass();
        reviewing().answer(KAMAL, COURSE, remark.id(), "The log.");
        pass();

        assertThat(open(KAMAL).at(SECTION.value())).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo("Leyla Quliyeva");
            assertThat(it.remark().words()).isEqualTo("Who says ten?");
            assertThat(it.answers()).extracting(OpenReview.Said::words).containsExactly("The log.");
        });
        assertThat(seeing().drafts(KAMAL, COURSE))
                .extracting(DraftInReview::openRemarks)
                .containsExactly(1);
        assertThat(told(KAMAL)).containsExactly(Notice.Kind.REVIEW_REMARKED);
        assertThat(told(LEYLA)).containsExactly(Notice.Kind.REVIEW_ANSWERED, Notice.Kind.REVIEW_ASKED);

        reviewing().settle(KAMAL, COURSE, remark.id(), true);
        assertThat(seeing().drafts(KAMAL, COURSE))
                .extracting(DraftInReview::openRemarks)
                .containsExactly(0);
        reviewing().settle(KAMAL, COURSE, remark.id(), false);

        room.editing().discard(KAMAL, COURSE, LESSON, open(KAMAL).version());
        assertThat(open(KAMAL).elsewhere()).hasSize(1);
        assertThat(open(KAMAL).state()).isEmpty();
    }

    @Test
    void theChangeIsToldPartByPart() {
        typed(TEN);

        assertThat(open(LEYLA).change().parts()).singleElement().satisfies(it -> {
            assertThat(it.place()).isEqualTo(SECTION.value());
            assertThat(it.before()).contains("nine o’clock");
            assertThat(it.after()).contains("ten o’clock");
        });
    }

    @Test
    void everyRightIsAsked() {
        sent();
        var remark = reviewing().remark(LEYLA, COURSE, LESSON, "", "Well.");

        assertThatThrownBy(() -> reviewing().judge(KAMAL, COURSE, LESSON, 2, true, ""))
                .isInstanceOf(RightMissing.class);
        room.give(KAMAL, Right.REVIEW);
        assertThatThrownBy(() -> reviewing().send(KAMAL, COURSE, LESSON, "")).isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> reviewing().withdraw(KAMAL, COURSE, LESSON)).isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> seeing().drafts(STRANGER, COURSE)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> open(STRANGER)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> reviewing().remark(STRANGER, COURSE, LESSON, "", "x"))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> reviewing().answer(STRANGER, COURSE, remark.id(), "x"))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> reviewing().settle(STRANGER, COURSE, remark.id(), true))
                .isInstanceOf(CourseNotFound.class);
        assertThat(seeing().waiting(STRANGER)).isEmpty();
    }

    @Test
    void aFileWithoutADraftOrRemarkIsNotOpened() {
        assertThatThrownBy(() -> open(LEYLA)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> seeing().open(LEYLA, COURSE, "../secrets")).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> reviewing().remark(LEYLA, COURSE, "../secrets", "", "x"))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> reviewing().send(LEYLA, COURSE, LESSON, "")).isInstanceOf(Outdated.class);
    }

    @Test
    void listsAskAFixedNumberOfStatements() {
        sent();
        seeing().drafts(LEYLA, COURSE);
        var few = database.statementsOf(() -> seeing().drafts(LEYLA, COURSE));
        var waiting = database.statementsOf(() -> seeing().waiting(LEYLA));
        room.typeWhole(KAMAL, "lessons/the-night/tr.md", "---\ntitle: x\n---\n");
        reviewing().send(KAMAL, COURSE, "lessons/the-night/tr.md", "");

        assertThat(database.statementsOf(() -> seeing().drafts(LEYLA, COURSE))).isEqualTo(few);
        assertThat(database.statementsOf(() -> seeing().waiting(LEYLA))).isEqualTo(waiting);
    }
}

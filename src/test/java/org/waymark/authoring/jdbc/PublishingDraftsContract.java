package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LESSON;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.SECTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.authoring.ChangeSummary.Part;
import org.waymark.authoring.ChangeSummary.What;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Publication;
import org.waymark.authoring.Revision;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Unfiled;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Library;

/** Drafts that become files and an edition, wherever they are kept. */
abstract class PublishingDraftsContract {

    private static final String TEN = "The [keeper](term:keeper) writes ten o’clock [[log-1902 ¶1]].";
    private static final String AZERBAIJANI = "lessons/the-night/az.md";
    private static final String TURKISH = "lessons/the-night/tr.md";

    @TempDir
    private Path content;

    private WritingRoom room;

    abstract DataSource database();

    @BeforeEach
    void begin() throws IOException {
        room = new WritingRoom(database(), content);
    }

    @AfterEach
    void end() {
        room.close();
    }

    private Publication publish() {
        return room.publishing()
                .publish(LEYLA, COURSE, room.publishing().preview(LEYLA, COURSE).digest());
    }

    private String published() {
        return room.service(Library.class)
                .current(COURSE)
                .orElseThrow()
                .course()
                .lesson(new Slug("the-night"))
                .orElseThrow()
                .section(SECTION)
                .orElseThrow()
                .body()
                .in(Language.ENGLISH);
    }

    private List<String> drafts() {
        return room.workbench().course(LEYLA, COURSE).drafts().stream()
                .map(it -> it.path())
                .toList();
    }

    @Test
    void theStartPublishesTheFolderAsBefore() {
        assertThat(room.edition()).isEqualTo(1);
        assertThat(room.listener().heard).hasSize(1);
    }

    @Test
    void draftsBecomeFilesAndTheNextEditionAndAreGone() throws IOException {
        var before = room.file(LESSON);
        room.type(KAMAL, TEN);

        var publication = publish();

        assertThat(publication).isInstanceOfSatisfying(Publication.Published.class, it -> {
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.changes().of(Part.LESSON, What.CHANGED)).containsExactly("the-night");
            assertThat(it.changes().entries()).hasSize(1);
        });
        assertThat(room.file(LESSON)).isEqualTo(before.replace("writes nine", "writes ten"));
        assertThat(published()).contains("ten o’clock");
        assertThat(room.listener().heard).hasSize(2);
        assertThat(drafts()).isEmpty();
        assertThat(room.editing().revisions(LEYLA, COURSE, LESSON, 9))
                .extracting(Revision::minor)
                .containsExactly(false);
    }

    @Test
    void thePreviewSaysWhatWillBeAndChangesNothing() throws IOException {
        var before = room.file(LESSON);
        room.type(KAMAL, TEN);

        var upcoming = room.publishing().preview(LEYLA, COURSE);

        assertThat(upcoming.drafts()).extracting(it -> it.path()).containsExactly(LESSON);
        assertThat(upcoming.changes().of(Part.LESSON, What.CHANGED)).containsExactly("the-night");
        assertThat(upcoming.changedUnderneath()).isEmpty();
        assertThat(upcoming.isWritable()).isTrue();
        assertThat(room.file(LESSON)).isEqualTo(before);
        assertThat(room.edition()).isEqualTo(1);
    }

    @Test
    void endsOfLinesAndCommentsStayAsTheyAre() throws IOException {
        var before = room.file(LESSON).replace("\n", "\r\n");
        room.put(LESSON, before);
        room.type(LEYLA, TEN);

        publish();

        assertThat(room.file(LESSON)).isEqualTo(before.replace("writes nine", "writes ten"));
    }

    @Test
    void aCourseWithErrorsIsNotPublishedAndNothingIsWritten() throws IOException {
        var before = room.file(LESSON);
        room.type(LEYLA, "Nobody says so [[no-such-source ¶1]].");
        room.typeWhole(LEYLA, TURKISH, room.file(TURKISH).replace("title:", "title: Bir"));

        assertThat(publish())
                .isInstanceOfSatisfying(
                        Publication.Flawed.class,
                        it -> assertThat(it.problems()).anyMatch(problem -> problem.isError()));

        assertThat(room.file(LESSON)).isEqualTo(before);
        assertThat(room.edition()).isEqualTo(1);
        assertThat(drafts()).containsExactly(LESSON, TURKISH);
    }

    @Test
    void onlyWhatWasShownIsPublished() {
        room.type(LEYLA, TEN);
        var seen = room.publishing().preview(LEYLA, COURSE).digest();
        room.type(KAMAL, TEN + " Or eleven.");

        assertThatThrownBy(() -> room.publishing().publish(LEYLA, COURSE, seen)).isInstanceOf(Outdated.class);
        assertThat(room.edition()).isEqualTo(1);
    }

    @Test
    void whoMayOnlyWriteDoesNotPublish() {
        room.type(KAMAL, TEN);
        var seen = room.publishing().preview(KAMAL, COURSE).digest();

        assertThatThrownBy(() -> room.publishing().publish(KAMAL, COURSE, seen)).isInstanceOf(RightMissing.class);
    }

    @Test
    void aFileThatWasChangedUnderneathIsNotWrittenOverAndTheDraftStays() throws IOException {
        room.type(LEYLA, TEN);
        var byHand = room.file(LESSON).replace("nine", "eight");
        room.put(LESSON, byHand);

        assertThat(room.publishing().preview(LEYLA, COURSE).changedUnderneath()).containsExactly(LESSON);
        assertThat(room.editing().open(LEYLA, COURSE, LESSON).isChangedUnderneath())
                .isTrue();
        assertThat(publish()).isEqualTo(new Publication.ChangedUnderneath(List.of(LESSON)));

        assertThat(room.file(LESSON)).isEqualTo(byHand);
        assertThat(room.edition()).isEqualTo(1);
        assertThat(drafts()).containsExactly(LESSON);
    }

    @Test
    void aLinkIsNotWrittenThroughAndTheDraftStays() throws IOException {
        room.type(LEYLA, TEN);
        var lesson = room.folder().resolve(LESSON);
        var real = Files.move(lesson, lesson.resolveSibling("real.md"));
        var before = Files.readString(real);
        Files.createSymbolicLink(lesson, real);

        assertThat(publish()).isEqualTo(new Publication.Linked(List.of(LESSON)));

        assertThat(real).hasContent(before);
        assertThat(lesson).isSymbolicLink();
        assertThat(drafts()).containsExactly(LESSON);
    }

    @Test
    void wordsThatFoundNoPlaceStayWhenTheRestIsPublished() {
        room.type(LEYLA, TEN);
        room.type(KAMAL, "## His {#his}");

        assertThat(publish()).isInstanceOf(Publication.Published.class);

        assertThat(room.editing()
                        .open(KAMAL, COURSE, LESSON)
                        .draft()
                        .orElseThrow()
                        .unfiled())
                .containsExactly(new Unfiled(SECTION.value(), KAMAL, "## His {#his}"));
        assertThat(room.editing().open(KAMAL, COURSE, LESSON).isChangedUnderneath())
                .isFalse();
        assertThat(publish()).isInstanceOf(Publication.Published.class);
        assertThat(room.edition()).isEqualTo(2);
    }

    @Test
    void wordsThatWereTypedBeforeThereWasAFileNeverEmptyIt() throws IOException {
        var azerbaijani = room.file(AZERBAIJANI);
        Files.delete(room.folder().resolve(AZERBAIJANI));
        var basis = room.editing().open(KAMAL, COURSE, AZERBAIJANI).basis();
        room.editing().type(KAMAL, basis, new DraftEdit.Body(SECTION, "Onun sözləri."));
        room.put(AZERBAIJANI, azerbaijani);

        assertThat(publish()).isInstanceOf(Publication.Published.class);
        assertThat(publish()).isInstanceOf(Publication.Published.class);

        assertThat(room.file(AZERBAIJANI)).isEqualTo(azerbaijani);
        var draft = room.editing().open(KAMAL, COURSE, AZERBAIJANI).draft().orElseThrow();
        assertThat(draft.text()).isEqualTo(azerbaijani);
        assertThat(draft.unfiled()).containsExactly(new Unfiled(SECTION.value(), KAMAL, "Onun sözləri."));
    }

    @Test
    void whatWasChangedByHandIsPublishedWithTheDrafts() throws IOException {
        room.put("course.yaml", room.file("course.yaml").replace("en: Anybody curious", "en: Everybody"));
        room.type(LEYLA, TEN);

        assertThat(publish()).isInstanceOfSatisfying(Publication.Published.class, it -> {
            assertThat(it.changes().of(Part.COURSE, What.CHANGED)).hasSize(1);
            assertThat(it.changes().of(Part.LESSON, What.CHANGED)).hasSize(1);
        });
    }

    @Test
    void aProgramThatStopsBetweenTheFilesAndTheEditionMakesUpForItAtTheNextStart() throws IOException {
        room.type(LEYLA, TEN);
        room.listener().fails = true;
        assertThatThrownBy(this::publish).hasMessage("the program stops here");
        assertThat(room.file(LESSON)).contains("writes ten");
        assertThat(room.edition()).isEqualTo(1);

        room.restart();

        assertThat(room.edition()).isEqualTo(2);
        assertThat(published()).contains("ten o’clock");
        assertThat(drafts()).isEmpty();
        assertThat(room.editing().open(LEYLA, COURSE, LESSON).draft()).isEmpty();
        assertThat(room.editing().revisions(LEYLA, COURSE, LESSON, 9)).hasSize(1);
    }

    @Test
    void whatFailedBetweenTheFilesAndTheEditionCanBeDoneAgain() {
        room.type(LEYLA, TEN);
        room.listener().fails = true;
        assertThatThrownBy(this::publish).hasMessage("the program stops here");
        room.listener().fails = false;

        assertThat(publish()).isInstanceOf(Publication.Published.class);

        assertThat(room.edition()).isEqualTo(2);
        assertThat(drafts()).isEmpty();
    }

    /** Its name comes before that of the other. */
    @Test
    void aCourseOverWhichTheStartStumblesKeepsNoOtherFromBeingPutInOrder() throws IOException {
        room.type(LEYLA, TEN);
        room.listener().fails = true;
        assertThatThrownBy(this::publish).hasMessage("the program stops here");
        var stone = Files.createDirectories(content.resolve("a-stone"));
        Files.writeString(stone.resolve("course.yaml"), "course: a-stone");
        JdbcClient.create(database()).sql("""
                insert into draft (id, course, path, started_from, content, version, last_by, changed_at, stage)
                select x'00000000000000070000000000000007', 'a-stone', 'course.yaml', started_from, content, version,
                       last_by, changed_at, 'NO_STAGE' from draft where path = :path
                """).param("path", LESSON).update();

        room.restart();

        assertThat(drafts()).isEmpty();
        assertThat(room.edition()).isEqualTo(2);
    }

    @Test
    void draftsSurviveAStartWhereTheirFilesSaySomethingElse() {
        room.type(LEYLA, TEN);

        room.restart();

        assertThat(drafts()).containsExactly(LESSON);
        assertThat(room.edition()).isEqualTo(1);
    }
}

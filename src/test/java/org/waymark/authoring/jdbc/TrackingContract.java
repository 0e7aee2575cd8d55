package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LESSON;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.MISSING;
import static org.waymark.authoring.jdbc.WritingRoom.SECTION;
import static org.waymark.authoring.jdbc.WritingRoom.STRANGER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Publication;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.TextSpot;
import org.waymark.authoring.TextToTranslate;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.authoring.TranslationState;
import org.waymark.base.Language;
import org.waymark.storage.CountingDatabase;

/** Translations of a course that are missing or out of date, wherever it is kept what they were translated from. */
abstract class TrackingContract {

    private static final TextSpot BODY = new TextSpot("lessons/the-night", SECTION.value());
    private static final String NINE = "The [keeper](term:keeper) writes nine o’clock [[log-1902 ¶1]].";
    private static final String TEN = "The [keeper](term:keeper) writes ten o’clock [[log-1902 ¶1]].";
    private static final String TURKISH = "lessons/the-night/tr.md";

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

    private TrackingTranslations tracking() {
        return room.service(TrackingTranslations.class);
    }

    private TextToTranslate body(Language language) {
        return tracking().texts(LEYLA, COURSE, BODY.file(), language).stream()
                .filter(it -> it.spot().equals(BODY))
                .findFirst()
                .orElseThrow();
    }

    private TranslationState state(Language language) {
        return body(language).state();
    }

    private Publication publish() {
        return room.publishing()
                .publish(LEYLA, COURSE, room.publishing().preview(LEYLA, COURSE).digest());
    }

    @Test
    void theShippedCourseIsUpToDate() {
        var progress = tracking().progress(LEYLA, COURSE);

        assertThat(progress).containsOnlyKeys(Language.TURKISH, Language.AZERBAIJANI);
        assertThat(progress.get(Language.TURKISH).outOfDate()).isZero();
        assertThat(progress.get(Language.TURKISH).all()).isGreaterThan(20);
    }

    @Test
    void whatIsTypedIntoTheSourceMakesTranslationsOutOfDate() {
        room.type(LEYLA, TEN);

        assertThat(state(Language.TURKISH)).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(body(Language.AZERBAIJANI).sourceThen()).contains(NINE);
        assertThat(tracking().progress(LEYLA, COURSE).get(Language.TURKISH).outOfDate())
                .isOne();
        assertThat(tracking().work(LEYLA, COURSE, Language.TURKISH).in(BODY.file()))
                .hasValueSatisfying(it -> assertThat(it.progress().outOfDate()).isOne());

        room.type(LEYLA, NINE);
        assertThat(state(Language.TURKISH)).isEqualTo(TranslationState.UP_TO_DATE);
    }

    @Test
    void aMinorEditLeavesThemUpToDate() {
        var basis = room.editing().open(LEYLA, COURSE, LESSON).basis();

        room.editing().typeMinor(LEYLA, basis, new DraftEdit.Body(SECTION, NINE.replace("writes", "writes:")));

        assertThat(state(Language.TURKISH)).isEqualTo(TranslationState.UP_TO_DATE);
    }

    @Test
    void learnersKeepTheTextAndItStaysOutOfDateWhenPublished() throws IOException {
        var before = room.file(TURKISH);
        room.type(LEYLA, TEN);

        assertThat(publish()).isInstanceOf(Publication.Published.class);

        assertThat(state(Language.TURKISH)).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(room.file(TURKISH)).isEqualTo(before);
    }

    @Test
    void whatOthersWriteIntoTheFilesIsFollowedWhenTheyAreFrozen() throws IOException {
        room.put(LESSON, room.file(LESSON).replace("nine o’clock [[log-1902 ¶1]]", "ten o’clock [[log-1902 ¶1]]"));
        room.put(TURKISH, room.file(TURKISH).replaceFirst("(?m)^(## .*what-the-log-says\\}\\R\\R)", "$1Elbette. "));

        room.restart();

        assertThat(state(Language.TURKISH)).as("written with it").isEqualTo(TranslationState.UP_TO_DATE);
        assertThat(state(Language.AZERBAIJANI)).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(body(Language.AZERBAIJANI).sourceThen()).contains(NINE);
    }

    @Test
    void whoSaysThatItStillFitsMayTakeThatBack() {
        room.type(LEYLA, TEN);
        var text = body(Language.TURKISH);

        var settled = tracking().stillFits(LEYLA, COURSE, BODY, Language.TURKISH, text.sourceDigest());
        assertThat(state(Language.TURKISH)).isEqualTo(TranslationState.UP_TO_DATE);

        tracking().undo(LEYLA, settled);
        assertThat(state(Language.TURKISH)).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(body(Language.TURKISH).sourceThen()).contains(NINE);
        assertThatThrownBy(() -> tracking().undo(LEYLA, settled)).isInstanceOf(Outdated.class);
    }

    @Test
    void nobodySaysThatItFitsWordsThatTheyHaveNotSeen() {
        room.type(LEYLA, TEN);
        var seen = body(Language.TURKISH).sourceDigest();
        room.type(LEYLA, TEN + " Twice.");

        assertThatThrownBy(() -> tracking().stillFits(LEYLA, COURSE, BODY, Language.TURKISH, seen))
                .isInstanceOf(Outdated.class);
        assertThat(state(Language.TURKISH)).isEqualTo(TranslationState.OUT_OF_DATE);
    }

    @Test
    void aFileThatCannotBeReadForAWhileLosesNothing() throws IOException {
        var file = room.file("course.yaml");
        room.typeWhole(LEYLA, "course.yaml", file + "\n  [");
        room.typeWhole(LEYLA, "course.yaml", file.replace("en: A night at the lighthouse", "en: A long night"));

        var title = tracking().texts(LEYLA, COURSE, "course.yaml", Language.TURKISH).stream()
                .filter(it -> it.spot().place().equals("title"))
                .findFirst()
                .orElseThrow();
        assertThat(title.state()).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(title.sourceThen()).isEqualTo(Optional.of("A night at the lighthouse"));
    }

    @Test
    void pagesAskAFixedNumberOfStatements() throws IOException {
        room.type(LEYLA, TEN);
        var list = database.statementsOf(() -> tracking().work(LEYLA, COURSE, Language.TURKISH));
        var texts = database.statementsOf(() -> tracking().texts(LEYLA, COURSE, BODY.file(), Language.TURKISH));
        var basis = room.editing().open(LEYLA, COURSE, LESSON).basis();
        room.editing().type(LEYLA, basis, new DraftEdit.Front("title", "Another night"));
        room.typeWhole(LEYLA, "glossary.yaml", room.file("glossary.yaml") + "\n");

        assertThat(database.statementsOf(() -> tracking().work(LEYLA, COURSE, Language.TURKISH)))
                .isEqualTo(list);
        assertThat(database.statementsOf(() -> tracking().texts(LEYLA, COURSE, BODY.file(), Language.TURKISH)))
                .isEqualTo(texts);
    }

    @Test
    void aCourseOfOthersLooksLikeOneThatIsNotThere() {
        assertThatThrownBy(() -> tracking().progress(STRANGER, COURSE)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> tracking().work(STRANGER, COURSE, Language.TURKISH))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> tracking().texts(STRANGER, COURSE, BODY.file(), Language.TURKISH))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> tracking().work(LEYLA, MISSING, Language.TURKISH))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> tracking().work(LEYLA, COURSE, Language.ENGLISH))
                .isInstanceOf(CourseNotFound.class);
    }

    @Test
    void whoOnlyReviewsDoesNotSettleTranslations() {
        room.type(LEYLA, TEN);
        var seen = body(Language.TURKISH).sourceDigest();
        room.give(KAMAL, Right.REVIEW);

        assertThat(tracking().work(KAMAL, COURSE, Language.TURKISH).mayEdit()).isFalse();
        assertThatThrownBy(() -> tracking().stillFits(KAMAL, COURSE, BODY, Language.TURKISH, seen))
                .isInstanceOf(RightMissing.class);
    }
}

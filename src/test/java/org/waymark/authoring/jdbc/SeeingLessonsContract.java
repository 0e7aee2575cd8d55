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
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.FileInWork;
import org.waymark.authoring.LessonInWork;
import org.waymark.authoring.Saving;
import org.waymark.authoring.SeeingLessons;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** Lessons as their authors find them, wherever drafts are kept. */
abstract class SeeingLessonsContract extends WritingContract {

    private static final Slug NIGHT = new Slug("the-night");
    private static final String AZERBAIJANI = "lessons/the-night/az.md";

    private LessonInWork lesson() {
        return room.service(SeeingLessons.class).lesson(KAMAL, COURSE, NIGHT);
    }

    private FileInWork in(Language language) {
        return Optional.ofNullable(lesson().files().get(language)).orElseThrow();
    }

    @Test
    void aLessonIsSeenInEveryLanguageAsItIsDrafted() throws IOException {
        room.type(LEYLA, "Ten [[log-1902 ¶1]].");

        assertThat(lesson().files()).containsOnlyKeys(Language.values());
        assertThat(in(Language.ENGLISH).text()).contains("Ten [[log-1902 ¶1]].");
        assertThat(in(Language.ENGLISH).basis().version()).isEqualTo(1);
        assertThat(in(Language.TURKISH).text()).isEqualTo(room.file("lessons/the-night/tr.md"));
        assertThat(lesson().course().flatMap(it -> it.lesson(NIGHT)).flatMap(it -> it.section(SECTION)))
                .hasValueSatisfying(
                        it -> assertThat(it.body().in(Language.ENGLISH)).isEqualTo("Ten [[log-1902 ¶1]]."));
    }

    @Test
    void whatADraftBreaksIsSaidAndTheCourseIsStillTheOneThatWasPublished() {
        room.typeWhole(LEYLA, "course.yaml", "course: [");

        assertThat(lesson().problems()).anyMatch(it -> it.place().file().equals("course.yaml"));
        assertThat(lesson().course())
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(COURSE));
    }

    @Test
    void aLanguageThatIsNotThereIsBegunByTyping() throws IOException {
        Files.delete(room.folder().resolve(AZERBAIJANI));
        assertThat(in(Language.AZERBAIJANI).text()).isEmpty();

        var title = room.editing().type(KAMAL, in(Language.AZERBAIJANI).basis(), new DraftEdit.Front("title", "Gecə"));
        var section = room.editing()
                .type(
                        KAMAL,
                        in(Language.AZERBAIJANI).basis(),
                        new DraftEdit.Begun(
                                new DraftEdit.Body(SECTION, "On [[log-1902 ¶1]]."), List.of(), "What the log says"));

        assertThat(title).isInstanceOf(Saving.Saved.class);
        assertThat(section).isInstanceOf(Saving.Saved.class);
        assertThat(in(Language.AZERBAIJANI).text())
                .contains("title: \"Gecə\"", "## What the log says {#what-the-log-says}", "On [[log-1902 ¶1]].");
        assertThat(room.folder().resolve(AZERBAIJANI)).doesNotExist();
    }

    @Test
    void aLinkIsNotEdited() throws IOException {
        var file = room.folder().resolve(LESSON);
        var elsewhere = Files.move(file, room.folder().resolve("lessons/the-night/other.txt"));
        Files.createSymbolicLink(file, elsewhere);

        assertThat(lesson().closed()).containsExactly(Language.ENGLISH);
    }

    @Test
    void aForeignCourseIsSeenLikeOneThatDoesNotExistAndSoIsALessonThatDoesNot() {
        var seeing = room.service(SeeingLessons.class);

        assertThatThrownBy(() -> seeing.lesson(STRANGER, COURSE, NIGHT)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> seeing.lesson(LEYLA, MISSING, NIGHT)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> seeing.lesson(LEYLA, COURSE, MISSING)).isInstanceOf(CourseNotFound.class);
        WritingRoom.as("LEARNER");
        assertThatThrownBy(() -> seeing.lesson(LEYLA, COURSE, NIGHT)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void howMuchIsDraftedCostsNoMoreStatements() throws IOException {
        room.type(LEYLA, "Ten [[log-1902 ¶1]].");
        lesson();
        var few = database.statementsOf(this::lesson);
        for (var path : List.of("lessons/the-night/tr.md", AZERBAIJANI, "lessons/the-letter/en.md")) {
            room.typeWhole(LEYLA, path, room.file(path) + "\nX\n");
        }

        assertThat(database.statementsOf(this::lesson)).isEqualTo(few);
    }
}

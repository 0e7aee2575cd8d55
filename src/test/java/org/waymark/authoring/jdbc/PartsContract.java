package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.authoring.jdbc.WritingRoom.ADMINISTRATOR;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.STRANGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authoring.ArrangingCourses;
import org.waymark.authoring.ArrangingLessons;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.BeginningCourses;
import org.waymark.authoring.BeginningParts;
import org.waymark.authoring.ComposingQuizzes;
import org.waymark.authoring.CourseInWork;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.CourseOrder.Spot;
import org.waymark.authoring.CourseParts;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.Hindrance;
import org.waymark.authoring.Move;
import org.waymark.authoring.NewPart;
import org.waymark.authoring.OldPart;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.PartName;
import org.waymark.authoring.PartRefused;
import org.waymark.authoring.Publication;
import org.waymark.authoring.RemovingParts;
import org.waymark.authoring.Revision;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.SearchingCourses;
import org.waymark.authoring.SectionMove;
import org.waymark.authoring.Workbench;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.Drawing;
import org.waymark.content.Section;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.Trail;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.question.Item;

/** Courses and parts of courses being begun, moved and taken away, wherever drafts are kept. */
abstract class PartsContract {

    private static final Slug DATE = new Slug("date-the-storm");
    private static final Slug FIRST = new Slug("m01");

    /** May agree to drafts and nothing else. */
    private static final UserId READER = new UserId(new UUID(5, 9));

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

    private static PartName name(String title, String id) {
        return new PartName(
                Map.of(
                        Language.ENGLISH,
                        title,
                        Language.TURKISH,
                        title + " (tr)",
                        Language.AZERBAIJANI,
                        title + " (az)"),
                id);
    }

    private BeginningParts parts() {
        return room.service(BeginningParts.class);
    }

    private RemovingParts removing() {
        return room.service(RemovingParts.class);
    }

    private ArrangingCourses arranging() {
        return room.service(ArrangingCourses.class);
    }

    private Slug beginCourse(UserId who, String id) {
        return room.service(BeginningCourses.class).begin(who, name("Pots", id), Language.TURKISH);
    }

    private Workbench bench(UserId who, Slug course) {
        return room.workbench().course(who, course);
    }

    private Course course() {
        return bench(LEYLA, COURSE).course().orElseThrow();
    }

    private List<String> activities(String module) {
        return course().modules().stream()
                .filter(it -> it.id().value().equals(module))
                .flatMap(it -> it.activities().stream())
                .map(Activity::id)
                .map(Slug::value)
                .toList();
    }

    private void remove(OldPart part) {
        removing().remove(LEYLA, COURSE, removing().look(LEYLA, COURSE, part));
    }

    private Optional<Hindrance> hindrance(OldPart part) {
        return removing().look(LEYLA, COURSE, part).hindrance();
    }

    // --- courses ---

    @Test
    void whoBeginsACourseMayEverythingWithItAndNobodyElseSeesIt() {
        var pots = beginCourse(STRANGER, "pots");

        assertThat(bench(STRANGER, pots).rights()).isEqualTo(Set.of(Right.values()));
        assertThat(bench(STRANGER, pots).problems()).isEmpty();
        assertThat(bench(STRANGER, pots).drafts()).hasSize(7).allMatch(Workbench.Drafted::isNew);
        assertThat(room.workbench().courses(STRANGER))
                .extracting(CourseInWork::id)
                .containsExactly(pots);
        assertThatThrownBy(() -> bench(LEYLA, pots)).isInstanceOf(CourseNotFound.class);
        assertThat(bench(ADMINISTRATOR, pots).drafts()).hasSize(7);
    }

    @Test
    void aCourseThatWasBegunIsAFolderOnceItIsPublished() {
        var pots = beginCourse(STRANGER, "pots");
        assertThat(content.resolve("pots")).doesNotExist();

        var publication = room.publishing()
                .publish(
                        STRANGER,
                        pots,
                        room.publishing().preview(STRANGER, pots).digest());

        assertThat(publication)
                .isInstanceOfSatisfying(
                        Publication.Published.class,
                        it -> assertThat(it.number()).isOne());
        assertThat(content.resolve("pots/course.yaml")).exists();
        assertThat(content.resolve("pots/lessons/first-lesson/az.md")).exists();
        assertThat(bench(STRANGER, pots).drafts()).isEmpty();
    }

    @Test
    void whoWroteACourseThatIsGoneHasNoRightsInTheNextOneOfThatName() {
        room.service(Authorships.class)
                .keep(
                        new Authorship(new Slug("pots"), LEYLA, Set.of(Right.EDIT, Right.PUBLISH)),
                        room.clock().instant());

        var pots = beginCourse(STRANGER, "pots");

        assertThatThrownBy(() -> bench(LEYLA, pots)).isInstanceOf(CourseNotFound.class);
        assertThat(room.service(Authorships.class).in(pots))
                .extracting(Authorship::user)
                .containsExactly(STRANGER);
    }

    @Test
    void onlyWhoWroteWhatIsKeptOfACourseThatIsGoneBeginsItAgain() {
        var pots = beginCourse(STRANGER, "pots");
        room.service(Authorships.class)
                .keep(
                        new Authorship(pots, LEYLA, Set.of(Right.EDIT)),
                        room.clock().instant());
        bench(STRANGER, pots).drafts().forEach(it -> room.editing().discard(STRANGER, pots, it.path(), it.version()));

        assertThatThrownBy(() -> beginCourse(KAMAL, "pots"))
                .isInstanceOfSatisfying(
                        PartRefused.class, it -> assertThat(it.hindrance()).isEqualTo(Hindrance.ID_TAKEN));
        beginCourse(STRANGER, "pots");

        assertThat(bench(STRANGER, pots).rights()).isEqualTo(Set.of(Right.values()));
        assertThatThrownBy(() -> bench(LEYLA, pots)).isInstanceOf(CourseNotFound.class);
    }

    @Test
    void aCourseTakesNoNameThatIsTakenAndLeavesNothingBehind() throws IOException {
        Files.createDirectory(content.resolve("kettles"));
        beginCourse(STRANGER, "pots");

        for (var id : List.of(COURSE.value(), "kettles", "pots")) {
            assertThatThrownBy(() -> beginCourse(KAMAL, id))
                    .as(id)
                    .isInstanceOfSatisfying(
                            PartRefused.class, it -> assertThat(it.hindrance()).isEqualTo(Hindrance.ID_TAKEN));
        }
        assertThatThrownBy(() -> beginCourse(KAMAL, "Not an id")).isInstanceOf(PartRefused.class);
        assertThat(room.workbench().courses(KAMAL)).hasSize(1);
    }

    // --- parts ---

    @Test
    void everyPartThatIsBegunHasNoErrorAndIsInItsPlace() {
        parts().begin(KAMAL, COURSE, new NewPart.Module(name("Third", "m03"), name("Dawn", "dawn"), List.of(DATE)));
        parts().begin(KAMAL, COURSE, new NewPart.Lesson(name("Dusk: \"red\"", "dusk"), FIRST, List.of(DATE)));
        parts().begin(KAMAL, COURSE, new NewPart.Bank(name("", "sun"), DATE));
        parts().begin(
                        KAMAL,
                        COURSE,
                        new NewPart.Quiz(
                                name("Sun", "sun-check"), FIRST, Optional.of(new Slug("dusk")), new Slug("sun")));
        parts().begin(KAMAL, COURSE, new NewPart.Scenario(name("A walk", "walk"), new Slug("m03")));
        parts().begin(KAMAL, COURSE, new NewPart.Section(name("More", "more"), new Slug("the-night")));

        assertThat(bench(LEYLA, COURSE).problems())
                .filteredOn(it -> it.isError())
                .isEmpty();
        assertThat(activities("m01")).containsExactly("the-night", "night-check", "dusk", "sun-check");
        assertThat(activities("m03")).containsExactly("dawn", "walk");
        assertThat(course().lesson(new Slug("dusk")).orElseThrow().title().in(Language.TURKISH))
                .isEqualTo("Dusk: \"red\" (tr)");
        assertThat(course().lesson(new Slug("the-night")).orElseThrow().sections())
                .extracting(it -> it.id().value())
                .containsExactly("what-the-log-says", "more", "who-says-so");
        assertThat(course().quiz(new Slug("sun-check")).orElseThrow().after()).contains(new Slug("dusk"));
    }

    @Test
    void ofAPartThatIsRefusedNothingIsDrafted() {
        var refused = List.of(
                new NewPart.Lesson(name("Storm", "storm"), FIRST, List.of(DATE)),
                new NewPart.Lesson(name("New", "new"), FIRST, List.of()),
                new NewPart.Lesson(name("New", "new"), FIRST, List.of(new Slug("no-such-objective"))),
                new NewPart.Lesson(name("New", "new"), new Slug("m09"), List.of(DATE)),
                new NewPart.Lesson(new PartName(Map.of(Language.TURKISH, "Yeni"), "new"), FIRST, List.of(DATE)),
                new NewPart.Module(name("New", "new"), name("New", "new"), List.of(DATE)),
                new NewPart.Quiz(name("New", "new"), FIRST, Optional.empty(), new Slug("no-such-bank")),
                new NewPart.Section(name("New", "who-says-so"), new Slug("the-night")),
                new NewPart.Section(name("New", "new"), new Slug("no-such-lesson")));

        for (var part : refused) {
            assertThatThrownBy(() -> parts().begin(LEYLA, COURSE, part))
                    .as(part.toString())
                    .isInstanceOf(PartRefused.class);
            assertThat(bench(LEYLA, COURSE).drafts()).as(part.toString()).isEmpty();
        }
    }

    @Test
    void whoDoesNotWriteACourseBeginsNothingInIt() {
        var part = new NewPart.Bank(name("", "sun"), DATE);
        room.account(READER, "okur", "Okur", Role.INSTRUCTOR);
        room.give(READER, Right.REVIEW);

        assertThatThrownBy(() -> parts().begin(STRANGER, COURSE, part)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> parts().begin(READER, COURSE, part)).isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> parts().ids(STRANGER, COURSE)).isInstanceOf(CourseNotFound.class);
    }

    // --- taking away ---

    @Test
    void aLessonGoesFromAllItsFilesAndItsModuleAndItsIdStaysTaken() throws IOException {
        parts().begin(LEYLA, COURSE, new NewPart.Lesson(name("Dusk", "dusk"), FIRST, List.of(DATE)));
        publish();
        var text = room.file("lessons/dusk/en.md");

        remove(new OldPart.Lesson(new Slug("dusk")));

        assertThat(course().lesson(new Slug("dusk"))).isEmpty();
        assertThat(activities("m01")).containsExactly("the-night", "night-check");
        assertThat(bench(LEYLA, COURSE).drafts())
                .filteredOn(Workbench.Drafted::removes)
                .hasSize(3);
        assertThat(room.file("lessons/dusk/en.md")).isEqualTo(text);
        assertThat(parts().ids(LEYLA, COURSE).isFree(new Slug("dusk"))).isFalse();

        assertThat(publish()).isInstanceOf(Publication.Published.class);
        assertThat(room.folder().resolve("lessons/dusk")).doesNotExist();
        assertThat(bench(LEYLA, COURSE).drafts()).isEmpty();
        assertThat(room.editing().revisions(LEYLA, COURSE, "lessons/dusk/en.md", 9))
                .extracting(Revision::text)
                .contains(text);
    }

    private Publication publish() {
        return room.publishing()
                .publish(LEYLA, COURSE, room.publishing().preview(LEYLA, COURSE).digest());
    }

    @Test
    void whatWasOnlyDraftedIsGoneAtOnceAndItsIdIsFree() {
        parts().begin(LEYLA, COURSE, new NewPart.Lesson(name("Dusk", "dusk"), FIRST, List.of(DATE)));

        remove(new OldPart.Lesson(new Slug("dusk")));

        assertThat(bench(LEYLA, COURSE).drafts()).isEmpty();
        assertThat(parts().ids(LEYLA, COURSE).isFree(new Slug("dusk"))).isTrue();
        assertThat(room.editing().revisions(LEYLA, COURSE, "lessons/dusk/en.md", 9))
                .hasSize(1);
    }

    @Test
    void whatSomethingSpeaksOfStays() {
        assertThat(hindrance(new OldPart.Bank(new Slug("storm")))).contains(Hindrance.REFERRED_TO);
        assertThat(hindrance(new OldPart.Lesson(new Slug("the-night")))).contains(Hindrance.REFERRED_TO);
        assertThat(hindrance(new OldPart.Section(new Slug("the-night"), new Slug("who-says-so"))))
                .contains(Hindrance.CLOSES_LESSON);
        assertThat(hindrance(new OldPart.Quiz(new Slug("storm-quiz")))).isEmpty();

        assertThatThrownBy(() -> remove(new OldPart.Bank(new Slug("storm")))).isInstanceOf(PartRefused.class);
        assertThatThrownBy(() -> hindrance(new OldPart.Quiz(new Slug("no-such-quiz"))))
                .isInstanceOf(CourseNotFound.class);
        assertThat(bench(LEYLA, COURSE).drafts()).isEmpty();
    }

    @Test
    void aModuleGoesWithTheLastThingInIt() {
        parts().begin(LEYLA, COURSE, new NewPart.Module(name("Third", "m03"), name("Dawn", "dawn"), List.of(DATE)));

        var last = removing().look(LEYLA, COURSE, new OldPart.Lesson(new Slug("dawn")));
        assertThat(last.module()).contains("m03");
        remove(new OldPart.Lesson(new Slug("dawn")));

        assertThat(course().modules()).hasSize(2);
        assertThat(bench(LEYLA, COURSE).problems())
                .filteredOn(it -> it.isError())
                .isEmpty();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotTakenAway() {
        var seen = removing().look(LEYLA, COURSE, new OldPart.Section(WritingRoom.LESSON_ID, WritingRoom.SECTION));
        room.type(KAMAL, "Ten [[log-1902 ¶1]].");

        assertThatThrownBy(() -> removing().remove(LEYLA, COURSE, seen)).isInstanceOf(Outdated.class);
    }

    @Test
    void aFileThatSomebodyChangedInTheFolderDoesNotGo() throws IOException {
        remove(new OldPart.Quiz(new Slug("storm-quiz")));
        room.put("quizzes/storm-quiz.yaml", room.file("quizzes/storm-quiz.yaml") + "# by hand\n");

        assertThat(publish())
                .isInstanceOfSatisfying(
                        Publication.ChangedUnderneath.class,
                        it -> assertThat(it.paths()).containsExactly("quizzes/storm-quiz.yaml"));
        assertThat(room.folder().resolve("quizzes/storm-quiz.yaml")).exists();
    }

    @Test
    void whatGoesAwayComesBackWhenItIsTypedIntoOrDiscarded() throws IOException {
        var path = "quizzes/storm-quiz.yaml";
        var text = room.file(path);
        remove(new OldPart.Quiz(new Slug("storm-quiz")));

        room.editing().type(LEYLA, room.editing().open(LEYLA, COURSE, path).basis(), new DraftEdit.Whole(text));
        assertThat(bench(LEYLA, COURSE).drafts()).noneMatch(Workbench.Drafted::removes);

        var second = room.service(BeginningParts.class);
        assertThat(second.ids(LEYLA, COURSE).isFree(new Slug("storm-quiz"))).isFalse();
    }

    @Test
    void theNextStartTakesDraftsOfWhatIsGoneAway() throws IOException {
        remove(new OldPart.Quiz(new Slug("storm-quiz")));
        Files.delete(room.folder().resolve("quizzes/storm-quiz.yaml"));

        room.restart();

        assertThat(room.editing().open(LEYLA, COURSE, "quizzes/storm-quiz.yaml").draft())
                .isEmpty();
    }

    @Test
    void aProgramThatStopsBetweenTheFilesAndTheEditionHasTakenThemAwayAtTheNextStart() {
        remove(new OldPart.Quiz(new Slug("storm-quiz")));
        room.listener().fails = true;
        assertThatThrownBy(this::publish).hasMessage("the program stops here");
        assertThat(room.folder().resolve("quizzes/storm-quiz.yaml")).doesNotExist();
        assertThat(room.edition()).isEqualTo(1);

        room.restart();

        assertThat(room.edition()).isEqualTo(2);
        assertThat(bench(LEYLA, COURSE).drafts()).isEmpty();
        assertThat(room.editing().revisions(LEYLA, COURSE, "quizzes/storm-quiz.yaml", 9))
                .hasSize(1);
    }

    @Test
    void whatGoesAwayCanBeBroughtBackFromTheRevisions() {
        var path = "quizzes/storm-quiz.yaml";
        remove(new OldPart.Quiz(new Slug("storm-quiz")));
        publish();
        var revision = room.editing().revisions(LEYLA, COURSE, path, 1).getFirst();

        var draft = room.editing()
                .restore(LEYLA, room.editing().open(LEYLA, COURSE, path).basis(), revision.number());

        assertThat(draft.removes()).isFalse();
        assertThat(draft.text()).isEqualTo(revision.text());
    }

    @Test
    void whatWasTakenAwayComesBackToTheLetter() throws IOException {
        var course = room.file("course.yaml");
        parts().begin(LEYLA, COURSE, new NewPart.Lesson(name("Dusk", "dusk"), FIRST, List.of(DATE)));
        for (var part : List.of(
                new OldPart.Quiz(new Slug("storm-quiz")),
                new OldPart.Lesson(new Slug("dusk")),
                new OldPart.Section(new Slug("the-letter"), new Slug("a-second-voice")))) {
            var before = arranging().order(LEYLA, COURSE).text();
            var problems = bench(LEYLA, COURSE).problems();
            var drafts = bench(LEYLA, COURSE).drafts().stream()
                    .map(Workbench.Drafted::path)
                    .toList();

            var removed = removing().remove(LEYLA, COURSE, removing().look(LEYLA, COURSE, part));
            removing().takeBack(LEYLA, COURSE, removed);

            assertThat(arranging().order(LEYLA, COURSE).text())
                    .as(part.toString())
                    .isEqualTo(before);
            assertThat(bench(LEYLA, COURSE).problems()).as(part.toString()).isEqualTo(problems);
            assertThat(bench(LEYLA, COURSE).drafts())
                    .as(part.toString())
                    .extracting(Workbench.Drafted::path)
                    .isEqualTo(drafts);
        }
        assertThat(room.file("course.yaml")).isEqualTo(course);
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        var removed = removing()
                .remove(LEYLA, COURSE, removing().look(LEYLA, COURSE, new OldPart.Quiz(new Slug("storm-quiz"))));
        arranging().move(KAMAL, arranging().order(KAMAL, COURSE).basis(), new Move.OfModule(1, 0));

        assertThatThrownBy(() -> removing().takeBack(LEYLA, COURSE, removed)).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> removing().takeBack(STRANGER, COURSE, removed)).isInstanceOf(CourseNotFound.class);
    }

    @Test
    void wordsThatWaitForAPlaceKeepAFile() {
        var path = "quizzes/storm-quiz.yaml";
        room.editing()
                .type(
                        KAMAL,
                        room.editing().open(KAMAL, COURSE, path).basis(),
                        new DraftEdit.Fields(
                                "title.en", List.of(new Edit.Write(Trail.to("no-such-key"), "Kept")), "Kept"));

        assertThat(hindrance(new OldPart.Quiz(new Slug("storm-quiz")))).contains(Hindrance.WORDS_WAIT);
    }

    @Test
    void aSectionThatWasTypedAMomentAgoIsFoundAmongTheRevisions() {
        parts().begin(LEYLA, COURSE, new NewPart.Section(name("More", "more"), WritingRoom.LESSON_ID));
        room.editing()
                .type(
                        LEYLA,
                        room.editing().open(LEYLA, COURSE, WritingRoom.LESSON).basis(),
                        new DraftEdit.Body(new Slug("more"), "Typed just now [[log-1902 ¶1]]."));

        remove(new OldPart.Section(WritingRoom.LESSON_ID, new Slug("more")));

        assertThat(room.editing().revisions(LEYLA, COURSE, WritingRoom.LESSON, 9))
                .anyMatch(it -> it.text().contains("Typed just now"));
        assertThat(course().lesson(WritingRoom.LESSON_ID).orElseThrow().section(new Slug("more")))
                .isEmpty();
    }

    @Test
    void aFileThatIsToGoCanStillBeDiscardedAndIsThereAgain() {
        var path = "quizzes/storm-quiz.yaml";
        remove(new OldPart.Quiz(new Slug("storm-quiz")));
        var draft = room.editing().open(LEYLA, COURSE, path).draft().orElseThrow();

        room.editing().discard(LEYLA, COURSE, path, draft.version());

        assertThat(room.editing().open(LEYLA, COURSE, path).isThere()).isTrue();
    }

    // --- searching and drawing ---

    @Test
    void draftsAreFoundAndOnlyByThoseWhoWriteTheCourse() {
        room.type(KAMAL, "Xəzər dənizi [[log-1902 ¶1]].");
        var searching = room.service(SearchingCourses.class);

        assertThat(searching.find(LEYLA, COURSE, "xezer denizi").count()).isOne();
        assertThat(searching.find(LEYLA, COURSE, "").groups()).isEmpty();
        assertThatThrownBy(() -> searching.find(STRANGER, COURSE, "storm")).isInstanceOf(CourseNotFound.class);
    }

    @Test
    void aQuizIsDrawnFromAsAttemptsAreAndOnlyForThoseWhoWriteIt() {
        var composing = room.service(ComposingQuizzes.class);
        var quiz = new Slug("night-check");

        var drawn = composing.draw(KAMAL, COURSE, quiz, Optional.of(7L)).orElseThrow();

        assertThat(drawn.items())
                .extracting(Item::id)
                .isEqualTo(Drawing.draw(course().quiz(quiz).orElseThrow(), 7));
        assertThat(drawn.isShort()).isFalse();
        assertThat(composing.open(KAMAL, COURSE, quiz).mayEdit()).isTrue();
        assertThatThrownBy(() -> composing.open(STRANGER, COURSE, quiz)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> composing.draw(STRANGER, COURSE, quiz, Optional.empty()))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> composing.open(KAMAL, COURSE, new Slug("no-such-quiz")))
                .isInstanceOf(CourseNotFound.class);
    }

    // --- moving ---

    @Test
    void aMoveIsDraftedAndTakenBackToTheLetter() throws IOException {
        var file = room.file("course.yaml");
        var seen = arranging().order(KAMAL, COURSE).basis();

        var moved = arranging().move(KAMAL, seen, new Move.OfActivity(new Spot(0, 1), new Spot(1, 0)));

        assertThat(activities("m02")).containsExactly("night-check", "the-letter", "storm-quiz");
        assertThat(room.file("course.yaml")).isEqualTo(file);

        arranging().takeBack(KAMAL, moved);

        assertThat(arranging().order(KAMAL, COURSE).text()).isEqualTo(file);
        assertThat(bench(LEYLA, COURSE).drafts()).isEmpty();
    }

    @Test
    void nobodyMovesWhatTheyHaveNotSeen() {
        var seen = arranging().order(KAMAL, COURSE).basis();
        arranging().move(LEYLA, seen, new Move.OfModule(1, 0));

        assertThatThrownBy(() -> arranging().move(KAMAL, seen, new Move.OfModule(1, 0)))
                .isInstanceOf(Outdated.class);
        assertThat(course().modules()).extracting(it -> it.id().value()).containsExactly("m02", "m01");
    }

    @Test
    void theLastActivityOfAModuleStaysAndSoDoesWhatHasNoPlace() {
        var first = arranging().order(LEYLA, COURSE).basis();
        var moved = arranging().move(LEYLA, first, new Move.OfActivity(new Spot(0, 1), new Spot(1, 2)));

        for (var move : List.of(
                new Move.OfActivity(new Spot(0, 0), new Spot(1, 0)),
                new Move.OfActivity(new Spot(0, 5), new Spot(1, 0)),
                new Move.OfActivity(new Spot(1, 0), new Spot(7, 0)),
                new Move.OfModule(0, 9))) {
            assertThatThrownBy(() -> arranging().move(LEYLA, moved.after(), move))
                    .as(move.toString())
                    .isInstanceOf(PartRefused.class);
        }
        assertThat(activities("m01")).containsExactly("the-night");
    }

    // --- sections ---

    private static final Slug LETTER = new Slug("the-letter");

    private ArrangingLessons lessons() {
        return room.service(ArrangingLessons.class);
    }

    private List<String> sections(Language language) {
        return LessonDocument.read(text(language), "", new ArrayList<>()).orElseThrow().sections().stream()
                .map(it -> it.id().value())
                .toList();
    }

    private String text(Language language) {
        return room.editing().open(LEYLA, COURSE, path(language)).text();
    }

    private static String path(Language language) {
        return CourseParts.lesson(LETTER, language);
    }

    /** The sections with one more, which can be moved. */
    private List<String> withMore() {
        parts().begin(KAMAL, COURSE, new NewPart.Section(name("More", "more"), LETTER));
        return sections(Language.ENGLISH);
    }

    private static SectionMove move(List<String> seen, String section, int to) {
        return new SectionMove(LETTER, seen.stream().map(Slug::new).toList(), new Slug(section), to);
    }

    @Test
    void aSectionBeginsBehindTheOneThatIsWrittenAndMovesInAllLanguages() {
        var before = sections(Language.ENGLISH);
        parts().begin(
                        LEYLA,
                        COURSE,
                        new NewPart.Section(name("More", "more"), LETTER, Optional.of(new Slug(before.getFirst()))));
        assertThat(sections(Language.ENGLISH).get(1)).isEqualTo("more");
        var text = text(Language.TURKISH);

        var moved = lessons().move(LEYLA, COURSE, move(sections(Language.ENGLISH), "more", 0));

        for (var language : Language.values()) {
            assertThat(sections(language).getFirst()).isEqualTo("more");
        }
        assertThat(bench(LEYLA, COURSE).problems()).noneMatch(it -> it.isError());
        lessons().takeBack(LEYLA, COURSE, moved);
        assertThat(text(Language.TURKISH)).isEqualTo(text);
    }

    @Test
    void aSectionMovesOnlyAsItsAuthorSawTheLesson() {
        var seen = withMore();
        parts().begin(KAMAL, COURSE, new NewPart.Section(name("Yet more", "yet-more"), LETTER));
        var drafts = bench(LEYLA, COURSE).drafts();

        assertThatThrownBy(() -> lessons().move(LEYLA, COURSE, move(seen, "more", 0)))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() ->
                        lessons().move(LEYLA, COURSE, move(sections(Language.ENGLISH), Section.WHO_SAYS_SO.value(), 0)))
                .isInstanceOf(PartRefused.class);
        assertThat(bench(LEYLA, COURSE).drafts()).isEqualTo(drafts);
    }

    @Test
    void aMoveIsNotTakenBackOverWhatSomebodyTypedSince() {
        var moved = lessons().move(LEYLA, COURSE, move(withMore(), "more", 0));
        room.editing()
                .type(
                        KAMAL,
                        room.editing()
                                .open(KAMAL, COURSE, path(Language.ENGLISH))
                                .basis(),
                        new DraftEdit.Front("title", "Letters"));
        var text = text(Language.AZERBAIJANI);

        assertThatThrownBy(() -> lessons().takeBack(LEYLA, COURSE, moved)).isInstanceOf(Outdated.class);
        assertThat(text(Language.AZERBAIJANI)).isEqualTo(text);
    }

    @Test
    void aLanguageBegunWithAllSectionsKeepsNothingFromBeingPublished() throws IOException {
        Files.delete(room.folder().resolve(path(Language.AZERBAIJANI)));

        lessons().beginLanguage(LEYLA, COURSE, LETTER, Language.AZERBAIJANI);

        assertThat(sections(Language.AZERBAIJANI)).isEqualTo(sections(Language.ENGLISH));
        assertThat(publish()).isInstanceOf(Publication.Published.class);
        var section = course().lesson(LETTER).orElseThrow().sections().getFirst();
        assertThat(section.body().languages()).doesNotContain(Language.AZERBAIJANI);
        assertThat(section.heading().languages()).doesNotContain(Language.AZERBAIJANI);
        assertThatThrownBy(() -> lessons().beginLanguage(LEYLA, COURSE, LETTER, Language.AZERBAIJANI))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void theShapeOfALessonIsForThoseWhoWriteItsCourse() {
        var move = move(withMore(), "more", 0);
        room.account(READER, "okur", "Okur", Role.INSTRUCTOR);
        room.give(READER, Right.REVIEW);

        assertThatThrownBy(() -> lessons().move(STRANGER, COURSE, move)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> lessons().sections(STRANGER, COURSE, LETTER)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> lessons().move(READER, COURSE, move)).isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> lessons().beginLanguage(READER, COURSE, LETTER, Language.TURKISH))
                .isInstanceOf(RightMissing.class);
        assertThat(lessons().sections(LEYLA, COURSE, LETTER).isFree(Section.WHO_SAYS_SO))
                .isFalse();
    }
}

package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.authoring.jdbc.WritingRoom.ADMINISTRATOR;
import static org.waymark.authoring.jdbc.WritingRoom.COURSE;
import static org.waymark.authoring.jdbc.WritingRoom.KAMAL;
import static org.waymark.authoring.jdbc.WritingRoom.LESSON;
import static org.waymark.authoring.jdbc.WritingRoom.LEYLA;
import static org.waymark.authoring.jdbc.WritingRoom.MISSING;
import static org.waymark.authoring.jdbc.WritingRoom.SECTION;
import static org.waymark.authoring.jdbc.WritingRoom.STRANGER;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Basis;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Revision;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Saving;
import org.waymark.authoring.Unfiled;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;

/** Drafts and those who write them, wherever they are kept. */
abstract class EditingContract extends WritingContract {

    private String text() {
        return room.editing().open(LEYLA, COURSE, LESSON).text();
    }

    private List<String> revisions() {
        return room.editing().revisions(LEYLA, COURSE, LESSON, 100).stream()
                .map(Revision::text)
                .toList();
    }

    @Test
    void whatIsOpenedIsTheFileAndNothingIsKeptByThat() throws IOException {
        var opened = room.editing().open(LEYLA, COURSE, LESSON);

        assertThat(opened.draft()).isEmpty();
        assertThat(opened.text()).isEqualTo(room.file(LESSON));
        assertThat(room.workbench().course(LEYLA, COURSE).drafts()).isEmpty();
    }

    @Test
    void whatIsTypedIsInTheDraftForEverybodyAndNotInTheFile() throws IOException {
        var file = room.file(LESSON);

        var saving = room.type(LEYLA, "The keeper writes ten [[log-1902 ¶1]].");

        assertThat(saving).isInstanceOf(Saving.Saved.class);
        assertThat(saving.draft().version()).isEqualTo(1);
        assertThat(room.editing().open(KAMAL, COURSE, LESSON).text()).contains("The keeper writes ten");
        assertThat(room.file(LESSON)).isEqualTo(file);
        assertThat(room.edition()).isEqualTo(1);
    }

    @Test
    void typingWhatIsThereKeepsNothing() throws IOException {
        room.typeWhole(LEYLA, LESSON, room.file(LESSON));

        assertThat(room.editing().open(LEYLA, COURSE, LESSON).draft()).isEmpty();
    }

    @Test
    void nobodyTypesOverWhatSomebodyElseHasTyped() {
        var seen = room.editing().open(KAMAL, COURSE, LESSON).basis();
        room.type(LEYLA, "Hers [[log-1902 ¶1]].");

        assertThatThrownBy(() -> room.editing().type(KAMAL, seen, new DraftEdit.Body(SECTION, "His")))
                .isInstanceOf(Outdated.class);

        assertThat(text()).contains("Hers").doesNotContain("His");
    }

    @Test
    void ofManyWhoTypeAtOnceOneIsKeptAndTheOthersAreTold() throws Exception {
        for (var round = 0; round < 5; round++) {
            var seen = room.editing().open(KAMAL, COURSE, LESSON).basis();
            var saved = new AtomicInteger();
            var told = new AtomicInteger();
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (var i = 0; i < 4; i++) {
                    var words = "By number %d.%d [[log-1902 ¶1]].".formatted(round, i);
                    threads.execute(() -> {
                        WritingRoom.as("INSTRUCTOR");
                        try {
                            room.editing().type(KAMAL, seen, new DraftEdit.Body(SECTION, words));
                            saved.incrementAndGet();
                        } catch (Outdated _) {
                            told.incrementAndGet();
                        }
                    });
                }
            }

            assertThat(saved).hasValue(1);
            assertThat(told).hasValue(3);
            assertThat(room.editing().open(LEYLA, COURSE, LESSON).basis().version())
                    .isEqualTo(round + 1);
        }
    }

    @Test
    void nobodyTypesOverAFileThatHasChangedSince() throws IOException {
        var seen = room.editing().open(KAMAL, COURSE, LESSON).basis();
        room.put(LESSON, room.file(LESSON).replace("nine", "eight"));

        assertThatThrownBy(() -> room.editing().type(KAMAL, seen, new DraftEdit.Body(SECTION, "His")))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void aDraftThatWasDiscardedIsNotTypedInto() {
        var draft = room.type(LEYLA, "Hers [[log-1902 ¶1]].").draft();
        room.editing().discard(LEYLA, COURSE, LESSON, draft.version());
        var old = new Basis(COURSE, LESSON, draft.version(), draft.startedFrom());

        assertThatThrownBy(() -> room.editing().type(KAMAL, old, new DraftEdit.Body(SECTION, "His")))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void wordsThatFindNoPlaceStayWithTheDraftUntilTheyDo() {
        var before = text();
        var words = "Ten.\n\n## More {#more}\n\nText";

        var refused = room.type(LEYLA, words);
        var other = room.type(KAMAL, "## His {#his}");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Saving.Refused.class, it -> assertThat(it.why()).isEqualTo(Saving.Why.NO_PLACE));
        assertThat(text()).isEqualTo(before);
        assertThat(other.draft().unfiled())
                .containsExactly(
                        new Unfiled(SECTION.value(), LEYLA, words),
                        new Unfiled(SECTION.value(), KAMAL, "## His {#his}"));

        var saved = room.type(LEYLA, "Ten [[log-1902 ¶1]].");

        assertThat(saved.draft().unfiled()).extracting(Unfiled::by).containsExactly(KAMAL);
    }

    @Test
    void fieldsOfAFileAreTypedAllOrNone() {
        var bank = "banks/storm.yaml";
        var item = Trail.to("items").row(0);
        var hard = new Edit.Write(item.key("difficulty"), "hard");
        var gone = new Edit.Write(item.key("no-such-key"), "words");
        var basis = room.editing().open(LEYLA, COURSE, bank).basis();

        var refused = room.editing()
                .type(LEYLA, basis, new DraftEdit.Fields("storm-001 no-such-key", List.of(hard, gone), "words"));

        assertThat(refused).isInstanceOf(Saving.Refused.class);
        assertThat(refused.draft().text()).contains("difficulty: easy").doesNotContain("difficulty: hard");
        assertThat(refused.draft().unfiled()).containsExactly(new Unfiled("storm-001 no-such-key", LEYLA, "words"));

        var next = room.editing().open(LEYLA, COURSE, bank).basis();
        var saved = room.editing().type(LEYLA, next, new DraftEdit.Fields("storm-001 no-such-key", List.of(hard), ""));

        assertThat(saved).isInstanceOf(Saving.Saved.class);
        assertThat(saved.draft().text()).contains("difficulty: hard");
        assertThat(saved.draft().unfiled()).isEmpty();
    }

    @Test
    void anythingMayBeDraftedAndIsSaidToBeWrong() {
        room.typeWhole(LEYLA, LESSON, "no lesson at all");

        assertThat(text()).isEqualTo("no lesson at all");
        assertThat(room.workbench().course(LEYLA, COURSE).problems())
                .anyMatch(it -> it.isError() && it.place().file().equals(LESSON));
    }

    @Test
    void aNewFileIsDraftedWithoutAFile() {
        var saving = room.typeWhole(LEYLA, "lessons/the-day/en.md", "---\ntitle: The day\n---\n");

        assertThat(saving.draft().startedFrom()).isEmpty();
        assertThat(room.workbench().course(LEYLA, COURSE).drafts())
                .extracting(it -> it.path(), it -> it.isNew())
                .containsExactly(tuple("lessons/the-day/en.md", true));
    }

    @Test
    void aTextIsKeptWhenTypingPausesAndWhenSomebodyElseTakesOver() {
        var first = room.type(LEYLA, "One [[log-1902 ¶1]].").draft().text();
        room.type(LEYLA, "One two [[log-1902 ¶1]].");
        var settled = room.type(LEYLA, "Two [[log-1902 ¶1]].").draft().text();
        assertThat(revisions()).isEmpty();

        room.clock().pass(Duration.ofSeconds(30));
        var hers = room.type(LEYLA, "Three [[log-1902 ¶1]].").draft().text();
        assertThat(revisions()).containsExactly(settled).doesNotContain(first);

        room.type(KAMAL, "Four [[log-1902 ¶1]].");
        assertThat(revisions()).containsExactly(hers, settled);
    }

    @Test
    void ofTextsOfLongAgoOneAnHourIsKept() {
        for (var i = 0; i < 25; i++) {
            room.type(LEYLA, "Word %d [[log-1902 ¶1]].".formatted(i));
            room.clock().pass(Duration.ofMinutes(1));
        }
        assertThat(revisions()).hasSize(24);
        room.clock().pass(Duration.ofDays(2));

        for (var i = 25; i < 41; i++) {
            room.type(LEYLA, "Word %d [[log-1902 ¶1]].".formatted(i));
            room.clock().pass(Duration.ofMinutes(1));
        }

        assertThat(revisions()).hasSizeBetween(16, 17).first().asString().contains("Word 39");
        assertThat(revisions()).anyMatch(it -> it.contains("Word 24 "));
    }

    @Test
    void whatIsDiscardedCanBeRestored() throws IOException {
        var draft = room.type(LEYLA, "Lost? [[log-1902 ¶1]].").draft();
        room.editing().discard(KAMAL, COURSE, LESSON, draft.version());
        assertThat(text()).isEqualTo(room.file(LESSON));
        var number =
                room.editing().revisions(LEYLA, COURSE, LESSON, 1).getFirst().number();

        var restored = room.editing()
                .restore(LEYLA, room.editing().open(LEYLA, COURSE, LESSON).basis(), number);

        assertThat(restored.text()).isEqualTo(draft.text());
        assertThat(text()).isEqualTo(draft.text());
    }

    @Test
    void whoDiscardsTakesNoWordsAwayFromOthers() throws IOException {
        room.type(LEYLA, "Hers [[log-1902 ¶1]].");
        room.type(LEYLA, "## Hers {#hers}");
        var draft = room.type(KAMAL, "## His {#his}").draft();

        room.editing().discard(LEYLA, COURSE, LESSON, draft.version());

        var now = room.editing().open(LEYLA, COURSE, LESSON);
        assertThat(now.text()).isEqualTo(room.file(LESSON));
        assertThat(now.draft().orElseThrow().unfiled())
                .containsExactly(new Unfiled(SECTION.value(), KAMAL, "## His {#his}"));
        assertThat(revisions()).containsExactly(draft.text());
        assertThat(room.publishing().preview(LEYLA, COURSE).drafts()).isEmpty();
    }

    @Test
    void wordsForAFileThatNobodyHasBegunMakeNoEmptyFile() throws IOException {
        var path = "lessons/the-day/en.md";
        var words = new DraftEdit.Body(SECTION, "Ten.");
        var sound = room.workbench().course(LEYLA, COURSE).problems();

        var refused = room.editing()
                .type(KAMAL, room.editing().open(KAMAL, COURSE, path).basis(), words);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Saving.Refused.class, it -> assertThat(it.why()).isEqualTo(Saving.Why.NO_PLACE));
        assertThat(room.workbench().course(LEYLA, COURSE).problems()).isEqualTo(sound);
        assertThat(room.workbench().course(LEYLA, COURSE).drafts())
                .extracting(it -> it.unfiled())
                .containsExactly(1);
        assertThat(room.publishing().preview(LEYLA, COURSE).drafts()).isEmpty();

        Files.createDirectories(room.folder().resolve("lessons/the-day"));
        room.put(path, room.file(LESSON));
        var begun = room.editing().open(KAMAL, COURSE, path);
        assertThat(begun.text()).isEqualTo(room.file(LESSON));
        assertThat(room.editing().type(KAMAL, begun.basis(), words)).isInstanceOf(Saving.Saved.class);
        assertThat(room.editing()
                        .open(KAMAL, COURSE, path)
                        .draft()
                        .orElseThrow()
                        .unfiled())
                .isEmpty();
    }

    @Test
    void restoringKeepsTheTextThatWasThere() {
        var first = room.type(LEYLA, "First [[log-1902 ¶1]].").draft().text();
        room.clock().pass(Duration.ofMinutes(1));
        var second = room.type(LEYLA, "Second [[log-1902 ¶1]].").draft().text();

        room.editing().restore(LEYLA, room.editing().open(LEYLA, COURSE, LESSON).basis(), 1);

        assertThat(text()).isEqualTo(first);
        assertThat(revisions()).containsExactly(second, first);
    }

    @Test
    void anOldPageDoesNotDiscard() {
        var old = room.type(LEYLA, "One [[log-1902 ¶1]].").draft().version();
        room.type(KAMAL, "Two [[log-1902 ¶1]].");

        assertThatThrownBy(() -> room.editing().discard(LEYLA, COURSE, LESSON, old))
                .isInstanceOf(Outdated.class);
        assertThat(text()).contains("Two");
    }

    @Test
    void aCourseOfOthersLooksLikeOneThatIsNotThere() {
        room.type(LEYLA, "Hers [[log-1902 ¶1]].");
        var foreign = new Authorship(COURSE, KAMAL, Set.of(Right.EDIT));
        List<Consumer<Slug>> doings = List.of(
                it -> room.editing().open(STRANGER, it, LESSON),
                it -> room.editing()
                        .type(STRANGER, new Basis(it, LESSON, 1, Optional.empty()), new DraftEdit.Whole("x")),
                it -> room.editing().discard(STRANGER, it, LESSON, 1),
                it -> room.editing().revisions(STRANGER, it, LESSON, 9),
                it -> room.editing().restore(STRANGER, new Basis(it, LESSON, 1, Optional.empty()), 1),
                it -> room.workbench().course(STRANGER, it),
                it -> room.publishing().preview(STRANGER, it),
                it -> room.publishing().publish(STRANGER, it, ""),
                it -> room.giving().authors(STRANGER, it),
                it -> room.giving().invite(STRANGER, it, "yaban", Set.of(Right.EDIT)),
                it -> room.giving().settle(STRANGER, new Authorship(it, foreign.user(), foreign.rights()), Set.of()));

        assertThat(doings).allSatisfy(doing -> {
            var seen = catchThrowable(() -> doing.accept(COURSE));
            var missing = catchThrowable(() -> doing.accept(MISSING));
            assertThat(seen).isInstanceOf(CourseNotFound.class).hasMessage(missing.getMessage());
            assertThat(missing).isInstanceOf(CourseNotFound.class);
        });
        assertThat(room.workbench().courses(STRANGER)).isEmpty();
        assertThat(text()).contains("Hers");
    }

    @Test
    void aFileThatNoCourseHasIsNotOpened() {
        assertThatThrownBy(() -> room.editing().open(LEYLA, COURSE, "../../etc/passwd"))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> room.editing()
                        .type(
                                LEYLA,
                                new Basis(COURSE, "lessons/../en.md", 0, Optional.empty()),
                                new DraftEdit.Whole("x")))
                .isInstanceOf(CourseNotFound.class);
    }

    @Test
    void whoOnlyReviewsDoesNotWrite() {
        room.give(STRANGER, Right.REVIEW);

        assertThat(room.editing().open(STRANGER, COURSE, LESSON).text()).isNotEmpty();
        assertThatThrownBy(() -> room.type(STRANGER, "His")).isInstanceOf(RightMissing.class);
    }

    @Test
    void administratorsWriteEverythingAndLearnersNothing() {
        WritingRoom.as("ADMINISTRATOR");
        assertThat(room.type(ADMINISTRATOR, "By her [[log-1902 ¶1]].")).isInstanceOf(Saving.Saved.class);

        WritingRoom.as("LEARNER");
        assertThatThrownBy(() -> room.editing().open(LEYLA, COURSE, LESSON))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> room.workbench().courses(LEYLA)).isInstanceOf(AuthorizationDeniedException.class);
        WritingRoom.as("INSTRUCTOR");
    }

    @Test
    void theWorkbenchSaysWhatThereIsToDo() {
        room.type(KAMAL, "Ten.");

        var courses = room.workbench().courses(LEYLA);
        var workbench = room.workbench().course(LEYLA, COURSE);

        assertThat(courses).hasSize(1);
        assertThat(courses.getFirst().id()).isEqualTo(COURSE);
        assertThat(courses.getFirst().drafts()).isEqualTo(1);
        assertThat(courses.getFirst().rights()).isEqualTo(Set.of(Right.values()));
        assertThat(courses.getFirst().warnings() + courses.getFirst().errors())
                .isEqualTo(workbench.problems().size());
        assertThat(workbench.drafts()).extracting(it -> it.by()).containsExactly("Kamal Əliyev");
        assertThat(room.workbench().course(KAMAL, COURSE).rights()).containsExactly(Right.EDIT);
    }

    @Test
    void theWorkbenchAsksAFixedNumberOfStatements() {
        room.type(KAMAL, "Ten [[log-1902 ¶1]].");
        var list = database.statementsOf(() -> room.workbench().courses(LEYLA));
        var course = database.statementsOf(() -> room.workbench().course(LEYLA, COURSE));

        room.typeWhole(LEYLA, "lessons/the-day/en.md", "---\ntitle: The day\n---\n");
        room.typeWhole(LEYLA, "lessons/the-day/tr.md", "---\ntitle: Gün\n---\n");

        assertThat(database.statementsOf(() -> room.workbench().courses(LEYLA))).isEqualTo(list);
        assertThat(database.statementsOf(() -> room.workbench().course(LEYLA, COURSE)))
                .isEqualTo(course);
    }
}

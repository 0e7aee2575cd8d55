package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.ChangeSummary.Entry;
import org.waymark.authoring.ChangeSummary.Part;
import org.waymark.authoring.ChangeSummary.What;
import org.waymark.content.Course;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.files.CourseReader;
import org.waymark.identity.UserId;

class ChangeSummaryTest {

    private static final Course COURSE = Examples.course();

    private static List<Entry> changes(CourseFiles after) {
        var course = CourseReader.read(after).course().orElseThrow();
        return ChangeSummary.of(Optional.of(COURSE), course, List.of()).entries();
    }

    @Test
    void whatIsTheSameHasNoChanges() {
        assertThat(ChangeSummary.of(Optional.of(COURSE), COURSE, List.of()).isEmpty())
                .isTrue();
    }

    @Test
    void inTheFirstEditionEverythingIsNew() {
        var summary = ChangeSummary.of(Optional.empty(), COURSE, List.of());

        assertThat(summary.entries()).allMatch(it -> it.what() == What.ADDED);
        assertThat(summary.of(Part.LESSON, What.ADDED)).containsExactly("the-letter", "the-night");
        assertThat(summary.of(Part.QUIZ, What.ADDED)).containsExactly("night-check", "storm-quiz");
        assertThat(summary.of(Part.BANK, What.ADDED)).containsExactly("storm");
        assertThat(summary.of(Part.COURSE, What.ADDED)).containsExactly("lighthouse");
    }

    @Test
    void aWordInALessonChangesThatLessonAlone() {
        var after = ExampleFiles.with("lessons/the-night/en.md", "writes nine", "says nine");

        assertThat(changes(after)).containsExactly(new Entry(Part.LESSON, "the-night", What.CHANGED));
    }

    @Test
    void aWordAboutTheCourseChangesTheCourseAlone() {
        var after = ExampleFiles.with("course.yaml", "en: Anybody curious", "en: Everybody");

        assertThat(changes(after)).containsExactly(new Entry(Part.COURSE, "lighthouse", What.CHANGED));
    }

    @Test
    void aWordAboutAModuleChangesThatModuleAlone() {
        var after = ExampleFiles.with("course.yaml", "en: Second stage", "en: Last stage");

        assertThat(changes(after)).containsExactly(new Entry(Part.MODULE, "m02", What.CHANGED));
    }

    @Test
    void aQuizThatIsNoLongerInTheCourseIsRemovedAndItsModuleHasChanged() {
        var after = ExampleFiles.with("course.yaml", "      - quiz: storm-quiz\n", "");

        assertThat(changes(after))
                .containsExactly(
                        new Entry(Part.MODULE, "m02", What.CHANGED), new Entry(Part.QUIZ, "storm-quiz", What.REMOVED));
    }

    @Test
    void aWordInAQuestionChangesThatQuestionAndNotItsBank() {
        var item = COURSE.banks().getFirst().items().getFirst();
        var others = COURSE.banks().getFirst().items().stream().skip(1).toList();
        var without = COURSE.withBanks(List.of(COURSE.banks().getFirst().withItems(others)));

        assertThat(ChangeSummary.of(Optional.of(COURSE), without, List.of()).entries())
                .containsExactly(new Entry(Part.ITEM, item.id().value(), What.REMOVED));
        assertThat(ChangeSummary.of(Optional.of(without), COURSE, List.of()).entries())
                .containsExactly(new Entry(Part.ITEM, item.id().value(), What.ADDED));
    }

    @Test
    void aPictureIsKnownByItsDraft() {
        var added = draft("pictures/harbour.svg", Optional.empty());
        var changed = draft("pictures/tower.svg", Optional.of("0".repeat(64)));

        assertThat(ChangeSummary.of(Optional.of(COURSE), COURSE, List.of(changed, added))
                        .entries())
                .containsExactly(
                        new Entry(Part.PICTURE, "harbour.svg", What.ADDED),
                        new Entry(Part.PICTURE, "tower.svg", What.CHANGED));
    }

    @Test
    void aPictureThatGoesAwayIsRemoved() {
        var draft = draft("pictures/tower.svg", Optional.of("0".repeat(64)));
        var removed = new Draft(
                draft.id(),
                draft.course(),
                draft.path(),
                draft.startedFrom(),
                draft.text(),
                List.of(),
                2,
                draft.lastBy(),
                draft.at(),
                Stage.WRITING,
                true);

        assertThat(ChangeSummary.of(Optional.of(COURSE), COURSE, List.of(removed))
                        .entries())
                .containsExactly(new Entry(Part.PICTURE, "tower.svg", What.REMOVED));
    }

    private static Draft draft(String path, Optional<String> from) {
        return new Draft(
                new DraftId(new UUID(1, 1)),
                Examples.COURSE,
                path,
                from,
                "<svg/>",
                List.of(),
                1,
                new UserId(new UUID(1, 2)),
                Instant.EPOCH,
                Stage.WRITING);
    }
}

package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.ui.LessonSheet.Spot;
import org.waymark.authoring.ui.LessonSheet.Translation;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.content.Section;
import org.waymark.content.review.Length;

class LessonSheetTest {

    private static final Optional<Slug> FIRST = Optional.of(Examples.FIRST_SECTION);

    private final LessonInMemory lesson = new LessonInMemory();

    @Test
    void titleAndSummaryComeBeforeTheSectionsAndTheSourceLanguageBeforeTheOthers() {
        var sheet = lesson.sheet();

        assertThat(sheet.parts())
                .containsExactly(
                        Optional.empty(), Optional.of(Examples.FIRST_SECTION), Optional.of(Section.WHO_SAYS_SO));
        assertThat(sheet.languages()).containsExactly(Language.ENGLISH, Language.TURKISH, Language.AZERBAIJANI);
    }

    @Test
    void everyTextThatIsShippedIsFarFromTooLong() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            var lessons = files.filter(it -> it.toString().matches(".*/lessons/.*\\.md"))
                    .toList();

            assertThat(lessons)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(LessonDraft.read(Files.readString(it), it.toString())
                                    .orElseThrow()
                                    .sections())
                            .allSatisfy(section ->
                                    assertThat(section.body().length()).isLessThan(MarkdownField.LONGEST / 2)));
        }
    }

    @Test
    void aSectionThatOnlyATranslationHasIsStillThere() {
        lesson.write(
                Language.TURKISH, lesson.text(Language.TURKISH) + "\n## Ek {#extra}\n\nBir şey [[log-1902 ¶1]].\n");

        assertThat(lesson.sheet().parts()).endsWith(Optional.of(new Slug("extra")));
        assertThat(lesson.sheet().name(new Slug("extra"), Language.ENGLISH))
                .contains(new LessonSheet.Called("Ek", Language.TURKISH));
    }

    @Test
    void eachPartStandsInEachLanguageSomehow() {
        lesson.remove(Language.AZERBAIJANI);
        lesson.outOfDate.add(new Translation(FIRST, Language.TURKISH));
        var sheet = lesson.sheet();

        assertThat(sheet.standing(FIRST, Language.ENGLISH)).isEqualTo(Standing.SOURCE);
        assertThat(sheet.standing(FIRST, Language.TURKISH)).isEqualTo(Standing.OUT_OF_DATE);
        assertThat(sheet.standing(Optional.empty(), Language.TURKISH)).isEqualTo(Standing.FITS);
        assertThat(sheet.standing(FIRST, Language.AZERBAIJANI)).isEqualTo(Standing.MISSING);
        assertThat(sheet.basis(Language.AZERBAIJANI).version()).isZero();
        assertThat(sheet.text(TextPlace.second(FIRST, Language.AZERBAIJANI))).isEmpty();
        assertThat(sheet.section(Examples.FIRST_SECTION, Language.AZERBAIJANI)).isEmpty();
    }

    @Test
    void aFileThatCannotBeTakenApartIsUnreadableAndNotMissing() {
        lesson.write(Language.AZERBAIJANI, "no front matter");

        assertThat(lesson.sheet().isUnreadable(Language.AZERBAIJANI)).isTrue();
        assertThat(lesson.sheet().draft(Language.AZERBAIJANI)).isEmpty();
    }

    @Test
    void aProblemLeadsToTheSectionInWhoseLinesItIs() {
        var sheet = lesson.sheet();
        var path = sheet.path(Language.ENGLISH);

        assertThat(sheet.spot(problem(path, 8))).contains(new Spot(Language.ENGLISH, FIRST));
        assertThat(sheet.spot(problem(path, 10)))
                .contains(new Spot(Language.ENGLISH, Optional.of(Section.WHO_SAYS_SO)));
        assertThat(sheet.spot(problem(path, 2))).contains(new Spot(Language.ENGLISH, Optional.empty()));
        assertThat(sheet.spot(problem("course.yaml", 2))).isEmpty();
    }

    @Test
    void onlyProblemsOfThisLessonAreItsOwn() {
        lesson.write(Language.ENGLISH, lesson.text(Language.ENGLISH).replace("[[log-1902 ¶1]]", "[[log-1902 ¶77]]"));

        assertThat(lesson.sheet().ownProblems())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.place().file()).startsWith("lessons/the-night/"));
    }

    @Test
    void itsLengthIsThatOfAllSections() {
        var draft = lesson.sheet().draft(Language.ENGLISH).orElseThrow();

        assertThat(draft.length()).isEqualTo(new Length(16, 3));
        assertThat(lesson.sheet().length(FIRST, Language.ENGLISH)).isEqualTo(new Length(5, 1));
    }

    @Test
    void linesAreThoseOfTheFileHoweverTheyEnd() {
        var text = lesson.text(Language.ENGLISH).replace("\n", "\r\n");

        var draft = LessonDraft.read("\uFEFF" + text, "en.md").orElseThrow();

        assertThat(draft.sections().getFirst().line()).isEqualTo(6);
        assertThat(draft.sectionAt(8)).isEqualTo(FIRST);
    }

    @Test
    void aHeadingIsOfASectionAndATitleIsNot() {
        assertThatThrownBy(() -> new TextPlace(FIRST, TextPlace.Part.TITLE, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TextPlace.second(FIRST, Language.ENGLISH).name()).isEqualTo("en what-the-log-says body");
        assertThat(TextPlace.first(Optional.empty(), Language.TURKISH).name()).isEqualTo("tr - title");
    }

    private static Problem problem(String file, int line) {
        return Problem.error(new Problem.Place(file, line), "content.problem.no-section");
    }
}

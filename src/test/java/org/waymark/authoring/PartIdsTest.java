package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;

class PartIdsTest {

    private static PartIds ids(CourseFiles files) {
        var folder = new CourseFolder(files, Set.of(), List.of());
        return PartIds.of(new WorkingCopy(Examples.COURSE, folder, CourseReader.read(folder)));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "İstiqlal və Işıq, istiqlal-ve-isiq",
        "Şuşa Bəyannaməsi, susa-beyannamesi",
        "Çağrı öğüdü, cagri-ogudu",
        "  Two   years!  , two-years",
        "1918–1920, 1918-1920"
    })
    void anIdIsMadeOfTheLettersOfATitle(String title, String id) {
        assertThat(PartIds.of(Stream.<Slug>of()).suggestion(title)).isEqualTo(id);
    }

    @Test
    void aTitleWithoutSuchLettersSuggestsNothing() {
        assertThat(PartIds.of(Stream.<Slug>of()).suggestion("…!")).isEmpty();
        assertThat(PartIds.of(Stream.<Slug>of()).suggestion("")).isEmpty();
    }

    @Test
    void whatIsTakenGetsANumber() {
        var ids = PartIds.of(Stream.of(new Slug("night"), new Slug("night-2")));

        assertThat(ids.suggestion("Night")).isEqualTo("night-3");
        assertThat(ids.isFree(new Slug("night"))).isFalse();
        assertThat(ids.and(List.of(new Slug("night-3"))).suggestion("Night")).isEqualTo("night-4");
    }

    @Test
    void aVeryLongTitleLeavesRoomForANumber() {
        var title = "abc ".repeat(40);
        var first = PartIds.of(Stream.<Slug>of()).suggestion(title);

        assertThat(Slug.isValid(first)).isTrue();
        assertThat(Slug.isValid(PartIds.of(Stream.of(new Slug(first))).suggestion(title)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the-night",
                "storm",
                "storm-001",
                "storm-quiz",
                "night-check",
                "m01",
                "date-the-storm",
                "log-1902",
                "keeper",
                "storm-line",
                "storm-000"
            })
    void everythingInACourseHasItsIdAndWhatWasInItOnceToo(String id) {
        assertThat(ids(ExampleFiles.all()).isFree(new Slug(id))).isFalse();
    }

    @Test
    void aCourseFileThatMakesNoCourseNamesItsPartsAllTheSame() {
        var broken = ExampleFiles.with("course.yaml", "source-language: en", "source-language: xx");

        assertThat(ids(broken).isFree(new Slug("m02"))).isFalse();
        assertThat(ids(broken).isFree(new Slug("storm-000"))).isFalse();
        assertThat(ids(broken).isFree(new Slug("the-letter"))).isFalse();
    }

    @Test
    void aNameIsWithoutSpacesAroundItAndWithoutEmptyTitles() {
        var name = new PartName(Map.of(Language.ENGLISH, "  The \n night ", Language.TURKISH, "  "), " the-night ");

        assertThat(name.titles()).containsOnlyKeys(Language.ENGLISH);
        assertThat(name.titles()).containsValue("The night");
        assertThat(name.slug()).isEqualTo(new Slug("the-night"));
    }

    @Test
    void aTitleHasALengthAtWhichItCanStillBeReadInLists() {
        var longest = "ə".repeat(PartName.LONGEST_TITLE);

        assertThat(new PartName(Map.of(Language.ENGLISH, "  " + longest), "x").titles())
                .hasSize(1);
        assertThatThrownBy(() -> new PartName(Map.of(Language.ENGLISH, longest + "ə"), "x"))
                .isInstanceOfSatisfying(
                        PartRefused.class, it -> assertThat(it.hindrance()).isEqualTo(Hindrance.LONG_TITLE));
    }
}

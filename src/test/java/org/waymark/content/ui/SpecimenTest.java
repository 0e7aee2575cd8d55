package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Examples;
import org.waymark.content.Lesson;
import org.waymark.content.Section;

class SpecimenTest {

    @Test
    void itIsTheFirstWholeSentenceThatEndsWithOnePlace() {
        var course = courseSaying("""
                | The log [[log-1902 ¶1]]. |

                It was late. The [keeper](term:keeper) of the light writes
                down the *hour* of the storm [[log-1902 ¶1, ¶2]]. On the next page the keeper names the wind that came with it [[log-1902 ¶2]].
                """);

        assertThat(Specimen.of(course, Language.ENGLISH)).hasValueSatisfying(specimen -> {
            assertThat(specimen.sentence()).isEqualTo("On the next page the keeper names the wind that came with it");
            assertThat(specimen.place().sign()).isEqualTo("LG ¶2");
        });
    }

    @Test
    void aCourseWithoutSuchASentenceHasNone() {
        assertThat(Specimen.of(courseSaying("It was late [[log-1902 ¶1]]."), Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void marksThatNeverEndAreSearchedInNoTime() {
        var course = courseSaying("a `[[x`. " + "a [[x. ".repeat(100_000) + "[a](".repeat(100_000));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Specimen.of(course, Language.ENGLISH)))
                .isEmpty();
    }

    @Test
    void itSaysInWhichLanguageItIs() {
        var course = courseSaying("On the next page the keeper names the wind that came with it [[log-1902 ¶2]].");

        assertThat(Specimen.of(course, Language.TURKISH))
                .map(Specimen::language)
                .contains(Language.ENGLISH);
    }

    private static Course courseSaying(String body) {
        var course = Examples.course();
        var section = new Section(
                new Slug("only"),
                english("Only"),
                english(body),
                Citation.parse("log-1902 ¶1").orElseThrow());
        var lesson = new Lesson(new Slug("only"), english("Only"), english(""), 1, List.of(), List.of(section));
        var module = new CourseModule(new Slug("m01"), english("One"), english(""), List.of(lesson));
        return new Course(
                course.id(),
                Language.ENGLISH,
                course.title(),
                course.summary(),
                course.audience(),
                Optional.empty(),
                List.of(),
                List.of(module),
                Optional.empty(),
                course.sources(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static LocalizedText english(String text) {
        return new LocalizedText(Map.of(Language.ENGLISH, text), Language.ENGLISH);
    }
}

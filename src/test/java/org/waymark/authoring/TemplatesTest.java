package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.files.CourseReader;

class TemplatesTest {

    private static final Slug COURSE = new Slug("pots-1902");
    private static final PartName NAME = new PartName(
            Map.of(
                    Language.TURKISH,
                    "Çömlekler: \"kırık\" olanlar",
                    Language.AZERBAIJANI,
                    "Küplər",
                    Language.ENGLISH,
                    "Pots #1"),
            COURSE.value());

    /** A course as it is begun, with a scenario besides. */
    private static Map<String, String> files(Language original) {
        var templates = Templates.course(COURSE);
        var written = new Edit.Write(Trail.to("source-language"), original.tag());
        var files = new HashMap<String, String>();
        files.put("course.yaml", templates.titled("course.yaml", NAME, List.of(written)));
        files.put("sources.yaml", templates.text("sources.yaml"));
        files.put("banks/first-bank.yaml", templates.text("bank.yaml"));
        files.put("quizzes/first-check.yaml", templates.text("quiz.yaml"));
        for (var language : Language.values()) {
            files.put(
                    "lessons/first-lesson/" + language.tag() + ".md",
                    templates.text("lesson/" + language.tag() + ".md"));
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource
    void aCourseMadeOfThemHasNoProblemInWhateverLanguageItIsWritten(Language original) {
        var reading = CourseReader.read(new CourseFiles(COURSE.value(), files(original)));

        assertThat(reading.problems()).isEmpty();
        var course = reading.course().orElseThrow();
        assertThat(course.original()).isEqualTo(original);
        assertThat(course.title().in(Language.TURKISH)).isEqualTo("Çömlekler: \"kırık\" olanlar");
        assertThat(course.title().in(Language.ENGLISH)).isEqualTo("Pots #1");
        assertThat(course.lessons())
                .hasSize(1)
                .first()
                .satisfies(it -> assertThat(it.sections()).hasSize(2));
        assertThat(course.quiz(new Slug("first-check")).orElseThrow().itemCount())
                .isOne();
    }

    @Test
    void aScenarioMadeOfThemHasNoProblem() {
        var files = files(Language.ENGLISH);
        files.computeIfPresent(
                "course.yaml",
                (_, text) -> text.replace(
                        "      - quiz: first-check\n",
                        "      - scenario: first-scenario\n      - quiz: first-check\n"));
        files.put("scenarios/first-scenario.yaml", Templates.course(COURSE).titled("scenario.yaml", NAME, List.of()));

        var reading = CourseReader.read(new CourseFiles(COURSE.value(), files));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.course().orElseThrow().scenarios()).hasSize(1);
    }

    @Test
    void aLanguageWithoutATitleHasNone() {
        var text = Templates.course(COURSE)
                .titled("quiz.yaml", new PartName(Map.of(Language.ENGLISH, "One"), "one"), List.of());

        assertThat(text).contains("  en: One\n").doesNotContain("  tr:", "  az:");
    }

    @Test
    void namesChangeAtOnceSinceOneMayBeWhatAnotherWas() {
        var place = Citation.parse("log-1902 ¶3").orElseThrow().getFirst();
        var text = Templates.part(
                        place,
                        Map.of(
                                Templates.LESSON,
                                new Slug("first-module"),
                                Templates.MODULE,
                                new Slug("first-lesson"),
                                Templates.OBJECTIVE,
                                new Slug("why")))
                .text("module.yaml");

        assertThat(text.lines().collect(Collectors.toList()))
                .contains("id: first-lesson", "  - lesson: first-module", "    objectives: [why]");
    }

    @Test
    void aLessonCitesWhatItIsTold() {
        var place = Citation.parse("log-1902 fn-3").orElseThrow().getFirst();
        var text = Templates.part(place, Map.of()).lesson(Language.AZERBAIJANI, "Gəncə: yol");

        assertThat(text).contains("[[log-1902 fn-3]]", "Gəncə: yol").doesNotContain("first-source");
    }
}

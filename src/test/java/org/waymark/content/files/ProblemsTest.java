package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;

/** One slip at a time in a sound course: what is said about it, and where. */
class ProblemsTest {

    private static final String COURSE = "course.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String BANK = "banks/storm.yaml";
    private static final String CHECK = "quizzes/night-check.yaml";
    private static final String QUIZ = "quizzes/storm-quiz.yaml";
    private static final String LESSON = "lessons/the-night/en.md";

    static Stream<Slip> slipsOfTheFormat() {
        return Stream.of(
                new Slip(COURSE, "title:", "title: [", "3 broken-yaml"),
                new Slip(COURSE, "audience:", "audience: \"", "11 broken-yaml"),
                new Slip(COURSE, "retired:", "retirde:", "67 unknown-key"),
                new Slip(COURSE, "retired: [storm-000]", "course: lighthouse", "67 duplicate-key"),
                new Slip(COURSE, "retired: [storm-000]", "retired: storm-000", "67 not-a-list"),
                new Slip(COURSE, "course: lighthouse", "course: [lighthouse]", "1 not-a-text"),
                new Slip(COURSE, "course: lighthouse", "course: mayak", "1 name-differs"),
                new Slip(COURSE, "course: lighthouse", "course: &x lighthouse", "1 anchor"),
                new Slip(COURSE, "course: lighthouse", "course: !!str lighthouse", "1 tag"),
                new Slip(COURSE, "course: lighthouse", "{a: &a [x,x], b: [*a,*a]}", "1 anchor"),
                new Slip(COURSE, "retired: [storm-000]", "---\ncourse: another", "67 several-documents"),
                new Slip(COURSE, "retired: [storm-000]", "retired: " + "[".repeat(500), "67 too-deep"),
                new Slip(COURSE, "  tr: Fenerde bir gece\n", "", "4 missing-language"),
                new Slip(COURSE, "  en: A night at the lighthouse\n", "", "4 missing-source-language"),
                new Slip(COURSE, "tr: Fenerde bir gece", "tr:", "4 empty-value"),
                new Slip(COURSE, "id: date-the-storm", "id: Date_the storm", "25 not-an-id"),
                new Slip(COURSE, "level: remember", "level: know", "26 not-one-of"),
                new Slip(COURSE, "minutes: 4", "minutes: four", "49 not-a-number"),
                new Slip(COURSE, "minutes: 4", "minutes: 0", "49 not-a-number"),
                new Slip(COURSE, "- lesson: the-night\n", "- story: the-night\n", "48 activity-kind"),
                new Slip(COURSE, "- lesson: the-letter", "- lesson: the-night", "63 duplicate-id"),
                new Slip(COURSE, "[storm-000]", "[storm-001]", "banks/storm.yaml:3 retired-id"),
                new Slip(COURSE, "[storm-000]", "[the-night]", "lessons/the-night:0 retired-id"),
                new Slip(COURSE, "- lesson: the-night", "- lesson: the-day", "48 dangling-lesson"),
                new Slip(COURSE, "- quiz: night-check", "- quiz: day-check", "51 dangling-quiz"),
                new Slip(COURSE, "after: the-night", "after: the-day", "52 dangling-lesson"),
                new Slip(COURSE, "objectives: [date-the-storm]", "objectives: [sing]", "50 dangling-objective"),
                new Slip(SOURCES, "sign: LT", "sign: LG", "44 duplicate-sign"),
                new Slip(SOURCES, "id: letter-1903", "id: log-1902", "43 duplicate-id"),
                new Slip(SOURCES, "language: tr", "language: fr", "45 not-one-of"),
                new Slip(SOURCES, "- id: ¶2", "- id: ¶1", "37 duplicate-place"),
                new Slip(SOURCES, "- id: ¶2", "- id: §2", "37 not-a-place"),
                new Slip(SOURCES, "status: fact", "status: sure", "32 not-one-of"),
                new Slip(GLOSSARY, "id: greenwich", "id: keeper", "11 duplicate-id"));
    }

    static Stream<Slip> slipsOfQuestions() {
        return Stream.of(
                new Slip(BANK, "bank: storm", "bank: rain", "1 name-differs"),
                new Slip(BANK, "id: storm-002", "id: storm-001", "52 duplicate-id"),
                new Slip(BANK, "objective: date-the-storm", "objective: sing", "4 dangling-objective"),
                new Slip(
                        BANK,
                        "objective: date-the-storm",
                        "objective: date-the-storm\n    further-objectives: sing",
                        "5 dangling-objective"),
                new Slip(BANK, "    cites: [log-1902 ¶1, letter-1903 ¶1]\n", "", "3 no-citation"),
                new Slip(BANK, "cites: [log-1902 ¶1, letter-1903 ¶1]", "cites: []", "8 empty-list"),
                new Slip(BANK, "cites: [log-1902 ¶1,", "cites: [log-1902 ¶77,", "8 dangling-place"),
                new Slip(BANK, "cites: [log-1902 ¶1,", "cites: [diary ¶1,", "8 dangling-source"),
                new Slip(BANK, "cites: [log-1902 ¶1,", "cites: [log-1902 p. 1,", "8 unreadable-citation"),
                new Slip(BANK, "cites: [log-1902 ¶1,", "cites: [¶1,", "8 unreadable-citation"),
                new Slip(BANK, "worth: 1", "worth: 0", "9 not-a-worth"),
                new Slip(BANK, "shuffle: true", "shuffle: yes", "10 not-one-of"),
                new Slip(BANK, "    explanation:\n", "    why:\n", "3 missing-key"),
                new Slip(BANK, "    single-choice:\n", "    riddle:\n", "3 question-kind"),
                new Slip(BANK, "          correct: true\n", "", "20 one-right-option"),
                new Slip(
                        BANK,
                        "        - id: ten\n",
                        "        - id: ten\n          correct: true\n",
                        "20 one-right-option"),
                new Slip(BANK, "- id: ten", "- id: nine", "32 duplicate-part"),
                new Slip(BANK, "          explanation:\n", "          because:\n", "21 missing-key"),
                new Slip(BANK, "          cites: [log-1902 ¶1]\n", "", "21 no-citation"),
                new Slip(BANK, "answer: false", "answer: no", "129 not-one-of"),
                new Slip(BANK, "match: official", "match: sung", "185 dangling-option"),
                new Slip(CHECK, "cut-score: 60", "cut-score: 101", "7 not-a-number"),
                new Slip(CHECK, "show: one-at-a-time", "show: some", "6 not-one-of"),
                new Slip(CHECK, "bank: storm", "bank: rain", "9 dangling-bank"),
                new Slip(CHECK, "[date-the-storm]", "[sing]", "10 dangling-objective"),
                new Slip(CHECK, "count: 2", "count: 4", "9 draws-more"),
                new Slip(QUIZ, "storm-006]", "storm-007]", "14 dangling-item"));
    }

    static Stream<Slip> slipsOfLessons() {
        return Stream.of(
                new Slip(LESSON, "---\ntitle", "title", "1 no-front-matter"),
                new Slip(LESSON, "summary:", "lead:", "2 missing-key"),
                new Slip(LESSON, "## What the log says", "Hello.\n\n## What the log says", "6 text-before-section"),
                new Slip(LESSON, " {#what-the-log-says}", "", "6 heading-form"),
                new Slip(LESSON, "{#what-the-log-says}", "{#What}", "6 not-an-id"),
                new Slip(LESSON, "## What the log says", "## What the *log* says", "6 heading-not-plain"),
                new Slip(LESSON, "The [keeper]", "# Big\n\nThe [keeper]", "8 heading-level"),
                new Slip(LESSON, " [[log-1902 ¶1]]", "", "6 section-without-citation"),
                new Slip(LESSON, "[[log-1902 ¶1]]", "`[[log-1902 ¶1]]`", "6 section-without-citation"),
                new Slip(LESSON, "[[log-1902 ¶1]]", "[[log-1902 ¶9]]", "8 dangling-place"),
                new Slip(LESSON, "[[log-1902 ¶1]]", "[[diary ¶1]]", "8 dangling-source"),
                new Slip(LESSON, "[[log-1902 ¶1]]", "[[log-1902 page 1]] [[log-1902 ¶1]]", "8 unreadable-citation"),
                new Slip(LESSON, "[[log-1902 ¶1]]", "[[log-1902 ¶1]] and\n[[log-1902 ¶2.", "9 unreadable-citation"),
                new Slip(LESSON, "term:keeper", "term:captain", "8 dangling-term"),
                new Slip(LESSON, "(term:keeper)", "(http://example.org)", "8 link"),
                new Slip(LESSON, "The [keeper]", "![a](https://example.org/a.png) The [keeper]", "8 picture"),
                new Slip(LESSON, "The [keeper]", "A <b>bold</b> [keeper]", "8 html"),
                new Slip(LESSON, "{#what-the-log-says}", "{#who-says-so}", "10 duplicate-section"),
                new Slip(LESSON, "{#who-says-so}", "{#who}", "10 who-says-so-last"));
    }

    @ParameterizedTest
    @MethodSource({"slipsOfTheFormat", "slipsOfQuestions", "slipsOfLessons"})
    void aSlipIsNamedWithItsLine(Slip slip) {
        var files = ExampleFiles.with(slip.file(), slip.passage(), slip.instead());

        var place = slip.said().contains(":") ? slip.said() : slip.file() + ":" + slip.said();
        assertThat(said(files)).contains(place);
    }

    @Test
    void moreSectionsThanAnybodyReadsAreNamedInNoTime() {
        var sections = IntStream.range(0, 40_000)
                .mapToObj(it -> "## a {#a" + it + "}\n")
                .collect(Collectors.joining());
        var files = ExampleFiles.with(LESSON, "## What the log says", sections + "## What the log says");

        var said = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> said(files));

        assertThat(said).contains(LESSON + ":206 too-many");
    }

    @Test
    void aTableThatIsTooLargeIsNamedWithItsLine() {
        var table = "|a".repeat(60) + "|\n" + "|-".repeat(60) + "|\n" + "|b\n".repeat(60) + "\n";

        assertThat(said(ExampleFiles.with(LESSON, "The [keeper]", table + "The [keeper]")))
                .containsExactly(LESSON + ":8 table-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " {#", " {#}", " {# #"})
    void aHeadingWithoutEndIsNamedInNoTime(String end) {
        var line = "##" + (" ".repeat(50_000) + end).repeat(4) + "x";
        var files = ExampleFiles.with(LESSON, "## What the log says {#what-the-log-says}", line);

        var said = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> said(files));

        assertThat(said).contains(LESSON + ":6 heading-form");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    What the log says | ## What the log says {#said}
                    What   the log {says} | ##   What   the log {says}   {#said}  ##
                    {#one} | ## {#one} {#said}
                    """)
    void aHeadingIsWhatStandsBeforeItsId(String heading, String line) {
        var problems = new ArrayList<Problem>();

        var shape = LessonShape.of("---\ntitle: a\nsummary: b\n---\n" + line + "\nc\n", LESSON, problems);

        assertThat(shape.orElseThrow().parts()).singleElement().satisfies(it -> {
            assertThat(it.id().value()).isEqualTo("said");
            assertThat(it.heading()).isEqualTo(heading);
        });
    }

    @Test
    void aSectionThatOneLanguageLacksIsNamedThere() {
        var files = ExampleFiles.with("lessons/the-night/az.md", "{#what-the-log-says}", "{#jurnal}");

        assertThat(said(files))
                .containsExactly(
                        "lessons/the-night/az.md:1 section-missing", "lessons/the-night/az.md:6 section-extra");
    }

    @Test
    void sectionsStandInOneOrderInAllLanguages() {
        var turned = """
                ---
                title: Gecə
                summary: Jurnal nə deyir?
                ---
                ## Bunu kim deyir? {#who-says-so}
                - a [[log-1902 ¶1]]
                ## Jurnal nə deyir {#what-the-log-says}
                b [[log-1902 ¶1]]
                """;

        assertThat(said(ExampleFiles.and("lessons/the-night/az.md", turned)))
                .contains("lessons/the-night/az.md:1 section-order");
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {COURSE, SOURCES, LESSON})
    void whatACourseCannotBeWithoutIsAnError(String path) {
        var reading = CourseReader.read(ExampleFiles.without(path));

        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.problems())
                .anyMatch(problem -> problem.isError() && problem.place().file().equals(path));
    }

    @Test
    void aMissingTranslationIsAWarningAndTheCourseIsThere() {
        var reading = CourseReader.read(ExampleFiles.without("lessons/the-letter/az.md"));

        assertThat(reading.problems()).hasSize(1).noneMatch(Problem::isError);
        assertThat(reading.hasErrors()).isFalse();
    }

    @Test
    void whatNoModuleNamesIsAWarning() {
        var files = ExampleFiles.with(COURSE, "      - quiz: storm-quiz\n", "");

        assertThat(said(files)).containsExactly("quizzes/storm-quiz.yaml:0 unused-quiz");
        assertThat(CourseReader.read(files).hasErrors()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsTheOnlyThingThatIsWrong() {
        assertThat(said(ExampleFiles.with(COURSE, "title:", "title: ["))).containsExactly("course.yaml:3 broken-yaml");
        assertThat(said(ExampleFiles.with(SOURCES, "sources:", "sources: {")))
                .containsExactly("sources.yaml:2 broken-yaml");
        assertThat(said(ExampleFiles.with(GLOSSARY, "terms:", "@terms:")))
                .containsExactly("glossary.yaml:1 broken-yaml");
    }

    @Test
    void everythingIsSaidAtOnceAndInOrder() {
        var files = ExampleFiles.with(BANK, "worth: 1", "worth: 0");
        var more = new HashMap<>(files.texts());
        more.computeIfPresent(GLOSSARY, (_, text) -> text.replace("id: keeper", "id: Keeper"));

        assertThat(said(new CourseFiles(files.folder(), more)))
                .containsSubsequence("banks/storm.yaml:9 not-a-worth", "glossary.yaml:2 not-an-id")
                .anyMatch(problem -> problem.endsWith("dangling-term"));
    }

    @ParameterizedTest(name = "a course.yaml of {0}")
    @ValueSource(
            strings = {
                "",
                "- a",
                "just words",
                "#",
                "a: b: c",
                "? [x]\n: y",
                "%YAML 9.9\n---\n",
                "\u0085",
                "{}",
                "''",
                "|"
            })
    void nothingIsThrownAtTheAuthor(String text) {
        var reading = CourseReader.read(ExampleFiles.and(COURSE, text));

        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.problems()).isNotEmpty();
    }

    @ParameterizedTest(name = "a lesson of {0} many times")
    @ValueSource(strings = {"[", "[[", "> ", "*a ", "- ", "## a {#a}\n", "---\n", "|a", "`"})
    void noLessonExhaustsTheReader(String piece) {
        assertThat(CourseReader.read(ExampleFiles.and(LESSON, piece.repeat(5_000)))
                        .hasErrors())
                .isTrue();
    }

    @Test
    void whatIsNotWrittenYetInATranslationIsReadInTheLanguageOfTheCourse() {
        var begun = """
                ---
                title: ""
                summary: ""
                ---

                ## What the log says {#what-the-log-says}

                ## Who says so? {#who-says-so}
                """;
        var files = ExampleFiles.and("lessons/the-night/az.md", begun);

        assertThat(said(files))
                .containsExactly(
                        "lessons/the-night/az.md:2 untranslated",
                        "lessons/the-night/az.md:3 untranslated",
                        "lessons/the-night/az.md:6 section-untranslated",
                        "lessons/the-night/az.md:8 section-untranslated");
        var lesson = CourseReader.read(files).course().orElseThrow().lessons().getFirst();
        assertThat(lesson.title().in(Language.AZERBAIJANI)).isEqualTo("The night");
        assertThat(lesson.sections().getFirst().heading().languageFor(Language.AZERBAIJANI))
                .isEqualTo(Language.ENGLISH);
        assertThat(said(ExampleFiles.and(LESSON, begun)))
                .contains(LESSON + ":2 empty-value", LESSON + ":6 section-without-citation");
    }

    private static List<String> said(CourseFiles files) {
        return CourseReader.read(files).problems().stream()
                .map(problem -> problem.place().file() + ":" + problem.place().line() + " "
                        + problem.key().substring("content.problem.".length()))
                .toList();
    }
}

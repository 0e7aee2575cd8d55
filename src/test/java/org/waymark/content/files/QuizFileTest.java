package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleKinds;
import org.waymark.content.Examples;
import org.waymark.content.ItemSelection;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;
import org.waymark.content.QuizRules.Attempting;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.QuizRules.Navigation;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.QuizRules.Timing;
import org.waymark.question.Behaviour;

/** Quizzes as they stand in their files, and what is read. */
class QuizFileTest {

    private static final String FILE = "quizzes/storm-quiz.yaml";

    private static final String HEAD = """
            quiz: storm-quiz
            title:
              tr: Fırtına
              az: Fırtına
              en: The storm
            show: one-at-a-time
            order: as-drawn
            """;
    private static final String DRAW = """
            draw:
              - bank: storm
            """;
    private static final String CUT = "cut-score: 50\n";

    @Test
    void whatIsLeftOutIsAsUsual() {
        var quiz = quiz(CUT + DRAW);

        assertThat(quiz.rules()).isEqualTo(QuizRules.USUAL);
        assertThat(quiz.remarks()).isEmpty();
        assertThat(quiz.sections()).extracting(Quiz.Section::title).containsExactly(Optional.empty());
        assertThat(quiz.itemCount()).isEqualTo(6);
    }

    @Test
    void sectionsHaveTitlesAndDrawsOfTheirOwn() {
        var quiz = quiz(CUT + """
                sections:
                  - title:
                      tr: Bir
                      az: Bir
                      en: One
                    draw:
                      - bank: storm
                        count: 2
                  - title:
                      tr: İki
                      az: İki
                      en: Two
                    draw:
                      - bank: kinds
                        items: kinds-1
                """);

        assertThat(quiz.sections())
                .extracting(section -> section.title().orElseThrow().in(org.waymark.base.Language.ENGLISH))
                .containsExactly("One", "Two");
        assertThat(quiz.selections()).extracting(ItemSelection::count).containsExactly(2, 1);
    }

    private static final String PLACING = CUT + """
            sections:
              - title:
                  tr: Bir
                  az: Bir
                  en: One
                module: m01
                draw:
                  - bank: storm
                    items: storm-001
              - title:
                  tr: İki
                  az: İki
                  en: Two
                module: m02
                draw:
                  - bank: storm
                    items: storm-002
            """;

    @Test
    void aPlacementQuizNamesModulesAndStandsBeforeThem() {
        var quiz = quiz(offered(files(PLACING)));

        assertThat(quiz.isPlacement()).isTrue();
        assertThat(quiz.counts()).isFalse();
        assertThat(quiz.sections())
                .extracting(section -> section.module().orElseThrow().value())
                .containsExactly("m01", "m02");
        var course = CourseReader.read(offered(files(PLACING))).course().orElseThrow();
        assertThat(course.placement()).contains(quiz);
        assertThat(course.moduleOf(quiz.id())).isEmpty();
        assertThat(course.activities()).doesNotContain(quiz);
    }

    @Test
    void whatIsWrongWithAPlacementQuizIsNamed() {
        assertThat(said(offered(files(PLACING.replace("module: m02", "module: m09")))))
                .containsExactly(FILE + ":22 dangling-module");
        assertThat(said(offered(files(PLACING.replace("    module: m02\n", "")))))
                .containsExactly(FILE + ":9 section-without-module");
        assertThat(said(offered(files(PLACING.replace(CUT, "behaviour: practice\n")))))
                .containsExactly(FILE + ":8 placement-practice");
        assertThat(said(offered(files(CUT + DRAW)))).containsExactly(FILE + ":0 placement-without-modules");
        assertThat(said(files(PLACING))).containsExactly(FILE + ":0 placement-in-module");
    }

    @ParameterizedTest(name = "a draw by {0} means {1}")
    @CsvSource(delimiter = '|', textBlock = """
            objectives: [date-the-storm]                          | 1 3 6
            objectives: weigh-two-voices                          | 2 4 5
            items: [storm-001, storm-002]                         | 1 2
            difficulty: easy                                      | 1 2 3 4 5 6
            level: [understand, apply]                            | 1 2 3 4 5 6
            tags: [night]                                         | 1
            tags: [night, day]                                    | 1 2
            objectives: [date-the-storm], items: [storm-001, storm-002] | 1
            objectives: [date-the-storm], tags: [night, day]      | 1
            """)
    void aDrawMeansTheItemsThatMeetEveryCondition(String conditions, String numbers) {
        var lines = "    " + conditions.replaceAll(", (?=[a-z]+:)", "\n    ");
        var files = files(CUT + DRAW + lines + "\n");
        var texts = new HashMap<>(files.texts());
        texts.computeIfPresent(
                "banks/storm.yaml",
                (_, text) -> text.replace("- id: storm-001", "- id: storm-001\n    tags: [night]")
                        .replace("- id: storm-002", "- id: storm-002\n    tags: [day, noon]"));

        var quiz = quiz(new CourseFiles(files.folder(), texts));

        assertThat(quiz.selections().getFirst().candidates())
                .containsExactlyElementsOf(List.of(numbers.split(" ")).stream()
                        .map(number -> new Slug("storm-00" + number))
                        .toList());
    }

    @Test
    void anItemIsDrawnForItsFurtherObjectivesToo() {
        var files = files(CUT + DRAW + "    objectives: weigh-two-voices\n");
        var texts = new HashMap<>(files.texts());
        texts.computeIfPresent(
                "banks/storm.yaml",
                (_, text) ->
                        text.replace("- id: storm-001", "- id: storm-001\n    further-objectives: [weigh-two-voices]"));

        var quiz = quiz(new CourseFiles(files.folder(), texts));

        assertThat(quiz.selections().getFirst().candidates())
                .extracting(Slug::value)
                .containsExactly("storm-001", "storm-002", "storm-004", "storm-005");
    }

    @Test
    void behavioursHaveNames() {
        var third = new BigDecimal("0.3333333");

        assertThat(behaviour("deferred")).isEqualTo(new Behaviour.Deferred());
        assertThat(behaviour("immediate")).isEqualTo(new Behaviour.Immediate());
        assertThat(behaviour("adaptive")).isEqualTo(new Behaviour.Adaptive(third));
        assertThat(behaviour("adaptive\npenalty: 0 %")).isEqualTo(new Behaviour.Adaptive(new BigDecimal("0.00")));
        assertThat(behaviour("interactive")).isEqualTo(new Behaviour.Interactive(third));
        assertThat(behaviour("interactive\npenalty: 25 %"))
                .isEqualTo(new Behaviour.Interactive(new BigDecimal("0.25")));
        assertThat(behaviour("certain")).isEqualTo(new Behaviour.Certain(false));
        assertThat(behaviour("certain-immediate")).isEqualTo(new Behaviour.Certain(true));
        assertThat(quiz("behaviour: practice\n" + DRAW).rules().behaviour()).isEqualTo(new Behaviour.Practice());
        assertThat(quiz("behaviour: practice\n" + DRAW).cutScore()).isZero();
    }

    @Test
    void rulesAreReadAsTheyStand() {
        var rules = quiz(CUT + DRAW + """
                navigation: one-way
                negative-marks: true
                attempts:
                  number: 3
                  counts: mean
                  wait-second: 10 min
                  wait-later: 1 day
                zone: Europe/Istanbul
                opens: 2026-11-21 09:00
                closes: 2026-11-28 18:00
                time-limit: 45 min
                grace: 30 s
                """).rules();

        assertThat(rules.navigation()).isEqualTo(Navigation.ONE_WAY);
        assertThat(rules.negativeMarks()).isTrue();
        assertThat(rules.attempting())
                .isEqualTo(new Attempting(Optional.of(3), Counting.MEAN, Duration.ofMinutes(10), Duration.ofDays(1)));
        assertThat(rules.timing())
                .isEqualTo(new Timing(
                        Optional.of(Instant.parse("2026-11-21T06:00:00Z")),
                        Optional.of(Instant.parse("2026-11-28T15:00:00Z")),
                        Optional.of(Duration.ofMinutes(45)),
                        Duration.ofSeconds(30)));
    }

    @Test
    void theZoneOfTheCourseCountsWhereTheQuizHasNone() {
        var files = files(CUT + DRAW + "opens: 2026-11-21 09:00\n");

        assertThat(quiz(inZone(files, "Asia/Baku")).rules().timing().opens())
                .contains(Instant.parse("2026-11-21T05:00:00Z"));
        assertThat(said(files)).containsExactly(FILE + ":11 no-zone");
        assertThat(said(inZone(files, "Baku"))).containsExactly("course.yaml:2 unknown-zone");
    }

    @Test
    void aPhaseThatIsLeftOutShowsEverythingAndAnEmptyOneNothing() {
        var reviewing = quiz(CUT + DRAW + """
                review:
                  during: [correctness, explanations]
                  right-after: []
                """).rules().reviewing();

        assertThat(reviewing.shown().get(Phase.DURING)).isEqualTo(Set.of(Shown.CORRECTNESS, Shown.EXPLANATIONS));
        assertThat(reviewing.shown().get(Phase.RIGHT_AFTER)).isEmpty();
        assertThat(reviewing.shown().get(Phase.LATER)).isEqualTo(EnumSet.allOf(Shown.class));
        assertThat(reviewing.shows(Phase.CLOSED, Shown.KEY)).isTrue();
    }

    @Test
    void remarksStandByPercentage() {
        var quiz = quiz(CUT + DRAW + """
                remarks:
                  - from: 0
                    text:
                      tr: Az
                      az: Az
                      en: Low
                  - from: 80
                    text:
                      tr: Çok
                      az: Çox
                      en: High
                """);

        assertThat(quiz.remarks()).extracting(Quiz.Remark::from).containsExactly(80, 0);
    }

    @ParameterizedTest(name = "{2} when it says {0}")
    @CsvSource(delimiter = '|', textBlock = """
            behaviour: sudden                        | not-one-of              | 11
            penalty: 1/3                             | penalty-unused          | 11
            behaviour: adaptive; penalty: 2          | not-a-share             | 12
            behaviour: practice                      | practice-has-no-marks   | 8
            navigation: backwards                    | not-one-of              | 11
            show: all; navigation: one-way           | one-way-on-one-page     | 12
            negative-marks: 1                        | not-one-of              | 11
            attempts:;  number: 0                    | not-a-number            | 12
            attempts:;  counts: worst                | not-one-of              | 12
            attempts:;  number: 1;  wait-second: 1 h | wait-for-nothing        | 13
            attempts:;  number: 2;  wait-later: 1 h  | wait-for-nothing        | 13
            attempts:;  wait-later: an hour          | not-a-duration          | 12
            zone: Mars/Base                          | unknown-zone            | 11
            zone: UTC                                | zone-unused             | 11
            opens: 2026-11-21 09:00                  | no-zone                 | 11
            zone: UTC; opens: tomorrow               | not-a-moment            | 12
            zone: Europe/Berlin; closes: 2027-03-28 02:30 | time-passed-over   | 12
            zone: Europe/Berlin; opens: 2026-10-25 02:30  | time-comes-twice   | 12
            zone: UTC; opens: 2026-11-21 09:00; closes: 2026-11-21 09:00 | closes-before-it-opens | 13
            time-limit: 30 s                         | not-a-duration          | 11
            grace: 2 days                            | not-a-duration          | 11
            review:;  later: [everything]            | not-one-of              | 12
            review:;  tomorrow: []                   | unknown-key             | 12
            remarks:;  - from: 101;    text:;      en: x | not-a-number        | 12
            remarks:;  - from: 5;    text:;      en: x;  - from: 5;    text:;      en: y | remark-twice | 15
            sections:;  - draw:;    - bank: storm    | draw-or-sections        | 9
            """)
    void aSlipIsNamedWithItsLine(String lines, String said, int line) {
        var base = lines.startsWith("show:") ? HEAD.replace("show: one-at-a-time\n", "") : HEAD;
        var text = base + CUT + DRAW + lines.replaceAll("; ?(?=[a-z-]+:)", "\n").replaceAll(";", "\n") + "\n";
        var missing = lines.startsWith("show:") ? 1 : 0;

        assertThat(said(ExampleKinds.and(FILE, text))).contains(FILE + ":" + (line - missing) + " " + said);
    }

    @Test
    void aLimitLongerThanTheWindowIsAWarning() {
        var files = files(
                CUT + DRAW + "zone: UTC\nopens: 2026-11-21 09:00\ncloses: 2026-11-21 10:00\ntime-limit: 90 min\n");

        assertThat(said(files)).containsExactly(FILE + ":14 limit-beyond-window");
        assertThat(CourseReader.read(files).hasErrors()).isFalse();
    }

    @Test
    void aDrawThatNothingMeetsIsNamed() {
        assertThat(said(files(CUT + DRAW + "    tags: [moon]\n"))).containsExactly(FILE + ":10 draws-nothing");
        assertThat(said(files(CUT + DRAW + "    items: kinds-1\n")))
                .contains(FILE + ":10 item-of-another-bank", FILE + ":10 draws-nothing");
    }

    private static Behaviour behaviour(String line) {
        return quiz(CUT + DRAW + "behaviour: " + line + "\n").rules().behaviour();
    }

    private static Quiz quiz(String rest) {
        return quiz(files(rest));
    }

    private static Quiz quiz(CourseFiles files) {
        var reading = CourseReader.read(files);
        assertThat(reading.problems()).isEmpty();
        return reading.course().orElseThrow().quiz(Examples.QUIZ).orElseThrow();
    }

    private static CourseFiles files(String rest) {
        return ExampleKinds.and(FILE, HEAD + rest);
    }

    /** Taken out of its module and offered by the course itself. */
    private static CourseFiles offered(CourseFiles files) {
        var texts = new HashMap<>(files.texts());
        texts.computeIfPresent(
                "course.yaml",
                (_, text) -> text.replace("      - quiz: storm-quiz\n", "")
                        .replace("\nmodules:\n", "\nplacement: storm-quiz\nmodules:\n"));
        return new CourseFiles(files.folder(), texts);
    }

    private static CourseFiles inZone(CourseFiles files, String zone) {
        var texts = new HashMap<>(files.texts());
        texts.computeIfPresent("course.yaml", (_, text) -> text.replaceFirst("\n", "\nzone: " + zone + "\n"));
        return new CourseFiles(files.folder(), texts);
    }

    private static List<String> said(CourseFiles files) {
        return CourseReader.read(files).problems().stream()
                .map(problem -> problem.place().file() + ":" + problem.place().line() + " "
                        + problem.key().substring("content.problem.".length()))
                .toList();
    }
}

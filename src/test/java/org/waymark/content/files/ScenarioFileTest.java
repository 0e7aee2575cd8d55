package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.ScenarioActivity;
import org.waymark.content.ScenarioCourse;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Condition;
import org.waymark.scenario.Condition.All;
import org.waymark.scenario.Condition.Any;
import org.waymark.scenario.Condition.AtLeast;
import org.waymark.scenario.Condition.AtMost;
import org.waymark.scenario.Condition.Chosen;
import org.waymark.scenario.Condition.Evidence;
import org.waymark.scenario.Condition.Not;
import org.waymark.scenario.DecisionTime;
import org.waymark.scenario.Effect;
import org.waymark.scenario.Made;
import org.waymark.scenario.Merit;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;
import org.waymark.scenario.Way;

/** Scenarios as they stand in their files, and what is read. */
class ScenarioFileTest {

    private static final Slug OIL = new Slug("oil");
    private static final Slug FEAR = new Slug("fear");

    @Test
    void aSoundFileHasNothingWrongAndIsAnActivity() {
        var reading = CourseReader.read(ScenarioCourse.files());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.course().orElseThrow().activities().toList().getLast())
                .isInstanceOf(ScenarioActivity.class);
    }

    @Test
    void everythingInItIsRead() {
        var scenario = ScenarioCourse.scenario();
        var first = scenario.start();

        assertThat(scenario.title().in(Language.TURKISH)).isEqualTo("Lamba");
        assertThat(scenario.rules()).isEqualTo(new Scenario.Rules(5, 60, false));
        assertThat(scenario.variables()).extracting(it -> it.id()).containsExactly(OIL, FEAR);
        assertThat(scenario.formula().terms().getLast().inverted()).isTrue();
        assertThat(first.basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(first.cites())
                .containsExactly(Citation.parse("log-1902 ¶1").orElseThrow().getFirst());
        assertThat(first.known()).hasSize(1);
        assertThat(first.tasks())
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly("Checkpoint", "Reasoning");
        assertThat(scenario.passages().getLast().tasks()).containsExactly(new Task.Question(new Slug("storm-001")));
        assertThat(first.choices().getFirst().effects()).containsExactly(new Effect(OIL, -10), new Effect(FEAR, -15));
        assertThat(first.choices().getFirst().consequence()).isPresent();
        assertThat(scenario.passages().getLast().choices().getLast().ways())
                .containsExactly(new Way(Optional.of(new AtLeast(FEAR, 50)), new Slug("e2")), Way.to(new Slug("e1")));
        assertThat(scenario.passages())
                .extracting(it -> it.time())
                .containsExactly(Optional.empty(), Optional.of(new DecisionTime(60, new Slug("sleep"))));
        assertThat(scenario.endings()).extracting(it -> it.merit()).containsExactly(Merit.STRONG, Merit.WEAK);
        assertThat(scenario.debrief().remarks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oil >= 20", "oil > 19", "(oil >= 20)", " ( ( oil>=20 ) ) "})
    void aConditionIsWrittenInSeveralWays(String text) {
        assertThat(condition(text)).isEqualTo(new AtLeast(OIL, 20));
    }

    @Test
    void notBindsCloserThanAndThatCloserThanOr() {
        var light = new Chosen(new Made(new Slug("n1"), new Slug("light")));

        assertThat(condition("oil < 20 or not fear <= 10 and chose n1/light"))
                .isEqualTo(new Any(List.of(
                        new AtMost(OIL, 19), new All(List.of(new Not(new AtMost(FEAR, 10)), light)))));
        assertThat(condition("(oil < 20 or oil > 30) and evidence >= 50"))
                .isEqualTo(new All(
                        List.of(new Any(List.of(new AtMost(OIL, 19), new AtLeast(OIL, 31))), new Evidence(50))));
        assertThat(condition("oil = 20")).isEqualTo(new All(List.of(new AtLeast(OIL, 20), new AtMost(OIL, 20))));
        assertThat(condition("evidence < 50")).isEqualTo(new Not(new Evidence(50)));
    }

    @Test
    void aConditionWithoutEndIsNotReadAtAll() {
        var files = ScenarioCourse.filesWith("if: chose n1/light and oil >= 15", "if: a" + "-a".repeat(100_000));

        assertThat(CourseReader.read(files).problems())
                .extracting(it -> it.key())
                .contains("content.problem.unreadable-condition");
    }

    private static Condition condition(String text) {
        return CourseReader.read(ScenarioCourse.filesWith("if: chose n1/light and oil >= 15", "if: \"" + text + "\""))
                .course()
                .orElseThrow()
                .scenario(ScenarioCourse.SCENARIO)
                .orElseThrow()
                .passages()
                .getLast()
                .choices()
                .getFirst()
                .opening()
                .orElseThrow()
                .condition();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        if: chose n1/light and oil >= 15 | if: oil >= | unreadable-condition
        if: chose n1/light and oil >= 15 | if: oil >= 15 and | unreadable-condition
        if: chose n1/light and oil >= 15 | if: (oil >= 15 | unreadable-condition
        if: chose n1/light and oil >= 15 | if: oil >= 15 fear | unreadable-condition
        if: chose n1/light and oil >= 15 | if: and >= 15 | unreadable-condition
        if: chose n1/light and oil >= 15 | if: chose light | unreadable-condition
        if: chose n1/light and oil >= 15 | if: evidence >= 101 | unreadable-condition
        if: chose n1/light and oil >= 15 | if: oil ~ 15 | unreadable-condition
        if: chose n1/light and oil >= 15 | if: wind >= 15 | dangling-variable
        if: chose n1/light and oil >= 15 | if: chose n1/dark | dangling-choice
        effects: fear +40 | effects: fear 40 | unreadable-effect
        effects: fear +40 | effects: fear +0 | unreadable-effect
        effects: fear +40 | effects: fear +20, fear +20 | unreadable-effect
        effects: fear +40 | effects: wind +40 | dangling-variable
        effects: fear +40 | effects: fear +140 | scenario-effect-too-large
        place: e2 | place: e9 | dangling-passage
        percent: 60 | percent: 50 | outcome-sum
        variable: oil | variable: fear | outcome-sum
        cite: log-1902 ¶2 | cite: log-1902 ¶1 | duplicate-part
        cite: log-1902 ¶2 | cite: log-1902 ¶9 | dangling-place
        correct: true | correct: false | no-right-option
        checkpoint: the-hour | checkpoint: why-now | task-twice
        checkpoint: the-hour | riddle: the-hour | task-kind
        question: storm-001 | question: storm-999 | dangling-item
        start: 30 | start: 130 | start
        from: 50 | from: 0 | bands
        id: fear | id: evidence | reserved-word
        id: e2 | id: n2 | duplicate-id
        merit: weak | merit: bad | not-one-of
        then: sleep | then: signal | time-closed
        then: sleep | then: light | time-elsewhere
        then: sleep | then: Sleep | not-an-id
        then: sleep | else: sleep | missing-key
        seconds: 60 | seconds: 9 | not-a-number
        seconds: 60 | seconds: 901 | not-a-number
        seconds: 60 | seconds: a minute | not-a-number
        merit: weak | time: none | unknown-key
        seconds: 60 | seconds: 900 | scenario-ok
        if: fear >= 50 | unless: fear >= 50 | ways
        to: n2 | to: n1 | scenario-cycle
        basis: documented | basis: silent | scenario-ok
        """)
    void whatIsWrongIsSaidWithItsPlace(String passage, String instead, String key) {
        var files = ScenarioCourse.filesWith(passage, instead);
        var problems = CourseReader.read(files).problems().stream()
                .filter(it -> it.place().file().equals(ScenarioCourse.FILE))
                .toList();
        if (key.equals("scenario-ok")) {
            assertThat(problems).isEmpty();
            return;
        }

        assertThat(problems).extracting(Problem::key).contains("content.problem." + key);
        assertThat(problems).allSatisfy(it -> assertThat(it.place().line()).isPositive());
    }

    @Test
    void whatIsWrongWithTheStoryIsSaidAtItsLine() {
        var files = ScenarioCourse.filesWith("to: e1\n      - id: sleep", "to: e2\n      - id: sleep");
        var files2 = new CourseFiles(
                files.folder(),
                with(
                        files,
                        files.texts()
                                .get(ScenarioCourse.FILE)
                                .replace("          - place: e1", "          - place: e2")));
        var text = files2.texts().get(ScenarioCourse.FILE);
        var line = text.substring(0, text.indexOf("- id: e1")).lines().count();

        assertThat(CourseReader.read(files2).problems())
                .filteredOn(it -> it.key().equals("content.problem.scenario-ending-unreached"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.place().line()).isEqualTo((int) line);
                    assertThat(it.isError()).isTrue();
                });
    }

    @Test
    void whatIsWrongWithATimeIsSaidAtItsLine() {
        var text = ScenarioCourse.text();
        var line = text.substring(0, text.indexOf("then: sleep")).lines().count();

        assertThat(CourseReader.read(ScenarioCourse.filesWith("then: sleep", "then: signal"))
                        .problems())
                .singleElement()
                .isEqualTo(Problem.error(
                        new Problem.Place(ScenarioCourse.FILE, (int) line), "content.problem.time-closed", "signal"));
    }

    @Test
    void aTimeInOneLineIsNone() {
        var files = ScenarioCourse.filesWith("    time:\n      seconds: 60\n      then: sleep\n", "    time: 60\n");

        assertThat(CourseReader.read(files).problems())
                .extracting(Problem::key)
                .contains("content.problem.not-a-mapping");
    }

    private static Map<String, String> with(CourseFiles files, String text) {
        var texts = new HashMap<>(files.texts());
        texts.put(ScenarioCourse.FILE, text);
        return texts;
    }

    @Test
    void aMissingLanguageIsNamed() {
        var problems =
                CourseReader.read(ScenarioCourse.filesWith("  az: Lampa\n", "")).problems();

        assertThat(problems).extracting(Problem::key).containsExactly("content.problem.missing-language");
    }

    @Test
    void aScenarioThatNoModuleNamesIsMentioned() {
        var texts = new HashMap<>(ScenarioCourse.files().texts());
        texts.put("course.yaml", texts.get("course.yaml").replace("      - scenario: the-lamp\n", ""));

        assertThat(CourseReader.read(new CourseFiles("lighthouse", texts)).problems())
                .extracting(Problem::key)
                .containsExactly("content.problem.unused-scenario");
    }
}

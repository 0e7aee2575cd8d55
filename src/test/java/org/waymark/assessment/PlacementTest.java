package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.question.Examples.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.assessment.Placement.Advice;
import org.waymark.assessment.Placement.Asked;
import org.waymark.base.Slug;
import org.waymark.content.CourseModule;
import org.waymark.content.PlacementCourse;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.Mark;

/** Where to begin after a placement quiz, and what is kept back. */
class PlacementTest {

    private static final Set<Shown> ALL = EnumSet.allOf(Shown.class);

    /** Modules are written as points earned, of points possible, with so many points still open. */
    @ParameterizedTest(name = "{0} with a cut score of {1} %: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0/2 0/2 0/2             | 75  | BEGIN_HERE WORTH_READING WORTH_READING | begin m01
            2/2 1/2 0/2             | 75  | MAY_SKIP BEGIN_HERE WORTH_READING      | begin m02
            1/2 2/2 0/2             | 50  | MAY_SKIP MAY_SKIP BEGIN_HERE           | begin m03
            2/2 1.5/2 2/2           | 75  | MAY_SKIP MAY_SKIP MAY_SKIP             | choose
            2/2 1.49/2              | 75  | MAY_SKIP BEGIN_HERE                    | begin m02
            2/2 0/2+2 0/2           | 75  | MAY_SKIP UNDECIDED WORTH_READING       | wait
            2/2 0/2+1 0/2           | 75  | MAY_SKIP BEGIN_HERE WORTH_READING      | begin m02
            0/2 0/2+2 2/2           | 75  | BEGIN_HERE UNDECIDED MAY_SKIP          | begin m01
            3/4+1 0/2               | 75  | MAY_SKIP BEGIN_HERE                    | begin m02
            2/2 2/2+0               | 100 | MAY_SKIP MAY_SKIP                      | choose
            0/2                     | 0   | MAY_SKIP                               | choose
            """)
    void eachModuleIsReadByItsOwnShare(String marks, int cutScore, String readings, String advice) {
        var placement = new Placement(asked(marks), cutScore);

        assertThat(placement.asked().stream().map(placement::reading).map(Enum::name))
                .containsExactly(readings.split(" "));
        assertThat(words(placement.advice())).isEqualTo(advice);
    }

    @Test
    void itSaysHowManyQuestionsItRestsOn() {
        assertThat(new Placement(asked("0/2 2/3"), 75).questions()).isEqualTo(4);
    }

    @Test
    void questionsBelongToTheModuleOfTheirSectionAndModulesStandInTheOrderOfTheCourse() {
        var placement =
                Placement.of(taken(), finished("storm-001", "storm-003"), ALL).orElseThrow();

        assertThat(placement.asked())
                .extracting(asked -> asked.module().id().value())
                .containsExactly("m01", "m02");
        assertThat(placement.asked())
                .extracting(Asked::questions, asked -> asked.mark().percent().intValueExact())
                .containsExactly(tuple(2, 100), tuple(2, 0));
        assertThat(words(placement.advice())).isEqualTo("begin m02");
    }

    @ParameterizedTest
    @EnumSource(
            value = Shown.class,
            names = {"MARKS", "CORRECTNESS", "OVERALL"})
    void nothingIsSaidWhereTheRulesHideWhatCouldBeToldFromIt(Shown hidden) {
        var allowed = EnumSet.complementOf(EnumSet.of(hidden));

        assertThat(Placement.of(taken(), finished("storm-001"), allowed)).isEmpty();
    }

    @Test
    void nothingIsSaidBeforeItIsHandedInOrOfAQuizThatPlacesNobody() {
        var ordinary = new QuizTaken(
                org.waymark.content.Examples.course(),
                org.waymark.content.Examples.course()
                        .quiz(org.waymark.content.Examples.QUIZ)
                        .orElseThrow());

        assertThat(Placement.of(taken(), attempt(), ALL)).isEmpty();
        assertThat(Placement.of(ordinary, finished("storm-001"), ALL)).isEmpty();
    }

    private static QuizTaken taken() {
        var course = PlacementCourse.edition().course();
        return new QuizTaken(course, course.quiz(PlacementCourse.QUIZ).orElseThrow());
    }

    private static Attempt attempt() {
        return Examples.withItems(
                Examples.begun(),
                Stream.of("storm-002", "storm-006", "storm-001", "storm-003")
                        .map(Slug::new)
                        .toList());
    }

    /** An attempt in which these are right and the others left blank. */
    private static Attempt finished(String... right) {
        var attempt = attempt();
        for (var i = 0; i < right.length; i++) {
            attempt = attempt.with(Examples.right(i + 1, new Slug(right[i])));
        }
        return attempt.handedIn(taken().course(), taken().quiz(), Examples.NOON);
    }

    private static List<Asked> asked(String marks) {
        var asked = new ArrayList<Asked>();
        for (var each : marks.split(" ", -1)) {
            var parts = each.split("[/+]", -1);
            var name = "m0" + (asked.size() + 1);
            var module = new CourseModule(new Slug(name), text(name, name, name), text("", "", ""), List.of());
            var mark = new Mark(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
            asked.add(new Asked(module, 2, mark, parts.length > 2 ? new BigDecimal(parts[2]) : BigDecimal.ZERO));
        }
        return asked;
    }

    private static String words(Advice advice) {
        return switch (advice) {
            case Advice.Begin(var module) -> "begin " + module.id();
            case Advice.Wait() -> "wait";
            case Advice.Choose() -> "choose";
        };
    }
}

package org.waymark.classreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.classreport.Works.LEYLA;
import static org.waymark.classreport.Works.NOW;
import static org.waymark.classreport.Works.active;
import static org.waymark.classreport.Works.basis;
import static org.waymark.classreport.Works.done;
import static org.waymark.classreport.Works.failedTwice;
import static org.waymark.classreport.Works.learner;
import static org.waymark.classreport.Works.nothing;
import static org.waymark.classreport.Works.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assignment.Window;
import org.waymark.assignment.WorkDone;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.classreport.Cell.State;
import org.waymark.classreport.PeopleReport.Reason;
import org.waymark.identity.Person;

/** How cells, rows, columns and people of a class come about. */
class ClassReportTest {

    private static final Window ANY = Window.ANY_TIME;

    @ParameterizedTest(name = "{0} with {1} % is {2}")
    @CsvSource({
        "DONE, 100, STRONG",
        "DONE, 80, STRONG",
        "DONE, 79, MIDDLING",
        "DONE, 50, MIDDLING",
        "DONE, 49, WEAK",
        "DONE, 0, WEAK",
        "DONE, , DONE",
        "WAITING, 40, WAITING",
        "UNDER_WAY, , UNDER_WAY",
        "NOT_BEGUN, , NOT_BEGUN",
        "AFTER_CLOSING, 90, AFTER_CLOSING"
    })
    void aCellHasTheStateOfItsWork(Stand stand, Integer percent, State state) {
        var cell = cell(stand, Optional.ofNullable(percent), false, false, ANY);

        assertThat(cell.state()).isEqualTo(state);
        assertThat(cell.percent().isPresent())
                .isEqualTo(List.of(State.STRONG, State.MIDDLING, State.WEAK).contains(state));
    }

    @Test
    void whatIsExcusedIsNeitherAskedNorLate() {
        var cell = cell(Stand.NOT_BEGUN, Optional.empty(), false, true, Works.due(Duration.ofDays(-1)));

        assertThat(cell.state()).isEqualTo(State.EXCUSED);
        assertThat(cell.late()).isFalse();
        assertThat(cell.isAsked()).isFalse();
    }

    @Test
    void whatIsOverdueIsLateAndWhatIsClosedIsMissed() {
        var overdue = cell(Stand.NOT_BEGUN, Optional.empty(), false, false, Works.due(Duration.ofDays(-1)));
        assertThat(overdue.state()).isEqualTo(State.NOT_BEGUN);
        assertThat(overdue.late()).isTrue();

        var closed = Works.closes(Duration.ofMinutes(-1));
        assertThat(cell(Stand.NOT_BEGUN, Optional.empty(), false, false, closed).state())
                .isEqualTo(State.MISSED);
        assertThat(cell(Stand.UNDER_WAY, Optional.empty(), false, false, closed).state())
                .isEqualTo(State.MISSED);
        assertThat(cell(Stand.DONE, Optional.of(90), true, false, closed))
                .isEqualTo(new Cell(State.STRONG, Optional.of(90), true, Optional.empty()));
    }

    @Test
    void whatOpensLaterIsNotAskedYet() {
        var cell = cell(Stand.NOT_BEGUN, Optional.empty(), false, false, Works.opens(Duration.ofDays(1)));

        assertThat(cell.state()).isEqualTo(State.NOT_OPEN);
        assertThat(cell.isAsked()).isFalse();
    }

    private static Cell cell(Stand stand, Optional<Integer> percent, boolean late, boolean excused, Window window) {
        return Cell.of(done(quiz(1), learner(1), stand, percent, late, excused, window), Optional.empty(), NOW);
    }

    @Test
    void rowsAndColumnsAreSummedUpOverWhatIsAsked() {
        var one = quiz(1);
        var two = quiz(2);
        var report = ClassReport.of(
                basis(
                        3,
                        List.of(one, two),
                        done(one, learner(1), Stand.DONE, Optional.of(90)),
                        done(one, learner(2), Stand.DONE, Optional.of(61)),
                        done(one, learner(3), Stand.NOT_BEGUN, Optional.empty()),
                        done(two, learner(1), Stand.WAITING, Optional.empty()),
                        done(two, learner(2), Stand.NOT_BEGUN, Optional.empty(), false, true, ANY)),
                nothing());

        assertThat(report.columns())
                .containsExactly(new Summary(2, 3, Optional.of(76)), new Summary(1, 1, Optional.empty()));
        assertThat(report.rows())
                .extracting(ClassReport.Row::summary)
                .containsExactly(
                        new Summary(2, 2, Optional.of(90)),
                        new Summary(1, 1, Optional.of(61)),
                        new Summary(0, 1, Optional.empty()));
        assertThat(report.rows().get(2).cells().get(1)).isEqualTo(Cell.NOT_THEIRS);
        assertThat(report.isEmpty()).isFalse();
    }

    @Test
    void whoHasBegunAndDoneNothingForFiveDaysIsStuck() {
        var work = done(quiz(1), learner(1), Stand.UNDER_WAY, Optional.empty());

        assertThat(active(quiz(1), learner(1), NOW.minus(Duration.ofDays(5))).stuck(work, quiz(1).task(), NOW))
                .contains(new Stuck.Idle(5));
        assertThat(active(quiz(1), learner(1), NOW.minus(Duration.ofHours(119))).stuck(work, quiz(1).task(), NOW))
                .isEmpty();
        assertThat(active(quiz(1), learner(2), NOW.minus(Duration.ofDays(9))).stuck(work, quiz(1).task(), NOW))
                .isEmpty();
    }

    @Test
    void whoDidNotPassTwiceIsStuckUnlessItIsOver() {
        var failed = failedTwice(quiz(1), learner(1));

        assertThat(failed.stuck(done(quiz(1), learner(1), Stand.DONE, Optional.of(30)), quiz(1).task(), NOW))
                .contains(new Stuck.FailedTwice());
        assertThat(failed.stuck(
                        done(quiz(1), learner(1), Stand.DONE, Optional.of(30), false, true, ANY), quiz(1).task(), NOW))
                .isEmpty();
    }

    @Test
    void everybodyIsNamedWithTheReasonsToLookAtThem() {
        var one = quiz(1);
        var two = quiz(2);
        var late = Works.due(Duration.ofDays(-2));
        var report = PeopleReport.of(
                basis(
                        3,
                        List.of(one, two),
                        done(one, learner(1), Stand.UNDER_WAY, Optional.empty()),
                        done(two, learner(1), Stand.NOT_BEGUN, Optional.empty(), false, false, late),
                        done(one, learner(2), Stand.NOT_BEGUN, Optional.empty()),
                        done(two, learner(2), Stand.NOT_BEGUN, Optional.empty(), false, false, late),
                        done(one, learner(3), Stand.DONE, Optional.of(90))),
                active(one, learner(1), NOW.minus(Duration.ofDays(6))));

        assertThat(report.lines().get(0).reasons())
                .containsExactly(new Reason.IsStuck(one, new Stuck.Idle(6)), new Reason.Overdue(1));
        assertThat(report.lines().get(0).isStuck()).isTrue();
        assertThat(report.lines().get(0).lastActive()).contains(NOW.minus(Duration.ofDays(6)));
        assertThat(report.lines().get(1).reasons()).containsExactly(new Reason.NothingBegun(2), new Reason.Overdue(1));
        assertThat(report.lines().get(1).hasNotBegun()).isTrue();
        assertThat(report.lines().get(2).reasons()).isEmpty();
        assertThat(report.lines().get(2).lastActive()).isEmpty();
    }

    @Test
    void whatLayBeforeTheOpeningDoesNotCountAgainstAnybody() {
        var openedFourDaysAgo =
                new Window(Optional.of(NOW.minus(Duration.ofDays(4))), Optional.empty(), Optional.empty());
        var openedSixDaysAgo =
                new Window(Optional.of(NOW.minus(Duration.ofDays(6))), Optional.empty(), Optional.empty());
        var eightDays = active(quiz(1), learner(1), NOW.minus(Duration.ofDays(8)));

        assertThat(eightDays.stuck(begun(openedFourDaysAgo), quiz(1).task(), NOW))
                .isEmpty();
        assertThat(eightDays.stuck(begun(openedSixDaysAgo), quiz(1).task(), NOW))
                .contains(new Stuck.Idle(6));
    }

    private static WorkDone begun(Window window) {
        return done(quiz(1), learner(1), Stand.UNDER_WAY, Optional.empty(), false, false, window);
    }

    @Test
    void theWorstComesFirst() {
        var never = line(1, Optional.empty(), 0);
        var muchOverdue = line(2, Optional.of(NOW), 3);
        var longAway = line(3, Optional.of(NOW.minus(Duration.ofDays(9))), 1);
        var lately = line(4, Optional.of(NOW.minus(Duration.ofDays(1))), 1);
        var fine = line(5, Optional.of(NOW), 0);

        assertThat(List.of(fine, lately, longAway, muchOverdue, never).stream().sorted(PeopleReport.WORST_FIRST))
                .containsExactly(never, muchOverdue, longAway, lately, fine);
    }

    private static PeopleReport.Line line(int number, Optional<Instant> lastActive, int overdue) {
        return new PeopleReport.Line(
                new Learner(learner(number), "Learner " + number),
                lastActive,
                overdue == 0 ? List.of() : List.of(new Reason.Overdue(overdue)));
    }

    @Test
    void whatIsOverdueIsToldFromWhatWasDoneLate() {
        var late = Works.due(Duration.ofDays(-2));

        assertThat(cell(Stand.NOT_BEGUN, Optional.empty(), false, false, late).isOverdue())
                .isTrue();
        assertThat(cell(Stand.UNDER_WAY, Optional.empty(), false, false, late).isOverdue())
                .isTrue();
        assertThat(cell(Stand.DONE, Optional.of(90), true, false, late).isOverdue())
                .isFalse();
        assertThat(cell(Stand.WAITING, Optional.empty(), true, false, late).isOverdue())
                .isFalse();
    }

    @Test
    void whoIsCalledAlikeIsToldApart() {
        var people = Map.of(
                learner(1), new Person(learner(1), "deniz.a", "Deniz"),
                learner(2), new Person(learner(2), "deniz.b", "Deniz"),
                learner(3), new Person(learner(3), "ada", "Ada"));

        assertThat(Learner.of(List.of(learner(1), learner(2), learner(3), LEYLA), people))
                .extracting(Learner::name)
                .containsExactly("Deniz (deniz.a)", "Deniz (deniz.b)", "Ada", "–");
    }
}

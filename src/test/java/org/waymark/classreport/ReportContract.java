package org.waymark.classreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.classreport.Klass.LEYLA;
import static org.waymark.classreport.Klass.MURAT;
import static org.waymark.classreport.Klass.ZEYNEP;
import static org.waymark.classreport.Klass.learner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentNotFound;
import org.waymark.classreport.Cell.State;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.content.Examples;
import org.waymark.content.Section;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;

/** What the reports of a class promise, on the real tables. The quiz has six items and is passed from half of the points. */
public interface ReportContract {

    Klass klass();

    private ClassReport results() {
        return klass().bean(ReportingOnClasses.class).results(LEYLA, klass().token());
    }

    private Cell cell(ClassReport report, int learner, Assignment assignment) {
        var column = report.basis().assignments().indexOf(assignment);
        return report.rows().stream()
                .filter(row -> row.learner().id().equals(learner(learner)))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
    }

    @Test
    default void theGridShowsWhatEachHasMadeOfEach() {
        var quiz = klass().quiz();
        var lesson = klass().lesson();
        klass().takes(1, 6, 0);
        klass().takes(2, 0, 6);
        klass().begins(3);
        klass().reads(4, Examples.FIRST_SECTION);
        klass().reads(5, Examples.FIRST_SECTION);
        klass().reads(5, Section.WHO_SAYS_SO);

        var report = results();

        assertThat(cell(report, 1, quiz).state()).isEqualTo(State.STRONG);
        assertThat(cell(report, 1, quiz).percent()).contains(100);
        assertThat(cell(report, 2, quiz).state()).isEqualTo(State.WEAK);
        assertThat(cell(report, 3, quiz).state()).isEqualTo(State.UNDER_WAY);
        assertThat(cell(report, 4, quiz).state()).isEqualTo(State.NOT_BEGUN);
        assertThat(cell(report, 4, lesson).state()).isEqualTo(State.UNDER_WAY);
        assertThat(cell(report, 5, lesson).state()).isEqualTo(State.DONE);
        assertThat(report.columns().get(report.basis().assignments().indexOf(quiz)))
                .isEqualTo(new Summary(2, 6, Optional.of(50)));
    }

    @Test
    default void aLargeClassTakesNoMoreStatementsThanASmallOne() {
        var quiz = klass().quiz();
        klass().lesson();
        klass().takes(1, 6, 0);
        var small = statements(quiz);
        klass().enrol(20);
        for (var number = 2; number <= 26; number++) {
            klass().takes(number, number % 7, 6 - number % 7);
            klass().reads(number, Examples.FIRST_SECTION);
        }
        klass().module();

        assertThat(statements(quiz)).isEqualTo(small);
    }

    private Map<String, Integer> statements(Assignment quiz) {
        var reporting = klass().bean(ReportingOnClasses.class);
        var studying = klass().bean(StudyingAnswers.class);
        return Map.of(
                "results", klass().statementsOf(() -> reporting.results(LEYLA, klass().token())),
                "people", klass().statementsOf(() -> reporting.people(LEYLA, klass().token())),
                "days", klass().statementsOf(() -> reporting.days(LEYLA, klass().token(), 28)),
                "objectives", klass().statementsOf(() -> studying.objectives(LEYLA, klass().token())),
                "live",
                        klass().statementsOf(() ->
                                klass().bean(SeeingRunningQuizzes.class).quiz(LEYLA, klass().token(), quiz.token())));
    }

    @Test
    default void whoIsStuckIsFoundInTheGridAndAmongPeople() {
        var quiz = klass().quiz();
        klass().takes(1, 0, 6);
        klass().takes(1, 1, 5);
        klass().begins(2);
        klass().takes(3, 0, 6);
        klass().takes(3, 6, 0);
        klass().pass(Duration.ofDays(6));

        var report = results();
        assertThat(cell(report, 1, quiz).stuck()).contains(new Stuck.FailedTwice());
        assertThat(cell(report, 2, quiz).stuck()).contains(new Stuck.Idle(6));
        assertThat(cell(report, 3, quiz).stuck()).isEmpty();

        var people = klass().bean(ReportingOnClasses.class).people(LEYLA, klass().token());
        assertThat(people.lines().stream()
                        .filter(PeopleReport.Line::isStuck)
                        .map(it -> it.learner().id()))
                .containsExactlyInAnyOrder(learner(1), learner(2));
        assertThat(people.lines().stream().filter(PeopleReport.Line::hasNotBegun))
                .hasSize(3);
        assertThat(people.lines().getFirst().lastActive()).contains(PagesOnDatabase.NOW);
    }

    @Test
    default void objectivesAreToldByTheLastAttemptOfEachLearner() {
        klass().quiz();
        for (var number = 1; number <= 5; number++) {
            klass().takes(number, 0, 6);
            klass().pass(Duration.ofMinutes(1));
            klass().takes(number, 6, 0);
        }

        var report = klass().bean(StudyingAnswers.class).objectives(LEYLA, klass().token());

        assertThat(report.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.people()).isEqualTo(5);
            assertThat(line.shares().orElseThrow().met()).isEqualTo(5);
            assertThat(line.shares().orElseThrow().mean()).isEqualTo(1);
        });
    }

    @Test
    default void itemsAreToldByTheFirstAttemptOfEachLearnerAndOptionsAreCounted() {
        var quiz = klass().quiz();
        for (var number = 1; number <= 5; number++) {
            klass().takes(number, number == 1 ? 1 : 0, number == 1 ? 0 : 1);
            klass().pass(Duration.ofMinutes(1));
            klass().takes(number, 6, 0);
        }

        var report = klass().bean(StudyingAnswers.class).items(LEYLA, klass().token(), Optional.of(quiz.token()), 10);

        assertThat(report.all()).isEqualTo(6);
        assertThat(report.chosen()).contains(quiz);
        var uses = report.items().stream()
                .collect(Collectors.toMap(use -> use.item().id(), Function.identity()));
        var first = uses.get(Examples.item(1).id());
        assertThat(first.asked()).isEqualTo(5);
        assertThat(first.full()).isEqualTo(1);
        assertThat(first.none()).isEqualTo(4);
        assertThat(first.facility()).isEqualTo(0.2);
        assertThat(first.options().stream().mapToInt(ItemUse.OptionUse::times).sum())
                .isEqualTo(5);
        assertThat(first.options().stream()
                        .filter(ItemUse.OptionUse::key)
                        .mapToInt(ItemUse.OptionUse::times)
                        .sum())
                .isEqualTo(1);
        assertThat(uses.get(Examples.item(2).id()).blank()).isEqualTo(5);
        assertThat(report.items().getFirst().facility())
                .isLessThanOrEqualTo(report.items().getLast().facility());
    }

    @Test
    default void ofFourLearnersNoItemAndNoShareIsTold() {
        klass().quiz();
        for (var number = 1; number <= 4; number++) {
            klass().takes(number, 6, 0);
        }

        var items = klass().bean(StudyingAnswers.class).items(LEYLA, klass().token(), Optional.empty(), 10);
        assertThat(items.items()).isEmpty();
        assertThat(items.untold()).isEqualTo(6);
        assertThat(klass().bean(StudyingAnswers.class)
                        .objectives(LEYLA, klass().token())
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.shares()).isEmpty());
    }

    @Test
    default void daysAreThoseOfTheClassAndOfWhatWasAssigned() {
        klass().quiz();
        klass().takes(1, 6, 0);
        klass().reads(1, Examples.FIRST_SECTION);
        klass().pass(Duration.ofHours(9));
        klass().takes(2, 6, 0);

        var days = klass().bean(ReportingOnClasses.class)
                .days(LEYLA, klass().token(), 2)
                .days();

        assertThat(days)
                .containsExactly(
                        new Days.Day(LocalDate.of(2026, 11, 21), 1, 0, 0, 1),
                        new Days.Day(LocalDate.of(2026, 11, 22), 1, 0, 0, 1));
    }

    @Test
    default void behindACellLieTheAttempts() {
        var module = klass().module();
        var quiz = klass().quiz();
        var failed = klass().takes(1, 0, 6);
        klass().pass(Duration.ofMinutes(1));
        var running = klass().begins(1);
        klass().reads(1, Examples.FIRST_SECTION);

        var detail = klass().bean(LookingCloser.class).at(LEYLA, klass().token(), quiz.token(), learner(1));
        assertThat(detail.parts()).singleElement().satisfies(part -> {
            var tries = ((Detail.Attempts) part).tries();
            assertThat(tries).extracting(Detail.Try::token).containsExactly(failed.token(), running.token());
            assertThat(tries.getFirst().passed()).isFalse();
            assertThat(tries.getLast().endedAt()).isEmpty();
        });
        var parts = klass().bean(LookingCloser.class)
                .at(LEYLA, klass().token(), module.token(), learner(1))
                .parts();
        assertThat(parts.getFirst()).isInstanceOfSatisfying(Detail.Reading.class, reading -> {
            assertThat(reading.read()).isEqualTo(1);
            assertThat(reading.sections()).isEqualTo(2);
        });
        assertThatThrownBy(() -> klass().bean(LookingCloser.class)
                        .at(LEYLA, klass().token(), quiz.token(), new UserId(UUID.randomUUID())))
                .isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    default void whoDoesNotRunTheClassFindsNothingAndWhoMayNotFollowIsRefused() {
        var quiz = klass().quiz();
        klass().assists(Right.ASSIGN, Right.ROSTER, Right.MARK);
        List.<Function<UserId, Object>>of(
                        staff -> klass().bean(ReportingOnClasses.class).results(staff, klass().token()),
                        staff -> klass().bean(ReportingOnClasses.class).people(staff, klass().token()),
                        staff -> klass().bean(ReportingOnClasses.class).days(staff, klass().token(), 28),
                        staff -> klass().bean(StudyingAnswers.class).objectives(staff, klass().token()),
                        staff -> klass().bean(StudyingAnswers.class).items(staff, klass().token(), Optional.empty(), 5),
                        staff -> klass().bean(LookingCloser.class).at(staff, klass().token(), quiz.token(), learner(1)),
                        staff -> klass().bean(SeeingRunningQuizzes.class).quiz(staff, klass().token(), quiz.token()))
                .forEach(seeing -> {
                    assertThatThrownBy(() -> seeing.apply(ZEYNEP)).isInstanceOf(ClassroomNotFound.class);
                    assertThatThrownBy(() -> seeing.apply(MURAT)).isInstanceOf(RightMissing.class);
                });
    }

    @Test
    default void aClassThatIsOverShowsWhatWasThere() {
        klass().quiz();
        klass().takes(1, 6, 0);
        klass().pass(Duration.ofDays(1));
        klass().bean(RunningClassrooms.class).archive(LEYLA, klass().token());
        klass().pass(Duration.ofDays(30));
        klass().takes(1, 0, 6);
        klass().takes(2, 6, 0);

        assertThat(results().basis().now()).isEqualTo(PagesOnDatabase.NOW.plus(Duration.ofDays(1)));
        assertThat(results().columns()).containsExactly(new Summary(1, 6, Optional.of(100)));
    }
}

package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.assignment.LookingAtWork;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.base.Language;
import org.waymark.classreport.Cell;
import org.waymark.classreport.ClassReport;
import org.waymark.classreport.PeopleReport;
import org.waymark.classreport.ReportingOnClasses;
import org.waymark.classreport.StudyingAnswers;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.RunClass;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.gradebook.SeeingGrades;
import org.waymark.gradebook.Visible;
import org.waymark.identity.Accounts;
import org.waymark.identity.DemoAccount;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/** The demo class with the shipped course, made when a test first asks for it. */
@SpringBootTest(properties = "spring.application.name=demo-class")
class DemoClassroomTest {

    private static final UserId LEYLA = DemoAccount.INSTRUCTOR.id();
    private static final int INVENTED = 24;

    /** As many as figures of a class are told for. */
    private static final int FEW = 5;

    private @Autowired DemoClassroom classroom;
    private @Autowired ActingAs as;
    private @Autowired RunningClassrooms running;
    private @Autowired KeepingRoster roster;
    private @Autowired KeepingGroups groups;
    private @Autowired LookingAtWork work;
    private @Autowired ReportingOnClasses reports;
    private @Autowired StudyingAnswers answers;
    private @Autowired SeeingGrades grades;
    private @Autowired Accounts accounts;
    private @Autowired Clock clock;
    private @Autowired JdbcClient jdbc;
    private @Autowired PlatformTransactionManager transactions;

    @BeforeEach
    void made() {
        if (classes().isEmpty()) {
            stoppedInTheMiddle();
            assertThat(classroom.make()).isTrue();
        }
    }

    /** Whatever was made is made in one transaction, so that a start that is cut off leaves nothing. */
    private void stoppedInTheMiddle() {
        var before = rows();
        new TransactionTemplate(transactions).executeWithoutResult(stopped -> {
            assertThat(classroom.make()).isTrue();
            assertThat(classes()).hasSize(1);
            stopped.setRollbackOnly();
        });
        assertThat(classes()).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    private Map<String, Integer> rows() {
        return Stream.of(
                        "account",
                        "classroom",
                        "enrolment",
                        "assignment",
                        "attempt",
                        "attempt_event",
                        "playthrough",
                        "playthrough_step",
                        "reading_mark",
                        "section_done",
                        "quiz_done",
                        "notice")
                .collect(Collectors.toMap(
                        it -> it,
                        it -> jdbc.sql("select count(*) from " + it)
                                .query(Integer.class)
                                .single()));
    }

    private List<RunClass> classes() {
        return as.somebody(Role.INSTRUCTOR, () -> running.mine(LEYLA));
    }

    private String token() {
        return classes().getFirst().classroom().token();
    }

    private ClassReport report() {
        return as.somebody(Role.INSTRUCTOR, () -> reports.results(LEYLA, token()));
    }

    @Test
    void leylaTeachesOneClassOfInventedLearnersAndDeniz() {
        assertThat(classes()).singleElement().satisfies(it -> {
            assertThat(it.classroom().name()).isEqualTo(DemoClassSetUp.NAME);
            assertThat(it.headcount().learners()).isEqualTo(INVENTED + 1);
        });
        assertThat(report().rows().stream().map(it -> it.learner().name()))
                .doesNotHaveDuplicates()
                .contains("Deniz Kaya", "Aysel Quliyeva", "Emre Yıldız");
        assertThat(as.somebody(Role.INSTRUCTOR, () -> groups.groups(LEYLA, token())))
                .extracting(it -> it.members().size())
                .containsExactlyInAnyOrder(12, 12, 5);
    }

    @Test
    void nobodyCanSignInAsOneOfThem() {
        assertThat(DemoClassmate.all()).hasSize(INVENTED).allSatisfy(it -> {
            assertThat(accounts.find(it.id())).isPresent();
            assertThat(accounts.passwordHash(it.id())).isEmpty();
        });
    }

    @Test
    void learnersAreToldOfTheirGrades() {
        var told = report().rows().stream()
                .map(row -> as.somebody(
                        Role.LEARNER,
                        () -> grades.mine(row.learner().id(), token()).grades()))
                .toList();

        assertThat(told).noneMatch(Visible.Grades::isNothing);
        assertThat(told).filteredOn(it -> it.total().isPresent()).hasSizeGreaterThan(FEW);
        assertThat(told)
                .flatExtracting(Visible.Grades::marks)
                .extracting(it -> it.head().title().in(Language.ENGLISH))
                .contains(DemoTeaching.SPOKEN);
    }

    @Test
    void startingAgainChangesNothing() {
        var before = rows();

        assertThat(classroom.make()).isFalse();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everyStateOfWorkIsThere() {
        var cells = report().rows().stream().flatMap(it -> it.cells().stream()).toList();

        assertThat(cells.stream().map(Cell::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Cell.State.values());
        assertThat(cells).anyMatch(it -> it.late() && it.isDone());
        assertThat(cells).anyMatch(it -> it.late() && !it.isDone());
        var done = as.somebody(Role.INSTRUCTOR, () -> work.of(LEYLA, token()));
        assertThat(done.done().orElseThrow().done().values().stream()
                        .flatMap(it -> it.values().stream())
                        .map(it -> it.stand())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Stand.values());
        assertThat(done.granted()).hasSize(2);
    }

    @Test
    void thereIsWorkOfEveryKindOfWhichSomeIsOverAndSomeIsToCome() {
        var now = clock.instant();
        var posted = as.somebody(Role.INSTRUCTOR, () -> work.of(LEYLA, token())).posted();

        assertThat(posted).hasSize(8);
        assertThat(posted.stream().map(it -> it.assignment().task().kind()).collect(Collectors.toSet()))
                .hasSize(4);
        assertThat(posted)
                .anyMatch(it -> it.assignment().window().opens().orElseThrow().isAfter(now));
        assertThat(posted)
                .anyMatch(it ->
                        it.assignment().window().closes().filter(now::isAfter).isPresent());
        assertThat(posted).anyMatch(it -> {
            var window = it.assignment().window();
            return window.opens().orElseThrow().isBefore(now)
                    && window.due().orElseThrow().isAfter(now);
        });
    }

    @Test
    void theyAreNotAllTheSame() {
        var exam = report().basis().assignments().stream()
                .filter(it -> it.attempts().equals(Optional.of(DemoPlan.TRIES)))
                .findFirst()
                .orElseThrow();
        var column = report().basis().assignments().indexOf(exam);
        var levels = report().rows().stream()
                .flatMap(it -> it.cells().get(column).percent().stream())
                .collect(Collectors.groupingBy(it -> it / 20, () -> new java.util.TreeMap<>(), Collectors.counting()));

        assertThat(levels).hasSizeGreaterThanOrEqualTo(3);
        assertThat(levels.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(2 * FEW);
    }

    @Test
    void somebodyIsStuckAndSomebodyHasNotBegun() {
        var people = as.somebody(Role.INSTRUCTOR, () -> reports.people(LEYLA, token()));
        var reasons = people.lines().stream()
                .flatMap(it -> it.reasons().stream())
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));

        assertThat(reasons)
                .containsKeys(
                        PeopleReport.Reason.IsStuck.class,
                        PeopleReport.Reason.NothingBegun.class,
                        PeopleReport.Reason.Overdue.class);
    }

    @Test
    void questionsAndObjectivesHaveEnoughPeopleToBeToldOf() {
        var items = as.somebody(Role.INSTRUCTOR, () -> answers.items(LEYLA, token(), Optional.empty(), 100));
        var objectives = as.somebody(Role.INSTRUCTOR, () -> answers.objectives(LEYLA, token()));

        assertThat(items.all()).isGreaterThan(10);
        assertThat(objectives.toString()).isNotBlank();
    }

    @Test
    void activityLiesInThePastThreeWeeksAndNotInTheFuture() {
        var now = clock.instant();
        var seen = as.somebody(Role.INSTRUCTOR, () -> roster.roster(LEYLA, token())).listed().stream()
                .flatMap(it -> it.lastSeen().stream())
                .toList();

        assertThat(seen).hasSizeGreaterThan(20).allMatch(it -> it.isBefore(now));
        assertThat(days("reading_mark", "read_at")).hasSizeGreaterThan(7);
        assertThat(days("attempt", "started_at")).hasSizeGreaterThan(7);
    }

    private Set<String> days(String table, String column) {
        return jdbc.sql("select distinct cast(cast(%s as date) as varchar(10)) from %s".formatted(column, table))
                .query(String.class)
                .set();
    }

    @Test
    void everybodyElseStillHasTheTimeThatItIs() {
        assertThat(clock.instant()).isAfter(Instant.now().minusSeconds(10));
    }

    @Test
    void whoTheyAreFollowsFromASeed() {
        assertThat(DemoClassmate.all()).isEqualTo(DemoClassmate.all());
        var habits = new EnumMap<DemoHabit, Long>(DemoClassmate.all().stream()
                .collect(Collectors.groupingBy(DemoClassmate::habit, Collectors.counting())));
        assertThat(habits.keySet()).containsExactly(DemoHabit.values());
    }
}

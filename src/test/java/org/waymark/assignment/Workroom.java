package org.waymark.assignment;

import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Allowances;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.Taking;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.ClassroomServices;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Group;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.content.Course;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.MutableClock;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import org.waymark.playthrough.Playing;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.ServicesOnDatabase;

/**
 * Classes and their work as the application runs them, on real tables. Leyla teaches 9-A with Murad, who may only assign, and Sevda, who
 * may only follow; Ann, Ben and Cem are in it, Ann and Ben in a group. Ann is in Orxan's 9-B, too, and Dan in no other. It is noon.
 */
final class Workroom implements AutoCloseable {

    static final UserId LEYLA = person(1);
    static final UserId MURAD = person(2);
    static final UserId SEVDA = person(3);
    static final UserId ORXAN = person(4);
    static final UserId ANN = person(11);
    static final UserId BEN = person(12);
    static final UserId CEM = person(13);
    static final UserId DAN = person(14);
    static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    static final Task LESSON = new Task(COURSE, Task.Kind.LESSON, org.waymark.content.Examples.SECOND_LESSON);
    static final Task STORM = new Task(COURSE, Task.Kind.QUIZ, QUIZ);
    static final Task LAMP = new Task(COURSE, Task.Kind.SCENARIO, ScenarioCourse.SCENARIO);
    static final Task MODULE = new Task(COURSE, Task.Kind.MODULE, org.waymark.content.Examples.SECOND_MODULE);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final CountingDatabase database;
    private final Shelf shelf;
    final Classroom first;
    final Classroom second;
    final Group group = new Group(new Group.Id(new UUID(43, 1)), "Şimal", Set.of(ANN, BEN), 1);

    Workroom(DataSource real) {
        this(real, ScenarioCourse.course());
    }

    Workroom(DataSource real, Course course) {
        database = new CountingDatabase(real);
        context.registerBean(DataSource.class, () -> database);
        context.register(Application.class);
        context.refresh();
        empty();
        shelf = bean(Shelf.class);
        publish(course);
        Stream.of(LEYLA, MURAD, SEVDA, ORXAN, ANN, BEN, CEM, DAN).forEach(this::account);
        first = opened(1, "9-A", LEYLA);
        second = opened(2, "9-B", ORXAN);
        classrooms()
                .keepStaff(
                        first.id(),
                        List.of(
                                StaffMember.assistant(MURAD, Set.of(Right.ASSIGN)),
                                StaffMember.assistant(SEVDA, Set.of(Right.FOLLOW))),
                        now());
        enrol(first, ANN, BEN, CEM);
        enrol(second, ANN, DAN);
        classrooms().addGroups(first.id(), List.of(group));
        asStaff();
    }

    static UserId person(int number) {
        return new UserId(new UUID(0x0193_0000_0000_7000L, number));
    }

    private Classroom opened(int number, String name, UserId teacher) {
        var classroom = new Classroom(
                new ClassroomId(new UUID(42, number)),
                "class-" + number,
                name,
                "2026",
                BAKU,
                now(),
                Optional.empty(),
                1);
        classrooms().open(classroom, teacher);
        return classroom;
    }

    void enrol(Classroom in, UserId... learners) {
        classrooms()
                .keep(
                        in.id(),
                        Stream.of(learners)
                                .map(it -> new Enrolment(it, Enrolment.State.IN, now()))
                                .toList());
    }

    void leave(Classroom classroom, UserId learner) {
        classrooms().keep(classroom.id(), List.of(new Enrolment(learner, Enrolment.State.LEFT, now())));
    }

    void account(UserId id) {
        jdbc().sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, :name, :name, :name, 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')
                """)
                .param("id", Columns.bytes(id.value()))
                .param("name", "somebody-" + id.value().getLeastSignificantBits())
                .update();
    }

    void archive(Classroom classroom) {
        classrooms()
                .keep(new Classroom(
                        classroom.id(),
                        classroom.token(),
                        classroom.name(),
                        classroom.term(),
                        classroom.zone(),
                        classroom.openedAt(),
                        Optional.of(now()),
                        classroom.version()));
    }

    /** The next edition of the course. */
    void publish(Course course) {
        shelf.publish(course);
    }

    static void asStaff() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_INSTRUCTOR", "ROLE_LEARNER"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    Classrooms classrooms() {
        return bean(Classrooms.class);
    }

    AssigningWork assigning() {
        return bean(AssigningWork.class);
    }

    GrantingConcessions granting() {
        return bean(GrantingConcessions.class);
    }

    TakingQuizzes taking() {
        return bean(TakingQuizzes.class);
    }

    Instant now() {
        return bean(MutableClock.class).instant();
    }

    /** So many hours from noon. */
    static Instant hour(int hour) {
        return org.waymark.identity.Examples.NOON.plus(Duration.ofHours(hour));
    }

    void pass(Duration time) {
        bean(MutableClock.class).pass(time);
    }

    void announce(Object event) {
        context.publishEvent(event);
    }

    int statementsOf(Runnable doing) {
        return database.statementsOf(doing);
    }

    List<Notice> told(UserId learner) {
        return bean(Noticeboard.class).newest(learner, 100);
    }

    /** Of a task for everybody, with these hours from noon on; -1 for none. */
    static AssignmentForm form(Task task, int opens, int due, int closes) {
        return new AssignmentForm(
                task,
                new Audience.Everybody(),
                at(opens),
                at(due),
                at(closes),
                Optional.empty(),
                Optional.empty(),
                new LateRule.Counts(),
                "");
    }

    static AssignmentForm form(Task task, Audience audience) {
        return new AssignmentForm(
                task,
                audience,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new LateRule.Counts(),
                "");
    }

    /** That something closes so many hours from noon. */
    static Extension closing(int hour) {
        return new Extension(Optional.empty(), at(hour), Optional.empty());
    }

    private static Optional<Instant> at(int hour) {
        return hour < 0 ? Optional.empty() : Optional.of(hour(hour));
    }

    Assignment assign(AssignmentForm form) {
        return assigning().assign(LEYLA, first.token(), List.of(form)).getFirst();
    }

    Assignment assignInSecond(AssignmentForm form) {
        return assigning().assign(ORXAN, second.token(), List.of(form)).getFirst();
    }

    /** Something of the first class is put off for somebody for the first time. */
    void extend(Assignment assignment, UserId learner, Extension extension) {
        granting().extend(LEYLA, first.token(), assignment.token(), learner, 0, extension, "");
    }

    /** The quiz of the storm stays open for one learner until so many hours from noon. */
    void leaveOpen(UserId learner, int until) {
        bean(Allowances.class)
                .keep(new QuizOverride(
                        new QuizOverride.Id(new UUID(5, 5)),
                        COURSE,
                        QUIZ,
                        new QuizOverride.Recipient.One(learner),
                        Optional.empty(),
                        at(until),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** An attempt at the storm quiz whose clock runs. */
    Attempt begun(UserId learner) {
        return taking().begin(
                        learner, taking().startOrResume(learner, COURSE, QUIZ).token());
    }

    Attempt handedIn(UserId learner) {
        return taking().handIn(learner, begun(learner).token());
    }

    Attempt attempt(UserId learner, String token) {
        return taking().attempt(learner, token);
    }

    WorkDone done(Assignment assignment, UserId learner) {
        var classroom = assignment.classroom().equals(first.id()) ? first : second;
        return bean(SeeingClassWork.class)
                .of(classroom)
                .of(assignment.id(), learner)
                .orElseThrow();
    }

    /** Why something is refused, which has to be. */
    static WorkFlaw refusal(ThrowingCallable call) {
        try {
            call.call();
        } catch (WorkRefused refused) {
            return refused.flaw();
        } catch (Throwable other) {
            throw new AssertionError("refused otherwise", other);
        }
        throw new AssertionError("nothing was refused");
    }

    private void empty() {
        Stream.of(
                        "reminder",
                        "calendar_link",
                        "concession_change",
                        "concession",
                        "assignment_change",
                        "assignment",
                        "classroom_change",
                        "classroom_group_member",
                        "classroom_group",
                        "enrolment",
                        "classroom_entry",
                        "classroom_staff",
                        "classroom",
                        "notice",
                        "playthrough_step",
                        "playthrough",
                        "reading_mark",
                        "quiz_override",
                        "accommodation",
                        "attempt_event",
                        "attempt",
                        "account")
                .forEach(table -> jdbc().sql("delete from " + table).update());
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableMethodSecurity
    @ComponentScan(
            basePackages = {
                "org.waymark.assignment.jdbc",
                "org.waymark.assessment.jdbc",
                "org.waymark.content.jdbc",
                "org.waymark.playthrough.jdbc",
                "org.waymark.classroom.jdbc"
            },
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(Repository.class))
    @Import({ServicesOnDatabase.class, AssignmentServices.class, ClassroomServices.class, Taking.class, Playing.class})
    static class Application {

        @Bean
        MutableClock clock() {
            return new MutableClock();
        }

        @Bean
        Shelf library() {
            return new Shelf();
        }
    }
}

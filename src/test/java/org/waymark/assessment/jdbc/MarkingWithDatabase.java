package org.waymark.assessment.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.DecidingHeldAnswers;
import org.waymark.assessment.EssayDrafts;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.Essays;
import org.waymark.assessment.Looks;
import org.waymark.assessment.MarkSheet;
import org.waymark.assessment.MarkingEssays;
import org.waymark.assessment.MarkingInForce;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.Released;
import org.waymark.assessment.ReleasingMarks;
import org.waymark.assessment.SeeingConditions;
import org.waymark.assessment.SeeingMarks;
import org.waymark.assessment.StaffServices;
import org.waymark.assessment.Taking;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.assessment.WaitingEssays;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.Quiz;
import org.waymark.identity.MemoryOversight;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.question.Rubric;

/** Essays handed in and marked as the application does it, on a database; two courses of a planet and two essays each. */
final class MarkingWithDatabase implements AutoCloseable {

    static final UserId LEYLA = new UserId(new UUID(5, 1));
    static final UserId ADA = new UserId(new UUID(5, 2));
    static final UserId DENIZ = new UserId(new UUID(9, 1));
    static final Item PLANET = Examples.nearestPlanet();
    static final Item WINTER = Examples.winter();
    static final Slug ARGUMENT = new Slug("argument");
    static final Slug LANGUAGE = new Slug("language");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient jdbc;

    MarkingWithDatabase(DataSource database, boolean secondMarker) {
        jdbc = JdbcClient.create(database);
        var course = QuizCourse.of(List.of(PLANET, secondMarker ? markedByTwo() : WINTER));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(Library.class, () -> new LibraryOf(course.edition(1)));
        context.register(Application.class);
        context.refresh();
    }

    private static Item markedByTwo() {
        var essay = (Question.Essay) WINTER.question();
        var question = new Question.Essay(
                essay.prompt(), new Rubric(essay.rubric().criteria(), true), essay.words(), essay.modelAnswer());
        return new Item(
                WINTER.id(),
                WINTER.filing(),
                WINTER.cites(),
                WINTER.rules(),
                WINTER.stimulus(),
                WINTER.explanation(),
                question);
    }

    /** An attempt in which the planet is right and the essay says this. */
    Attempt handedIn(UserId learner, String text) {
        as("LEARNER");
        var attempt = taking().startOrResume(learner, QuizCourse.COURSE, QuizCourse.QUIZ);
        taking().answer(learner, attempt.token(), PLANET.id(), ModelAnswers.right(PLANET.question(), Language.TURKISH));
        taking().answer(learner, attempt.token(), WINTER.id(), new Response.Typed(text, Language.TURKISH));
        return taking().handIn(learner, attempt.token());
    }

    static MarkSheet sheet(int argument, int language, String comment) {
        return MarkSheet.EMPTY
                .giving(ARGUMENT, argument)
                .giving(LANGUAGE, language)
                .saying(comment);
    }

    /** The essay that waits longest for this instructor. */
    EssayId oldest(UserId marker) {
        return waiting().queue(marker).waiting().getFirst().essay().id();
    }

    Released release(UserId marker, EssayId id, MarkSheet sheet) {
        return releasing().release(marker, marking().open(marker, id), sheet, "");
    }

    void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    private <T> T asInstructor(Class<T> service) {
        as("INSTRUCTOR");
        return context.getBean(service);
    }

    TakingQuizzes taking() {
        return context.getBean(TakingQuizzes.class);
    }

    WaitingEssays waiting() {
        return asInstructor(WaitingEssays.class);
    }

    MarkingEssays marking() {
        return asInstructor(MarkingEssays.class);
    }

    ReleasingMarks releasing() {
        return asInstructor(ReleasingMarks.class);
    }

    DecidingHeldAnswers deciding() {
        return asInstructor(DecidingHeldAnswers.class);
    }

    SeeingConditions conditions() {
        return asInstructor(SeeingConditions.class);
    }

    ChangingAllowances allowing() {
        return asInstructor(ChangingAllowances.class);
    }

    Course course() {
        return context.getBean(Library.class)
                .current(QuizCourse.COURSE)
                .orElseThrow()
                .course();
    }

    Quiz quiz() {
        return context.getBean(Library.class)
                .current(QuizCourse.COURSE)
                .flatMap(it -> it.course().quiz(QuizCourse.QUIZ))
                .orElseThrow();
    }

    SeeingMarks seeing() {
        as("LEARNER");
        return context.getBean(SeeingMarks.class);
    }

    Attempts attempts() {
        return context.getBean(Attempts.class);
    }

    Essays essays() {
        return context.getBean(Essays.class);
    }

    MemoryOversight oversight() {
        return context.getBean(MemoryOversight.class);
    }

    Looks looks() {
        return context.getBean(Looks.class);
    }

    EssayDrafts drafts() {
        return context.getBean(EssayDrafts.class);
    }

    List<Notice> told(UserId learner) {
        return context.getBean(Noticeboard.class).newest(learner, 100);
    }

    List<AttemptRegraded> announced() {
        return context.getBean(Listener.class).heard;
    }

    void pass(long minutes) {
        context.getBean(Hands.class).now = context.getBean(Hands.class).now.plusSeconds(60 * minutes);
    }

    /** An answer as a browser's that came too late: the row is what receiving it would have left. */
    int hold(Attempt attempt, Slug item, String response) {
        var number = attempts().get(attempt.token()).nextNumber();
        jdbc.sql("""
                insert into attempt_event (attempt, number, client_id, device, device_order, client_at, act, item, response,
                                           verdict, fraction, received_at, standing, reason)
                select id, :number, :id, 'devicedevicedevice1234', 1, :at, 'ANSWERED', :item, :response, 'MARKED', 0, :at,
                       'HELD', 'AFTER_HAND_IN'
                from attempt where token = :token""")
                .param("number", number)
                .param("id", Columns.bytes(UUID.randomUUID()))
                .param("at", Columns.utc(context.getBean(Hands.class).now))
                .param("item", item.value())
                .param("response", response)
                .param("token", attempt.token())
                .update();
        jdbc.sql("update attempt set last_number = :number where token = :token")
                .param("number", number)
                .param("token", attempt.token())
                .update();
        return number;
    }

    void open(UserId id, String name, Role role) {
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, :name, :name, :name, 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')""").param("id", Columns.bytes(id.value())).param("name", name).update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", Columns.bytes(id.value()))
                .param("role", role.name())
                .update();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
        var tables = new ArrayList<>(List.of("notice", "essay_unmasking", "essay_lease", "essay_draft_refused"));
        tables.addAll(List.of(
                "attempt_look", "essay_draft", "essay_mark", "essay", "held_decision", "attempt_event", "attempt"));
        tables.addAll(List.of("quiz_override", "learner_group_member", "learner_group", "accommodation"));
        tables.addAll(List.of("allowance_change", "account_role", "account"));
        tables.forEach(table -> jdbc.sql("delete from " + table).update());
    }

    static final class Listener {
        private final List<AttemptRegraded> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(AttemptRegraded event) {
            heard.add(event);
        }
    }

    /** A clock that a test sets; each look at it takes a millisecond, so that what follows comes later. */
    static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-21T10:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @EnableMethodSecurity
    @ComponentScan(
            basePackages = "org.waymark.notice.jdbc",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test"))
    @Import({
        Taking.class,
        JdbcAttempts.class,
        JdbcRegradings.class,
        MarkingInForce.class,
        StaffServices.class,
        JdbcEssays.class,
        JdbcEssayDrafts.class,
        JdbcMarkingDesk.class,
        JdbcHeldAnswers.class,
        JdbcLooks.class,
        JdbcAllowances.class,
        JdbcLearnerGroups.class,
        JdbcAllowanceChanges.class
    })
    static class Application {

        @Bean
        Hands clock() {
            return new Hands();
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        Listener listener() {
            return new Listener();
        }
    }
}

package org.waymark.assessment.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.MarkingInForce;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.RegradingQuizzes;
import org.waymark.assessment.RegradingServices;
import org.waymark.assessment.Regradings;
import org.waymark.assessment.Taking;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.identity.MemoryOversight;
import org.waymark.identity.UserId;
import org.waymark.question.ModelAnswers;

/** Quizzes taken on one edition and regraded by the next, as the application does it, on a database. */
final class RegradingWithDatabase implements AutoCloseable {

    static final UserId INSTRUCTOR = new UserId(new UUID(5, 5));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient jdbc;

    RegradingWithDatabase(DataSource database) {
        jdbc = JdbcClient.create(database);
        context.registerBean(DataSource.class, () -> database);
        context.register(Application.class);
        context.refresh();
    }

    void publish(QuizCourse course, int number) {
        var published = context.getBean(Published.class);
        published.editions.add(course.edition(number));
    }

    /** An attempt of somebody new who answers the first items rightly and the others wrongly. */
    Attempt handedIn(int learner, int right) {
        var begun = begun(learner, right);
        return taking().handIn(begun.learner(), begun.token());
    }

    Attempt begun(int learner, int right) {
        as("LEARNER");
        var who = new UserId(new UUID(9, learner));
        var attempt = taking().startOrResume(who, QuizCourse.COURSE, QuizCourse.QUIZ);
        var course = context.getBean(Library.class).edition(attempt.edition()).course();
        var items = attempt.items().stream().sorted().toList();
        for (var i = 0; i < items.size(); i++) {
            var question = course.item(items.get(i)).orElseThrow().question();
            var response = i < right
                    ? ModelAnswers.right(question, Language.TURKISH)
                    : ModelAnswers.wrong(question, Language.TURKISH);
            taking().answer(who, attempt.token(), items.get(i), response);
        }
        return attempts().get(attempt.token());
    }

    void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    TakingQuizzes taking() {
        return context.getBean(TakingQuizzes.class);
    }

    RegradingQuizzes regrading() {
        as("INSTRUCTOR");
        return context.getBean(RegradingQuizzes.class);
    }

    Attempts attempts() {
        return context.getBean(Attempts.class);
    }

    MemoryOversight oversight() {
        return context.getBean(MemoryOversight.class);
    }

    Regradings regradings() {
        return context.getBean(Regradings.class);
    }

    MarkingInForce marking() {
        return context.getBean(MarkingInForce.class);
    }

    List<AttemptRegraded> announced() {
        return context.getBean(Listener.class).heard;
    }

    void inTransaction(Runnable doing) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> doing.run());
    }

    void give(Attempt attempt, String points) {
        jdbc.sql("update attempt set earned = :points where token = :token")
                .param("points", new java.math.BigDecimal(points))
                .param("token", attempt.token())
                .update();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
        for (var table : List.of("attempt_look", "regrading_attempt", "regrading", "attempt_event", "attempt")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    static final class Listener {
        private final List<AttemptRegraded> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(AttemptRegraded event) {
            heard.add(event);
        }
    }

    /** A library to which editions are added. */
    static final class Published {
        private final List<Edition> editions = new CopyOnWriteArrayList<>();

        private LibraryOf library() {
            return new LibraryOf(editions.toArray(Edition[]::new));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @EnableMethodSecurity
    @Import({Taking.class, JdbcAttempts.class, JdbcRegradings.class, RegradingServices.class})
    static class Application {

        @Bean
        Published published() {
            return new Published();
        }

        @Bean
        Library library(Published published) {
            return new Library() {
                @Override
                public List<Edition> current() {
                    return published.library().current();
                }

                @Override
                public java.util.Optional<Edition> current(Slug course) {
                    return published.library().current(course);
                }

                @Override
                public Edition edition(org.waymark.content.EditionId id) {
                    return published.library().edition(id);
                }
            };
        }

        @Bean
        Clock clock() {
            return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
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

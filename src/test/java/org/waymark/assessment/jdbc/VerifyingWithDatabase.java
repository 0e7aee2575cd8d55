package org.waymark.assessment.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.Looks;
import org.waymark.assessment.MarkingInForce;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.RandomAttempts;
import org.waymark.assessment.ReplayServices;
import org.waymark.assessment.Replaying;
import org.waymark.assessment.Seals;
import org.waymark.assessment.VerifyingAttempts;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.question.Examples;

/** Attempts of every behaviour at every kind of question, with and without negative marks, in a database. */
final class VerifyingWithDatabase implements AutoCloseable {

    private static final int EACH = 3;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient jdbc;
    private final Map<String, Attempt> stored;

    VerifyingWithDatabase(DataSource database) {
        var editions = editions();
        jdbc = JdbcClient.create(database);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(Library.class, () -> new LibraryOf(editions.toArray(Edition[]::new)));
        context.register(Application.class);
        context.refresh();
        stored = transaction().execute(_ -> store(editions));
    }

    private static List<Edition> editions() {
        var items =
                Examples.all().stream().map(item -> Examples.hinted(2, item)).toList();
        var editions = new ArrayList<Edition>();
        for (var behaviour : RandomAttempts.behaviours()) {
            for (var negative : List.of(false, true)) {
                editions.add(QuizCourse.of(items).with(behaviour, negative).edition(editions.size() + 1));
            }
        }
        return editions;
    }

    private Map<String, Attempt> store(List<Edition> editions) {
        return IntStream.range(0, EACH * editions.size())
                .mapToObj(seed -> RandomAttempts.handedIn(
                        seed, editions.get(seed % editions.size()), context.getBean(Seals.class)))
                .peek(this::store)
                .collect(Collectors.toMap(Attempt::token, Function.identity()));
    }

    /** As it would have been stored event by event. */
    private void store(Attempt attempt) {
        org.waymark.assessment.Examples.started(attempts(), attempt);
        attempts().keep(attempt, attempt.events().size());
    }

    /** What was stored, by token. */
    Map<String, Attempt> stored() {
        return stored;
    }

    VerifyingAttempts verifying() {
        return context.getBean(VerifyingAttempts.class);
    }

    Replaying replaying() {
        return context.getBean(Replaying.class);
    }

    Looks looks() {
        return context.getBean(Looks.class);
    }

    Attempts attempts() {
        return context.getBean(Attempts.class);
    }

    /** Does something to the database, looks at what comes of it, and takes it back. */
    void tamper(String sql, Attempt attempt, Runnable looking) {
        transaction().executeWithoutResult(undone -> {
            var changed = jdbc.sql(sql.replace(
                            "{attempt}", "(select id from attempt where token = '" + attempt.token() + "')"))
                    .update();
            if (changed == 0) {
                throw new IllegalArgumentException("nothing was tampered with by " + sql);
            }
            looking.run();
            undone.setRollbackOnly();
        });
    }

    void inTransaction(Consumer<JdbcClient> doing) {
        transaction().executeWithoutResult(_ -> doing.accept(jdbc));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({
        ReplayServices.class,
        Seals.class,
        MarkingInForce.class,
        JdbcAttempts.class,
        JdbcLooks.class,
        JdbcRegradings.class
    })
    static class Application {

        @Bean
        org.waymark.assessment.SealKeys sealKeys() {
            return org.waymark.assessment.Examples.keys();
        }

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.tick(java.time.Clock.systemUTC(), java.time.Duration.ofNanos(1_000));
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }
    }
}

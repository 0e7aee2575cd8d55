package org.waymark.assessment.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.CheckingSeals;
import org.waymark.assessment.HandingInOverdue;
import org.waymark.assessment.KeepingInTouch;
import org.waymark.assessment.SeeingRunningAttempts;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.Taking;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.content.Edition;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.identity.MemoryOversight;
import org.waymark.identity.Overseeing;
import org.waymark.identity.Oversight;

/** Taking quizzes as the application runs it: transactions and rights around it, a database below, a listener beside it. */
final class TakingWithDatabase implements AutoCloseable {

    private final DataSource database;
    private final AtomicInteger statements = new AtomicInteger();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);

    TakingWithDatabase(DataSource database) {
        this(database, Examples.edition());
    }

    TakingWithDatabase(DataSource database, Edition edition) {
        this.database = database;
        context.registerBean("passed", AtomicReference.class, () -> passed);
        context.registerBean(Library.class, () -> new LibraryOf(edition));
        context.registerBean(DataSource.class, () -> new Counting(database, statements));
        context.register(Application.class);
        context.refresh();
    }

    TakingQuizzes taking() {
        return context.getBean(TakingQuizzes.class);
    }

    /** Lets time pass, here only. */
    void pass(Duration time) {
        passed.updateAndGet(time::plus);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    DataSource database() {
        return database;
    }

    /** How many statements were prepared so far. */
    int statements() {
        return statements.get();
    }

    List<AttemptFinished> announced() {
        return context.getBean(Listener.class).heard;
    }

    void refuseWhatIsAnnounced() {
        context.getBean(Listener.class).refuses = true;
    }

    @Override
    public void close() {
        context.close();
        var jdbc = JdbcClient.create(database);
        jdbc.sql("delete from attempt_sign").update();
        jdbc.sql("delete from attempt_event").update();
        jdbc.sql("delete from attempt").update();
    }

    /** Hears what is announced, within the transaction. */
    static final class Listener {
        private final List<AttemptFinished> heard = new CopyOnWriteArrayList<>();
        private volatile boolean refuses;

        @EventListener
        void on(AttemptFinished event) {
            if (refuses) {
                throw new IllegalStateException("refused");
            }
            heard.add(event);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @EnableMethodSecurity
    @Import({
        Taking.class,
        Overseeing.class,
        JdbcAttempts.class,
        JdbcAllowances.class,
        SteeringAttempts.class,
        SeeingRunningAttempts.class,
        KeepingInTouch.class,
        JdbcRunningAttempts.class,
        JdbcSigns.class,
        HandingInOverdue.class,
        CheckingSeals.class
    })
    static class Application {

        @Bean
        Clock clock(@Qualifier("passed") AtomicReference<Duration> passed) {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000))
                            .instant()
                            .plus(passed.get());
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            };
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        /** Everybody's work is everybody's, but that of Ben is nobody's. */
        @Bean
        Oversight oversight() {
            var oversight = new MemoryOversight();
            oversight.nobodyOversees(Examples.OTHER_LEARNER);
            return oversight;
        }

        @Bean
        Listener listener() {
            return new Listener();
        }
    }

    /** Counts the statements that are prepared. */
    private static final class Counting extends DelegatingDataSource {
        private final AtomicInteger statements;

        Counting(DataSource database, AtomicInteger statements) {
            super(database);
            this.statements = statements;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            statements.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}

package org.waymark.classroom.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.base.Slug;
import org.waymark.classroom.MappingClasses;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.playthrough.PlayingScenarios;

/** Playing and counting with the real services and storages; the database comes from elsewhere. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableMethodSecurity
@ComponentScan(
        basePackages = {"org.waymark.playthrough.jdbc", "org.waymark.assessment.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@Import({PlayingScenarios.class, MappingClasses.class})
class PlayedCourse {

    static final Course SHIPPED = CourseReader.read(CourseFolder.open(Path.of("content/turkiye-azerbaijan")))
            .course()
            .orElseThrow();

    /** A library to which editions are added. */
    static final class Shelf implements Library {

        private final List<Edition> editions = new ArrayList<>();

        Edition publish(Course course) {
            var pattern = Examples.edition(editions.size() + 1);
            var edition = new Edition(pattern.id(), pattern.number(), pattern.digest(), pattern.publishedAt(), course);
            editions.add(edition);
            return edition;
        }

        private Library library() {
            return new LibraryOf(editions.toArray(Edition[]::new));
        }

        @Override
        public List<Edition> current() {
            return library().current();
        }

        @Override
        public Optional<Edition> current(Slug course) {
            return library().current(course);
        }

        @Override
        public Edition edition(EditionId id) {
            return library().edition(id);
        }
    }

    /** Each look at it is a moment later. */
    static final class Ticking extends Clock {

        private final AtomicLong ticks = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-21T08:00:00Z").plusMillis(ticks.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a test's clock is in UTC");
        }
    }

    /** How many statements were prepared. */
    static final class Statements extends AtomicInteger {
        private static final long serialVersionUID = 1;
    }

    @Bean
    Shelf library() {
        return new Shelf();
    }

    @Bean
    Clock clock() {
        return new Ticking();
    }

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    JdbcClient jdbc(DataSource database, Statements statements) {
        return JdbcClient.create(new Counting(database, statements));
    }

    @Bean
    DataSourceTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    private static final class Counting extends DelegatingDataSource {

        private final Statements statements;

        Counting(DataSource database, Statements statements) {
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

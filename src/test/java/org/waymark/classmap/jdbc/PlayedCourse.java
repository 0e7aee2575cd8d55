package org.waymark.classmap.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.assessment.OverseenGroups;
import org.waymark.base.Slug;
import org.waymark.classmap.MappingClasses;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.identity.Overseeing;
import org.waymark.playthrough.Playing;
import org.waymark.storage.CountingDatabase;

/** Playing and counting with the real services and storages; the database comes from elsewhere. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableMethodSecurity
@ComponentScan(
        basePackages = {"org.waymark.playthrough.jdbc", "org.waymark.assessment.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@Import({Playing.class, MappingClasses.class, OverseenGroups.class, Overseeing.class})
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

    @Bean
    Shelf library() {
        return new Shelf();
    }

    @Bean
    Clock clock() {
        return new Ticking();
    }

    /** The database of the storages, apart from that of the transactions. */
    record Counted(CountingDatabase database) {}

    @Bean
    Counted counted(DataSource database) {
        return new Counted(new CountingDatabase(database));
    }

    @Bean
    JdbcClient jdbc(Counted counted) {
        return JdbcClient.create(counted.database());
    }

    @Bean
    DataSourceTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }
}

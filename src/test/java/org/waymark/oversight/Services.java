package org.waymark.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.assessment.CheckingSeals;
import org.waymark.assessment.RegradingServices;
import org.waymark.assessment.ReplayServices;
import org.waymark.assessment.SeeingRunningAttempts;
import org.waymark.assessment.StaffServices;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.Taking;
import org.waymark.assessment.export.RecordServices;
import org.waymark.base.Slug;
import org.waymark.classmap.MappingClasses;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.identity.People;
import org.waymark.live.LiveServices;
import org.waymark.playthrough.Playing;
import org.waymark.playthrough.RatingServices;
import org.waymark.storage.TestDatabase;

/** Everything that the staff does with the work of learners, as the application does it, with the real tables of classes. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableMethodSecurity
@ComponentScan(
        basePackages = {
            "org.waymark.assessment.jdbc",
            "org.waymark.playthrough.jdbc",
            "org.waymark.live.jdbc",
            "org.waymark.notice.jdbc",
            "org.waymark.identity.jdbc",
            "org.waymark.classroom.jdbc"
        },
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@Import({
    Taking.class,
    StaffServices.class,
    ReplayServices.class,
    RegradingServices.class,
    RecordServices.class,
    SteeringAttempts.class,
    SeeingRunningAttempts.class,
    CheckingSeals.class,
    Playing.class,
    RatingServices.class,
    MappingClasses.class,
    LiveServices.class
})
class Services {

    /** A library to which editions are added. */
    static final class Shelf implements Library {

        private final List<Edition> editions = new CopyOnWriteArrayList<>();

        void publish(Edition edition) {
            editions.add(edition);
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

    @Bean
    Shelf library() {
        return new Shelf();
    }

    /** Each look at it is a moment later. */
    @Bean
    Clock clock() {
        var ticks = new AtomicLong();
        return new Clock() {
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
                return this;
            }
        };
    }

    @Bean
    @Primary
    People names(@Qualifier("jdbcPeople") People real) {
        return real;
    }

    @Bean
    DataSource database() {
        return TestDatabase.h2();
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

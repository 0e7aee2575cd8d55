package org.waymark.live.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.MemoryAccounts;
import org.waymark.identity.Sitter;
import org.waymark.identity.UserId;
import org.waymark.live.LiveServices;
import org.waymark.storage.TestDatabase;
import org.waymark.ui.ReaderOfEnglish;
import org.waymark.ui.Visitor;

/** The frame, the course with the lamp, a database, and whoever sits before the page. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan(
        basePackages = "org.waymark.live.jdbc",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@ComponentScan("org.waymark.ui")
@Import(LiveServices.class)
class LiveViews {

    static final UserId LEYLA = new UserId(new UUID(1918, 1));

    @Bean
    Sitter sitter() {
        var sitter = new Sitter(new MemoryAccounts());
        sitter.becomes(LEYLA);
        return sitter;
    }

    @Bean
    Library library() {
        return new LibraryOf(ScenarioCourse.edition());
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

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Visitor visitor() {
        return new ReaderOfEnglish("Leyla");
    }
}

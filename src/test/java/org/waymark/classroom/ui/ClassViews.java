package org.waymark.classroom.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.base.Language;
import org.waymark.classroom.LastSeen;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.MutableClock;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.TestDatabase;
import org.waymark.ui.Appearance;
import org.waymark.ui.Visitor;

/** The frame, the services of classes on a database that counts what it is asked, and whoever sits before the page. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan(
        basePackages = {"org.waymark.classroom", "org.waymark.ui"},
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@ComponentScan(
        basePackages = {"org.waymark.identity.jdbc", "org.waymark.notice.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@Import(KeepingNotices.class)
class ClassViews {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    /** Whoever sits before the page. */
    static final class Sitter implements CurrentUser {

        private final Accounts accounts;
        private Optional<UserId> id = Optional.empty();

        Sitter(Accounts accounts) {
            this.accounts = accounts;
        }

        void becomes(UserId somebody) {
            id = Optional.of(somebody);
        }

        @Override
        public Optional<Account> account() {
            return id.flatMap(accounts::find);
        }

        @Override
        public UserId id() {
            return id.orElseThrow();
        }
    }

    /** Who was seen when, as another module would know. */
    static final class Seen implements LastSeen {

        private final Map<UserId, Instant> times = new HashMap<>();

        void at(UserId learner, Instant at) {
            times.put(learner, at);
        }

        @Override
        public Map<UserId, Instant> of(Collection<UserId> learners) {
            var some = new HashMap<>(times);
            some.keySet().retainAll(learners);
            return some;
        }
    }

    @Bean
    Sitter sitter(Accounts accounts) {
        return new Sitter(accounts);
    }

    @Bean
    Seen seen() {
        return new Seen();
    }

    @Bean
    @Order(2)
    DuePanel laterPanel() {
        return learner -> new Span("later panel");
    }

    @Bean
    @Order(1)
    DuePanel firstPanel(Accounts accounts) {
        return learner ->
                new Span("due for " + accounts.find(learner).orElseThrow().displayName());
    }

    @Bean
    CountingDatabase database() {
        return new CountingDatabase(TestDatabase.h2());
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
    MutableClock clock() {
        var clock = new MutableClock();
        clock.pass(Duration.between(clock.instant(), NOW));
        return clock;
    }

    @Bean
    Visitor visitor() {
        return new Visitor() {
            @Override
            public Optional<String> displayName() {
                return Optional.of("Leyla");
            }

            @Override
            public Optional<Language> language() {
                return Optional.of(Language.ENGLISH);
            }

            @Override
            public void keepLanguage(Language language) {}

            @Override
            public Appearance appearance() {
                return Appearance.ORDINARY;
            }
        };
    }
}

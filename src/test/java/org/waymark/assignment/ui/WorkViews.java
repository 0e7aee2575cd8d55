package org.waymark.assignment.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptOutline;
import org.waymark.assessment.AttemptOutlines;
import org.waymark.assessment.CatchingUp;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.ReadSections;
import org.waymark.content.Section;
import org.waymark.content.SectionRead;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.playthrough.PlaythroughOutlines;
import org.waymark.question.Mark;
import org.waymark.storage.CountingDatabase;
import org.waymark.storage.TestDatabase;
import org.waymark.ui.Appearance;
import org.waymark.ui.Visitor;

/** The frame, the services of classes and of their work on a database, the course of the lighthouse, and whoever sits before the page. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan(
        basePackages = {"org.waymark.assignment", "org.waymark.classroom", "org.waymark.ui"},
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@ComponentScan(
        basePackages = {"org.waymark.identity.jdbc", "org.waymark.notice.jdbc"},
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Repository.class))
@Import(KeepingNotices.class)
class WorkViews {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final ZoneId BAKU = ZoneId.of("Asia/Baku");

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

    /** What learners did, as other modules would know. */
    static final class Did {

        private final List<SectionRead> read = new ArrayList<>();
        private final List<AttemptOutline> attempts = new ArrayList<>();

        void nothing() {
            read.clear();
            attempts.clear();
        }

        /** Both sections of the first lesson. */
        void readTheNight(UserId learner, Instant at) {
            for (var section : List.of(Examples.FIRST_SECTION, Section.WHO_SAYS_SO)) {
                read.add(new SectionRead(learner, Examples.COURSE, Examples.FIRST_LESSON, section, at));
            }
        }

        /** The quiz of the second module, with so many of ten points. */
        void tookTheStorm(UserId learner, int earned, boolean provisional, Instant at) {
            var mark = new Mark(BigDecimal.valueOf(earned), BigDecimal.TEN);
            attempts.add(new AttemptOutline(
                    new AttemptId(UUID.randomUUID()),
                    "attempt-of-" + learner.value(),
                    learner,
                    Examples.COURSE,
                    Examples.QUIZ,
                    at.minusSeconds(600),
                    Optional.empty(),
                    Optional.of(new AttemptOutline.Done(new Attempt.Result(mark, true, provisional, at), at))));
        }
    }

    /** What time it is. */
    static final class Hand extends Clock {

        private Instant now = NOW;

        void at(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the clock of a test is in UTC");
        }
    }

    @Bean
    Sitter sitter(Accounts accounts) {
        return new Sitter(accounts);
    }

    @Bean
    Did did() {
        return new Did();
    }

    @Bean
    AttemptOutlines attempts(Did did) {
        return (learners, _, quizzes) -> did.attempts.stream()
                .filter(it -> learners.contains(it.learner()) && quizzes.contains(it.quiz()))
                .toList();
    }

    @Bean
    PlaythroughOutlines playthroughs() {
        return (_, _, _) -> List.of();
    }

    @Bean
    ReadSections sections(Did did) {
        return (learners, _, lessons) -> did.read.stream()
                .filter(it -> learners.contains(it.learner()) && lessons.contains(it.lesson()))
                .toList();
    }

    /** Nobody is at a quiz. */
    @Bean
    CatchingUp catchingUp() {
        return Mockito.mock(CatchingUp.class);
    }

    @Bean
    Library library() {
        return new LibraryOf(Examples.edition());
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
    Hand clock() {
        return new Hand();
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

package org.waymark.playthrough.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
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
import org.waymark.base.jdbc.Columns;
import org.waymark.content.CourseFiles;
import org.waymark.content.Publishing;
import org.waymark.content.files.CourseFolder;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.MemoryOversight;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import org.waymark.playthrough.FollowingPlaythroughs;
import org.waymark.playthrough.Playing;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.PlaythroughFinished;
import org.waymark.playthrough.RatingReasons;
import org.waymark.playthrough.RatingServices;
import org.waymark.playthrough.WaitingReasons;
import org.waymark.storage.CountingDatabase;

/** Scenarios published and played as the application does it, on a database. */
final class PlayingWithDatabase implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "notice",
            "account_role",
            "account",
            "playthrough_look",
            "playthrough_step",
            "playthrough",
            "edition_file",
            "edition");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient jdbc;
    private final CountingDatabase counting;

    PlayingWithDatabase(DataSource database) {
        jdbc = JdbcClient.create(database);
        counting = new CountingDatabase(database);
        context.registerBean(DataSource.class, () -> counting);
        context.register(Application.class);
        context.refresh();
    }

    void publish(CourseFiles files) {
        var published = context.getBean(Publishing.class).publish(new CourseFolder(files, Set.of(), List.of()));
        if (published.isEmpty()) {
            throw new IllegalArgumentException("this course has errors, or has been published");
        }
    }

    PlayingScenarios playing() {
        as("LEARNER");
        return context.getBean(PlayingScenarios.class);
    }

    WaitingReasons waiting() {
        as("INSTRUCTOR");
        return context.getBean(WaitingReasons.class);
    }

    RatingReasons rating() {
        as("INSTRUCTOR");
        return context.getBean(RatingReasons.class);
    }

    FollowingPlaythroughs following() {
        as("INSTRUCTOR");
        return context.getBean(FollowingPlaythroughs.class);
    }

    MemoryOversight oversight() {
        return context.getBean(MemoryOversight.class);
    }

    List<Notice> told(UserId learner) {
        return context.getBean(Noticeboard.class).newest(learner, 100);
    }

    List<PlaythroughFinished> announced() {
        return context.getBean(Listener.class).heard;
    }

    /** An account that can be told something. */
    void open(UserId id, String name) {
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, :name, :name, :name, 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')""").param("id", Columns.bytes(id.value())).param("name", name).update();
    }

    int statementsOf(Runnable doing) {
        return counting.statementsOf(doing);
    }

    void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    /** All that is kept of playthroughs, cell by cell. */
    List<Map<String, Object>> rows() {
        return Stream.of(
                        "select * from playthrough order by id",
                        "select * from playthrough_step order by playthrough, number")
                .flatMap(sql -> jdbc.sql(sql).query().listOfRows().stream())
                .map(PlayingWithDatabase::comparable)
                .toList();
    }

    private static Map<String, Object> comparable(Map<String, Object> row) {
        var cells = new TreeMap<String, Object>();
        row.forEach((column, cell) -> cells.put(
                column, cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(cell)));
        return cells;
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    }

    static final class Listener {
        private final List<PlaythroughFinished> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(PlaythroughFinished event) {
            heard.add(event);
        }
    }

    /** Nobody is signed in whose notices could be read. */
    static final class Nobody implements CurrentUser {
        @Override
        public Optional<Account> account() {
            return Optional.empty();
        }

        @Override
        public UserId id() {
            throw new IllegalStateException("nobody is signed in");
        }
    }

    /** Each look at it takes a millisecond, so that what follows comes later. */
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
            basePackages = {"org.waymark.content", "org.waymark.notice.jdbc"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.waymark\\.(content|notice)\\."
                                    + "(EditionLibrary|Publishing|CoursesInTrouble|jdbc\\.Jdbc(Editions|Noticeboard))"))
    @Import({
        Playing.class,
        RatingServices.class,
        KeepingNotices.class,
        JdbcPlaythroughs.class,
        JdbcReasonsShelf.class,
        JdbcPlaythroughLooks.class,
        Listener.class,
        Nobody.class
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
    }
}

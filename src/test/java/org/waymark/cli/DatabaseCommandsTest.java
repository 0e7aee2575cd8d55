package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymark.assessment.MemoryAssignedTerms;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.Publishing;
import org.waymark.content.ReadingLessons;
import org.waymark.content.files.CourseFolder;
import org.waymark.identity.UserId;
import org.waymark.question.ModelAnswers;

/** The commands on a database, each as a program of its own, as an operator runs it. */
class DatabaseCommandsTest {

    private static final int ATTEMPTS = 3;

    @TempDir
    private Path folder;

    private final List<String> tokens = new ArrayList<>();

    @BeforeEach
    void fill() {
        Flyway.configure()
                .dataSource(url(), "waymark", "waymark")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var application = new SpringApplication(Filling.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        try (var context =
                application.run(Stream.concat(Arrays.stream(settings(url())), Stream.of("--waymark.seal.key="))
                        .toArray(String[]::new))) {
            context.getBean(Publishing.class).publish(CourseFolder.open(ExampleFiles.folder()));
            var course = context.getBean(Library.class)
                    .current(Examples.COURSE)
                    .orElseThrow()
                    .course();
            var lesson = course.lessons().getFirst();
            lesson.sections()
                    .forEach(section -> context.getBean(ReadingLessons.class)
                            .sectionRead(learner(0), course.id(), lesson.id(), section.id()));
            var taking = context.getBean(TakingQuizzes.class);
            for (var number = 0; number < ATTEMPTS; number++) {
                var learner = learner(number);
                open(context.getBean(JdbcClient.class), learner);
                var attempt = taking.startOrResume(learner, course.id(), Examples.QUIZ);
                for (var item : attempt.items()) {
                    var question = course.item(item).orElseThrow().question();
                    taking.answer(learner, attempt.token(), item, ModelAnswers.right(question, Language.TURKISH));
                }
                taking.handIn(learner, attempt.token());
                tokens.add(attempt.token());
            }
        }
    }

    @Test
    void whatHoldsEndsFineAndNothingIsChanged() throws Exception {
        var before = everything();

        var ended = run("verify");

        assertThat(ended.lines())
                .containsExactly(
                        "3 attempts verified: every seal is whole, and marking again gives every result that is kept.");
        assertThat(ended.status()).isEqualTo(Cli.FINE);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatDoesNotHoldIsNamedAndEndsWithOne() throws Exception {
        change("update attempt set earned = 0 where token = '%s'".formatted(tokens.get(1)));
        change("update attempt_event set received_at = '2026-01-01 00:00:00' where number = 2 and attempt = "
                + "(select id from attempt where token = '%s')".formatted(tokens.get(2)));

        var ended = run("verify");

        assertThat(ended.lines())
                .containsExactlyInAnyOrder(
                        "Attempt %s: 0 of 8 points are kept, but marking it again gives 8 of 8."
                                .formatted(tokens.get(1)),
                        "Attempt %s: event 2 is not as it was sealed, or is missing.".formatted(tokens.get(2)),
                        "3 attempts verified; 2 do not hold.")
                .endsWith("3 attempts verified; 2 do not hold.");
        assertThat(ended.status()).isEqualTo(Cli.PROBLEMS);
    }

    @Test
    void withoutItsKeyNothingIsSaidAboutSealsAndNoKeyIsMade() throws Exception {
        Files.delete(folder.resolve("seal.key"));

        var ended = run("verify");

        assertThat(ended.lines())
                .singleElement()
                .asString()
                .contains("seal.key is not there")
                .contains("WAYMARK_SEAL_KEY");
        assertThat(ended.status()).isEqualTo(Cli.WRONG_USE);
        assertThat(folder.resolve("seal.key")).doesNotExist();
    }

    @Test
    void progressIsEnteredAgain() throws Exception {
        var before = table("quiz_done");
        change("delete from quiz_done");
        change("delete from section_done");

        var ended = run("rebuild");

        assertThat(ended.lines())
                .containsExactly(
                        "Progress was entered again from 2 sections read, 3 attempts handed in and 0 playthroughs that came to an ending.");
        assertThat(ended.status()).isEqualTo(Cli.FINE);
        assertThat(table("quiz_done")).isEqualTo(before).hasSize(ATTEMPTS);
        assertThat(table("section_done")).hasSize(2);
    }

    @Test
    void aDatabaseThatIsNotThereIsNotMade() throws Exception {
        var ended = runOn("jdbc:h2:file:" + folder.resolve("nowhere"), "verify");

        assertThat(ended.lines()).containsExactly("waymark: there is no database yet where WAYMARK_DB_URL says.");
        assertThat(ended.status()).isEqualTo(Cli.WRONG_USE);
        assertThat(folder.resolve("nowhere.mv.db")).doesNotExist();
    }

    @Test
    void aFileThatAServerUsesIsSaidToBeInUse() throws Exception {
        try (var _ = database().getConnection()) {
            var ended = run("verify");

            assertThat(ended.lines())
                    .singleElement()
                    .asString()
                    .startsWith("waymark: the database file is in use by another instance of Waymark");
            assertThat(ended.status()).isEqualTo(Cli.WRONG_USE);
        }
    }

    @Test
    void tablesOfAnotherVersionAreNotTouched() throws Exception {
        change("delete from flyway_schema_history where installed_rank = "
                + "(select max(installed_rank) from flyway_schema_history)");

        var ended = run("verify");

        assertThat(ended.lines()).singleElement().asString().contains("another version of Waymark");
        assertThat(ended.status()).isEqualTo(Cli.WRONG_USE);
    }

    @Test
    void whatIsNotASettingIsWrongUse() throws Exception {
        assertThat(run("verify", "everything").status()).isEqualTo(Cli.WRONG_USE);
    }

    private record Ended(int status, List<String> lines) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return runOn(url(), arguments);
    }

    /** The same class path without what only tests have. */
    private Ended runOn(String url, String... arguments) throws IOException, InterruptedException {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                "org.waymark.Waymark",
                arguments[0]));
        command.addAll(List.of(settings(url)));
        command.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Ended(process.waitFor(), lines);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("waymark")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
    }

    private String[] settings(String url) {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=waymark",
            "--spring.datasource.password=waymark",
            "--waymark.seal.file=" + folder.resolve("seal.key")
        };
    }

    private DriverManagerDataSource database() {
        return new DriverManagerDataSource(url(), "waymark", "waymark");
    }

    private void change(String sql) {
        assertThat(JdbcClient.create(database()).sql(sql).update()).isPositive();
    }

    private List<String> table(String name) {
        return JdbcClient.create(database())
                .sql("select * from " + name + " order by 1, 2, 3, 4")
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.values().stream()
                        .map(it -> it instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(it))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<String> everything() {
        var all = new ArrayList<>(table("attempt"));
        List.of("attempt_event", "quiz_done", "section_done", "edition").forEach(name -> all.addAll(table(name)));
        return all;
    }

    private static UserId learner(int number) {
        return new UserId(new java.util.UUID(9, number));
    }

    private static void open(JdbcClient jdbc, UserId learner) {
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, password_hash, theme, text_size, opened_at)
                values (:id, :name, :name, :name, 'none', 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')""")
                .param("id", org.waymark.base.jdbc.Columns.bytes(learner.value()))
                .param("name", "learner" + learner.value().getLeastSignificantBits())
                .update();
    }

    /** What learners do, without pages. */
    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {
                "org.waymark.assessment",
                "org.waymark.content",
                "org.waymark.playthrough",
                "org.waymark.progress"
            },
            excludeFilters = {
                @Filter(TestConfiguration.class),
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {ApplicationRunner.class, Lifecycle.class}),
                @Filter(type = FilterType.REGEX, pattern = "org\\.waymark\\.\\w+\\.(ui|web)\\..*")
            })
    static class Filling {

        @Bean
        Clock clock() {
            return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        }

        @Bean
        MemoryAssignedTerms assigned() {
            return new MemoryAssignedTerms();
        }
    }
}

package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.ExampleFiles;
import org.waymark.content.ScenarioCourse;

class StoriesInAndOutTest {

    private static final String STORY = """
            :: StoryTitle
            The night ferry

            :: Start
            A bell.
            (set: $gold to 3)
            [[Board->Bridge]]

            :: Bridge [mixed]
            You sail.
            """;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path course;

    @BeforeEach
    void aCourseWithAScenario() throws IOException {
        course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ScenarioCourse.files(), course);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "en"})
    void aScenarioThatGoesOutAndComesBackIsTheSameFile(String language) throws IOException {
        var twee = folder.resolve("the-lamp.twee");
        var scenario = course.resolve(ScenarioCourse.FILE);
        var before = Files.readString(scenario);

        assertThat(run("export", course, "the-lamp", "--language", language, "--out", twee))
                .isEqualTo(Cli.FINE);
        Files.delete(scenario);
        assertThat(run("import", twee, "--course", course)).isEqualTo(Cli.FINE);

        assertThat(Files.readString(scenario)).isEqualTo(before);
        assertThat(lines()).noneMatch(line -> line.contains("ERROR"));
    }

    @Test
    void anEditArrivesAndOneIsToldWhenTheCourseHasMovedOn() throws IOException {
        var twee = folder.resolve("the-lamp.twee");
        var scenario = course.resolve(ScenarioCourse.FILE);
        run("export", course, "the-lamp", "--language", "en", "--out", twee);
        Files.writeString(twee, Files.readString(twee).replace("The storm begins", "The storm breaks"));
        Files.writeString(scenario, Files.readString(scenario) + "# one more remark\n");

        assertThat(run("import", twee, "--course", course)).isEqualTo(Cli.WRONG_USE);
        assertThat(Files.readString(scenario)).contains("one more remark");
        assertThat(lines()).anyMatch(line -> line.contains("has changed since"));

        assertThat(run("import", twee, "--course", course, "--force")).isEqualTo(Cli.FINE);
        assertThat(Files.readString(scenario)).contains("The storm breaks").doesNotContain("The storm begins");
    }

    @Test
    void aStoryFromElsewhereBecomesADraftAndWhatIsMissingIsSaid() throws IOException {
        var twee = Files.writeString(folder.resolve("ferry.twee"), STORY);

        var status = run("import", twee, "--course", course, "--language", "en");

        assertThat(status).isEqualTo(Cli.FINE);
        assertThat(Files.readString(course.resolve("scenarios/the-night-ferry.yaml")))
                .contains("en: A bell.")
                .doesNotContain("$gold");
        assertThat(lines())
                .contains(twee + ":6 WARNING a macro is left out: (set: $gold to 3)")
                .anyMatch(line -> line.contains("the-night-ferry.yaml:") && line.contains("has no line “tr”"))
                .anyMatch(line -> line.startsWith("Written: "));
    }

    @Test
    void aFileThatIsThereIsOverwrittenOnlyOnDemand() throws IOException {
        var twee = Files.writeString(folder.resolve("ferry.twee"), STORY);
        var out = Files.writeString(folder.resolve("mine.yaml"), "precious");

        assertThat(run("import", twee, "--language", "en", "--out", out)).isEqualTo(Cli.WRONG_USE);
        assertThat(Files.readString(out)).isEqualTo("precious");

        assertThat(run("import", twee, "--language", "en", "--out", out, "--force"))
                .isEqualTo(Cli.FINE);
        assertThat(Files.readString(out)).startsWith("scenario: the-night-ferry");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("ferry.twee", "lighthouse", "mine.yaml");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'no passages at all', there is no passage in this file",
        "':: A\n[[B]]\n:: B\n[[A]]', no passage is without links",
        "':: A\nx\u0000', this is not a text"
    })
    void whatIsNoStoryWritesNothing(String text, String words) throws IOException {
        var twee = Files.writeString(folder.resolve("bad.tw"), text);

        assertThat(run("import", twee, "--language", "en", "--out", folder.resolve("bad.yaml")))
                .isEqualTo(Cli.PROBLEMS);
        assertThat(filesIn(folder)).doesNotContain("bad.yaml");
        assertThat(lines()).anyMatch(line -> line.contains(words)).endsWith("1 error; nothing was written.");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() throws IOException {
        var twee = Files.write(folder.resolve("bad.twee"), new byte[] {':', ':', ' ', 'A', '\n', (byte) 0xff});

        assertThat(run("import", twee, "--language", "en")).isEqualTo(Cli.PROBLEMS);
        assertThat(lines()).contains(twee + ":0 ERROR the file is not UTF-8");
    }

    @Test
    void whatIsAskedForWronglyIsAnsweredWithHowToAsk() throws IOException {
        var twee = Files.writeString(folder.resolve("ferry.twee"), STORY);

        assertThat(run("import")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", "story.gift")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", folder.resolve("nowhere.twee"))).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", twee)).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", twee, "--language", "de")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", twee, "--language")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", twee, "--course", folder.resolve("nowhere"))).isEqualTo(Cli.WRONG_USE);
        assertThat(run("import", twee, "--language", "en", "--out", folder.resolve("no/such/folder.yaml")))
                .isEqualTo(Cli.WRONG_USE);
        assertThat(run("export")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "no-such")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "../the-lamp")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", folder.resolve("nowhere"), "the-lamp")).isEqualTo(Cli.WRONG_USE);
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("ferry.twee", "lighthouse");
    }

    @ParameterizedTest(name = "LANG={0}")
    @CsvSource({"tr_TR.UTF-8, Kullanım: import", "az_AZ.UTF-8, İstifadə: import", "C, Usage: import"})
    void helpIsInTheLanguageOfTheTerminal(String locale, String words) {
        new Cli(new PrintStream(bytes, true, StandardCharsets.UTF_8), Optional.of(locale)).run("import");

        assertThat(lines()).singleElement().asString().startsWith(words);
    }

    private int run(Object... arguments) {
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        assertThat(Cli.isCommand(words)).isTrue();
        return new Cli(new PrintStream(bytes, true, StandardCharsets.UTF_8), Optional.of("en")).run(words);
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}

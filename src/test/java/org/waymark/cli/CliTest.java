package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.ExampleFiles;

class CliTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aSoundCourseIsCountedAndEndsFine() {
        var status = check("en_GB.UTF-8", ExampleFiles.folder().toString());

        assertThat(status).isEqualTo(Cli.FINE);
        assertThat(lines())
                .containsExactly(
                        "lighthouse: 2 lessons, 4 sections, 2 quizzes, 6 questions, 4 of 4 places cited",
                        "No problems.");
    }

    @Test
    void anErrorIsSaidWithFileAndLineAndEndsWithOne() throws IOException {
        var course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.with("quizzes/storm-quiz.yaml", "cut-score: 50", "cut-score: 500"), course);

        var status = check("C", course.toString());

        assertThat(status).isEqualTo(Cli.PROBLEMS);
        assertThat(lines())
                .startsWith(course.resolve("quizzes/storm-quiz.yaml")
                        + ":11 ERROR “cut-score” should be a whole number from 0 to 100, not “500”")
                .endsWith("1 error, 0 warnings.");
    }

    @Test
    void aWarningAloneEndsFine() throws IOException {
        var course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.without("lessons/the-letter/az.md"), course);

        assertThat(check("en", folder.toString())).isEqualTo(Cli.FINE);
        assertThat(lines()).anyMatch(line -> line.contains("lessons/the-letter/az.md:0 WARNING"));
    }

    @ParameterizedTest(name = "LANG={0} is answered: {1}")
    @CsvSource({
        "tr_TR.UTF-8, Sorun yok.",
        "az_AZ.UTF-8, Problem yoxdur.",
        "de_DE.UTF-8, No problems.",
        "C, No problems."
    })
    void theTerminalIsAnsweredInItsLanguage(String locale, String lastLine) {
        check(locale, ExampleFiles.folder().toString());

        assertThat(lines()).endsWith(lastLine);
    }

    @Test
    void whatIsNotACourseIsWrongUse() {
        assertThat(check("en", folder.toString())).isEqualTo(Cli.WRONG_USE);
        assertThat(check("en", folder.resolve("nowhere").toString())).isEqualTo(Cli.WRONG_USE);
        assertThat(check("en", "--help")).isEqualTo(Cli.WRONG_USE);
        assertThat(check("en", "one", "two")).isEqualTo(Cli.WRONG_USE);
    }

    private int check(String locale, String... arguments) {
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Cli(out, Optional.of(locale)).run(all);
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

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
                .startsWith(
                        "lighthouse: 2 lessons, 4 sections, 2 quizzes, 6 questions, 4 of 4 places cited",
                        "2 of 3 paragraphs cited by a lesson and by a question (by a lesson 3, by a question 2)",
                        "2 of 2 objectives with at least 3 questions of at least 2 kinds");
        assertThat(lines().getLast()).startsWith("0 errors, ").endsWith(" warnings.");
    }

    @Test
    void whatASecondReaderFindsIsSaidByRuleAndDoesNotFail() {
        assertThat(check("en", ExampleFiles.folder().toString())).isEqualTo(Cli.FINE);

        assertThat(lines())
                .anyMatch(it -> it.startsWith("Reading time ("))
                .anyMatch(it -> it.startsWith("  lessons/the-night/tr.md WARNING takes about 0 minutes to read"))
                .anyMatch(it -> it.matches("  … and \\d+ more; --report file.md has them all"));
    }

    @Test
    void theReportNamesEveryParagraphObjectiveAndFinding() throws IOException {
        var report = folder.resolve("report.md");

        assertThat(check("en", ExampleFiles.folder().toString(), "--report", report.toString()))
                .isEqualTo(Cli.FINE);

        assertThat(Files.readAllLines(report))
                .contains("### log-1902: 1 of 2", "| ¶2 | the-night | **none** |", "| date-the-storm | 3 | 3 |")
                .anyMatch(it -> it.startsWith("- `lessons/the-letter/en.md`: takes about 0 minutes to read ("));
    }

    @Test
    void aReportIsNotWrittenOverAnotherFileUnlessToldTo() throws IOException {
        var report = Files.writeString(folder.resolve("report.md"), "mine");
        var course = ExampleFiles.folder().toString();

        assertThat(check("en", course, "--report", report.toString())).isEqualTo(Cli.WRONG_USE);
        assertThat(report).hasContent("mine");
        assertThat(check("en", course, "--report", report.toString(), "--force"))
                .isEqualTo(Cli.FINE);
        assertThat(Files.readString(report)).startsWith("# lighthouse");
    }

    @Test
    void anErrorIsSaidWithFileAndLineAndEndsWithOne() throws IOException {
        var course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.with("quizzes/storm-quiz.yaml", "cut-score: 50", "cut-score: 500"), course);

        var status = check("C", course.toString());

        assertThat(status).isEqualTo(Cli.PROBLEMS);
        assertThat(lines())
                .startsWith(course.resolve("quizzes/storm-quiz.yaml")
                        + ":11 ERROR “cut-score” should be a whole number from 0 to 100, not “500”");
        assertThat(lines().getLast()).startsWith("1 error, ");
    }

    @Test
    void aWarningAloneEndsFine() throws IOException {
        var course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.without("lessons/the-letter/az.md"), course);

        assertThat(check("en", folder.toString())).isEqualTo(Cli.FINE);
        assertThat(lines()).anyMatch(line -> line.contains("lessons/the-letter/az.md:0 WARNING"));
    }

    @ParameterizedTest(name = "LANG={0} is answered: {1}")
    @CsvSource({"tr_TR.UTF-8, uyarı.", "az_AZ.UTF-8, xəbərdarlıq.", "de_DE.UTF-8, warnings.", "C, warnings."})
    void theTerminalIsAnsweredInItsLanguage(String locale, String end) {
        check(locale, ExampleFiles.folder().toString());

        assertThat(lines().getLast()).endsWith(end);
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

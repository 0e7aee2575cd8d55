package org.waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.PaperQuiz;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFiles;
import org.waymark.content.ExampleKinds;
import org.waymark.content.files.CourseReader;

/** Quizzes as PDF files. */
class PapersOutTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path course;
    private Path pdf;

    @BeforeEach
    void aCourse() throws IOException {
        course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleKinds.all(), course);
        pdf = folder.resolve("paper.pdf");
    }

    @Test
    void aQuizIsDrawnInTheLanguageAskedFor() throws IOException {
        assertThat(run("--paper", "--language", "az", "--seed", "7", "--out", pdf))
                .isEqualTo(Cli.FINE);

        assertThat(text(pdf)).contains("Ad, soyad").contains("Variant 7").contains("Cavab açarı");
        assertThat(said()).contains("version 7");
        assertThat(run("--paper", "--out", pdf)).isEqualTo(Cli.WRONG_USE);
        assertThat(run("--paper", "--out", pdf, "--force")).isEqualTo(Cli.FINE);
    }

    @Test
    void onlyWhatWasChosenIsAsked() throws IOException {
        var quiz = CourseReader.read(ExampleKinds.all())
                .course()
                .flatMap(it -> it.quiz(new Slug("storm-quiz")))
                .orElseThrow();
        var chosen = PaperQuiz.candidates(quiz).getFirst();

        assertThat(run("--paper", "--items", chosen, "--out", pdf)).isEqualTo(Cli.FINE);

        assertThat(said()).contains("1 question and the key");
        assertThat(text(pdf)).contains("1. ").doesNotContain("2. ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--items no-such",
                "--items ../x",
                "--seed -1",
                "--seed x",
                "--language de",
                "--anki",
                "--format gift"
            })
    void whatCannotBeIsNotWritten(String options) {
        assertThat(run((Object[]) ("--paper --out " + pdf + " " + options).split(" ", -1)))
                .isEqualTo(Cli.WRONG_USE);
        assertThat(pdf).doesNotExist();
    }

    private int run(Object... options) {
        var words = Stream.concat(Stream.of("export", course, "storm-quiz"), Arrays.stream(options));
        return new Cli(new PrintStream(bytes, true, UTF_8), Optional.of("en"))
                .run(words.map(Object::toString).toArray(String[]::new));
    }

    private String said() {
        return bytes.toString(UTF_8);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }
}

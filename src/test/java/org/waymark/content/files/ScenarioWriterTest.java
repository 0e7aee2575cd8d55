package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ScenarioCourse;
import org.waymark.scenario.Scenario;

class ScenarioWriterTest {

    private static final Optional<Language> TURKISH = Optional.of(Language.TURKISH);
    private static final Path SHIPPED = Path.of("content/turkiye-azerbaijan/scenarios");

    static Stream<Path> shipped() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedFileThatIsReadAndWrittenIsTheSameFile(Path file) throws IOException {
        var text = Files.readString(file);

        assertThat(ScenarioWriter.write(read(text, id(file)), text, TURKISH)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedScenarioThatIsWrittenAnewIsTheSameScenarioAndNoLongerInLines(Path file) throws IOException {
        var scenario = read(Files.readString(file), id(file));

        var written = ScenarioWriter.write(scenario);

        assertThat(read(written, id(file))).isEqualTo(scenario);
        assertThat(written.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(ScenarioWriter.write(read(written, id(file)))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aNewFileDiffersFromTheShippedOneInCommentsAndQuotationMarksOnly(Path file) throws IOException {
        var before = Files.readString(file).lines().toList();
        var after = ScenarioWriter.write(read(String.join("\n", before), id(file)))
                .lines()
                .toList();

        assertThat(after.stream().filter(line -> !before.contains(line)).count())
                .isLessThan(before.size() / 20);
    }

    @Test
    void whatTheExampleSaysIsWrittenAndReadAgain() {
        var scenario = ScenarioCourse.scenario();

        assertThat(ScenarioReading.of(ScenarioWriter.write(scenario), scenario.id(), Optional.of(Language.ENGLISH))
                        .scenario())
                .contains(scenario);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyScenarioThatIsWrittenIsReadAgain(int seed) {
        var scenario = new GeneratedScenario(seed).scenario();

        assertThat(read(ScenarioWriter.write(scenario), scenario.id())).isEqualTo(scenario);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void oneChangedTextChangesItsLinesAndNoOther() throws IOException {
        var file = SHIPPED.resolve("fourth-article.yaml");
        var before = Files.readString(file);
        var changed = before.replace("tr: " + title(before), "tr: Masadaki kâğıt");

        var written = ScenarioWriter.write(read(changed, id(file)), before, TURKISH);

        assertThat(written).isEqualTo(changed);
        assertThat(written).contains("# D09");
    }

    @Test
    void aLongTextIsFoldedWhereItStands() throws IOException {
        var file = SHIPPED.resolve("fourth-article.yaml");
        var before = Files.readString(file);
        var longer = "Bu bölüm uzun bir başlık taşıyor. ".repeat(6).strip();
        var scenario = read(before.replace("tr: " + title(before), "tr: \"" + longer + "\""), id(file));

        var written = ScenarioWriter.write(scenario, before, TURKISH);

        assertThat(read(written, id(file))).isEqualTo(scenario);
        assertThat(differing(before, written)).isLessThanOrEqualTo(4);
    }

    @Test
    void aTextInAFurtherLanguageStandsBelowTheOthers() throws IOException {
        var file = SHIPPED.resolve("fourth-article.yaml");
        var whole = Files.readString(file);
        var title = read(whole, id(file)).start().title().in(Language.ENGLISH);
        var before = whole.replace("      en: " + title + "\n", "");

        assertThat(before).isNotEqualTo(whole);

        var written = ScenarioWriter.write(read(whole, id(file)), before, TURKISH);

        assertThat(written).isEqualTo(whole);
    }

    @Test
    void moreThanWordsIsWrittenAnewAndIsTheSameScenario() {
        var one = new GeneratedScenario(1).scenario();
        var other = new GeneratedScenario(2).scenario();

        assertThat(read(ScenarioWriter.write(other, ScenarioWriter.write(one), TURKISH), other.id()))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- no list",
                "a: b",
                "# no comment",
                "'quoted'",
                "\"quoted\" and \\ more",
                "ends with:",
                "{brace}",
                "null",
                "2 > 1",
                "* star",
                "a #b",
                "---",
                "...",
                "tab\\there",
                "two  blanks   in a row which is so long that it has to be folded somewhere, and it is, but never inside of them",
                "Ümit’in “sözü”; İ, ı, ə"
            })
    void noWordOfTheAuthorBecomesMarkup(String words) {
        var scenario = new GeneratedScenario(3).saying(words);

        assertThat(read(ScenarioWriter.write(scenario), scenario.id())).isEqualTo(scenario);
    }

    private static String title(String text) {
        return read(text, new Slug("fourth-article")).start().title().in(Language.TURKISH);
    }

    private static long differing(String before, String after) {
        var old = List.of(before.split("\n"));
        return Arrays.stream(after.split("\n"))
                .filter(line -> !old.contains(line))
                .count();
    }

    private static Slug id(Path file) {
        return new Slug(file.getFileName().toString().replace(".yaml", ""));
    }

    static Scenario read(String text, Slug id) {
        return ScenarioReading.shape(text, id, TURKISH).orElseThrow();
    }
}

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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Objective;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.BankDraft;
import org.waymark.interchange.GiftDraft;
import org.waymark.interchange.GiftExport;
import org.waymark.interchange.GiftReader;
import org.waymark.question.Item;

class QuestionsOutTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path course;

    @BeforeEach
    void aCourse() throws IOException {
        course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleFiles.all(), course);
    }

    @Test
    void aBankIsWrittenAsGiftAndWhatIsLostIsNamed() throws IOException {
        var bank = CourseReader.read(course).course().orElseThrow().banks().getFirst();
        var out = folder.resolve("out.gift");

        assertThat(run("export", course, bank.id(), "--language", "en", "--out", out))
                .isEqualTo(Cli.FINE);
        assertThat(Files.readString(out))
                .contains("// [id:" + bank.items().getFirst().id() + "]");
        assertThat(lines())
                .contains("Written: " + out)
                .anyMatch(it -> it.contains("banks/" + bank.id() + ".yaml:0 WARNING left out in "))
                .anyMatch(it -> it.endsWith("questions are in it."));

        assertThat(run("export", course, bank.id(), "--out", out)).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "no-such")).isEqualTo(Cli.WRONG_USE);
    }

    @Test
    void aBankIsWrittenAsMoodleXmlWhereThatIsAskedFor() throws IOException {
        var bank = CourseReader.read(course).course().orElseThrow().banks().getFirst();
        var said = folder.resolve("said.txt");
        var ended = folder.resolve("ended.xml");

        assertThat(run("export", course, bank.id(), "--language", "en", "--format", "moodle", "--out", said))
                .isEqualTo(Cli.FINE);
        assertThat(run("export", course, bank.id(), "--language", "en", "--out", ended))
                .isEqualTo(Cli.FINE);
        assertThat(Files.readString(said))
                .startsWith("<?xml")
                .contains("<idnumber>" + bank.items().getFirst().id() + "</idnumber>")
                .isEqualTo(Files.readString(ended));
        assertThat(lines()).contains("Written: " + said);

        assertThat(run("export", course, bank.id(), "--format", "twee")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, bank.id(), "--format", "qti")).isEqualTo(Cli.WRONG_USE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanBeExportedCanBeImported(Language language) {
        var shipped = CourseReader.read(Path.of("content/turkiye-azerbaijan"))
                .course()
                .orElseThrow();
        var objectives = shipped.objectives().stream().map(Objective::id).collect(Collectors.toSet());
        for (var bank : shipped.banks()) {
            var export = GiftExport.of(bank.items(), language, "bank");
            var plan = new BankDraft.Plan(bank.id(), language, objectives, Optional.empty());
            var draft = GiftDraft.of(GiftReader.read(export.text(), "bank"), plan, "bank");
            var ids = draft.items().stream().map(Item::id).toList();
            var carried =
                    bank.items().stream().filter(it -> ids.contains(it.id())).toList();

            assertThat(draft.problems()).filteredOn(Problem::isError).isEmpty();
            assertThat(draft.items())
                    .hasSize(export.questions())
                    .hasSizeGreaterThan(bank.items().size() / 3);
            assertThat(carried).extracting(Item::filing).hasSameSizeAs(draft.items());
            assertThat(draft.items())
                    .extracting(Item::objective)
                    .isEqualTo(carried.stream().map(Item::objective).toList());
            assertThat(draft.items())
                    .extracting(it -> said(it, language))
                    .isEqualTo(carried.stream().map(it -> said(it, language)).toList());
            assertThat(GiftExport.of(draft.items(), language, "bank").text()).isEqualTo(export.text());
        }
    }

    private static String said(Item item, Language language) {
        return item.explanation().in(language).replaceAll("\\s+", " ").strip();
    }

    private int run(Object... arguments) {
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new Cli(new PrintStream(bytes, true, StandardCharsets.UTF_8), Optional.of("en")).run(words);
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

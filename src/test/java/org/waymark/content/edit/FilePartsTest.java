package org.waymark.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilePartsTest {

    private static final String LESSON = """
            ---
            # for whom
            title: The night
            summary: Short
            ---

            ## First things {#first}

            It was dark.

            - one


            ## Second {#second}
            Right below.
            """;

    private static final String BANK = """
            # The bank of the night
            bank: night
            items:

              # asked first
              - id: n-1
                level: easy
                single-choice:
                  prompt:
                    tr: Kaç?
                    en: How many?
                  options:
                    - id: nine
                      text: {en: Nine}
                cites: [log ¶1]

              - id: n-2
                hints:
                  -
                    en: Look
                worth: 2
            """;

    static Stream<Path> shipped() {
        return Stream.concat(ShippedFiles.lessons().stream(), ShippedFiles.yaml().stream());
    }

    private static FilePart part(String text, String path, String... keys) {
        var part = FileParts.of(text, path).orElseThrow();
        for (var key : keys) {
            part = part.parts().stream()
                    .filter(it -> it.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
        return part;
    }

    private static List<String> keys(FilePart part) {
        return part.parts().stream().map(FilePart::key).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void thePartsOfAShippedFileAreTheFile(Path file) {
        var text = ShippedFiles.text(file);
        var parts = FileParts.of(text, file.toString()).orElseThrow();

        assertThat(FileParts.endingLinesAs(text, parts.text())).isEqualTo(text);
        assertNamesAreUnique(parts);
    }

    private static void assertNamesAreUnique(FilePart part) {
        assertThat(new HashSet<>(keys(part))).as(part.key()).hasSameSizeAs(part.parts());
        part.parts().forEach(FilePartsTest::assertNamesAreUnique);
    }

    @Test
    void aLessonIsWhatItsFrontMatterSaysAndItsSections() {
        var lesson = part(LESSON, "en.md");

        assertThat(keys(lesson)).containsExactly("---", "title", "summary", "--- ---", "#first", "#second", FilePart.END);
        assertThat(part(LESSON, "en.md", "title").text()).isEqualTo("# for whom\ntitle: The night");
        assertThat(part(LESSON, "en.md", "#second").text()).isEqualTo("\n\n\n## Second {#second}\nRight below.");
        assertThat(lesson.text()).isEqualTo(LESSON);
    }

    @Test
    void aBankIsATreeOfItsEntries() {
        assertThat(keys(part(BANK, "night.yaml"))).containsExactly("bank", "items", FilePart.END);
        assertThat(keys(part(BANK, "night.yaml", "items"))).containsExactly("#n-1", "#n-2");
        assertThat(keys(part(BANK, "night.yaml", "items", "#n-1", "single-choice", "prompt")))
                .containsExactly("tr", "en");
        assertThat(part(BANK, "night.yaml", "items", "#n-1", "single-choice", "options", "#nine", "text"))
                .matches(FilePart::isWhole);
        assertThat(part(BANK, "night.yaml", "items", "#n-2", "hints").text())
                .isEqualTo("\n    hints:\n      -\n        en: Look");
        assertThat(part(BANK, "night.yaml").text()).isEqualTo(BANK);
    }

    @Test
    void aCommentBelongsToWhatIsBelowIt() {
        assertThat(part(BANK, "night.yaml", "items", "#n-1").head()).isEqualTo("\n\n  # asked first\n  - ");
        assertThat(part(BANK, "night.yaml", "bank").text()).startsWith("# The bank");
    }

    @Test
    void endsOfLinesAndMarksAreThoseOfTheFile() {
        var written = "\uFEFF" + BANK.replace("\n", "\r\n");

        var parts = FileParts.of(written, "night.yaml").orElseThrow();

        assertThat(parts).isEqualTo(part(BANK, "night.yaml"));
        assertThat(FileParts.endingLinesAs(written, parts.text())).isEqualTo(written);
    }

    @Test
    void whatNobodyCanReadHasNoParts() {
        assertThat(FileParts.of("no front matter", "en.md")).isEmpty();
        assertThat(FileParts.of("a: [", "night.yaml")).isEmpty();
        assertThat(FileParts.of("<svg/>", "pictures/a.svg")).isEmpty();
    }
}

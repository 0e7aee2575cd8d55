package org.waymark.content.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Allocated;
import org.waymark.base.Problem;

class YamlDocumentTest {

    private static final String BANK = """
            # the bank of the night
            bank: night   # one night only
            items:

              # asked first
              - id: one
                cites: [log ¶1, log ¶2]
                text:
                  tr: Gece
                  en: >-   # folded
                    Night and
                    nothing else

              # loose

              - id: two
                hints:
                  -
                    tr: Bak
                empty:
            """;

    static Stream<String> nasty() {
        return Stream.of(
                "a: b",
                "ends:",
                "a #b",
                "#a",
                "- a",
                "-",
                "yes",
                "No",
                "true",
                "null",
                "~",
                "",
                " ",
                " before",
                "after ",
                "1918",
                "1.0",
                "0x1F",
                "1e3",
                "2025-11-22",
                "İstanbul’da ığdır, ə",
                "🕊️ barış",
                "[a, b]",
                "{a: b}",
                "&a",
                "*a",
                "!a",
                "@a",
                "`a`",
                "%a",
                "? a",
                "| a",
                "> a",
                "'a'",
                "it's",
                "\"a\"",
                "back\\slash",
                "tab\there",
                "---",
                "--- a",
                "...",
                "two\nlines",
                "two\n\nparagraphs",
                "\nfirst line empty",
                "last line empty\n",
                "two empty\n\n",
                "  deep\nshallow",
                "a\n  deep\nshallow",
                "blank line\n   \nin it",
                "carriage\r\nreturn",
                "\u0085next line",
                "\u2028line separator",
                "\uFEFFmark",
                "\u0000zero",
                "no\u00A0break ",
                "word ".repeat(60).strip(),
                "two  blanks ".repeat(30).strip(),
                "x".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void everyTextIsReadAsItWasWrittenWhereverItStands(String words) {
        var before = """
                plain: a b   # beside
                quoted: "a b"
                single: 'a b'
                literal: |-   # beside
                  a
                  b
                folded: >-
                  a b

                clipped: |
                  a
                empty:
                list:
                  - a b
                  -
                    deep: a b
                words: [a, "b", 'c']
                in: {brackets: a, more: "b"}
                last: a b""";
        for (var text : List.of(before, before + "\n", before.replace("\n", "\r\n"), "\uFEFF" + before)) {
            var document = read(text);
            for (var found : ShippedFiles.all(document.value())) {
                if (found.value() instanceof Value.Text) {
                    var after = document.with(new Edit.Write(found.at(), words));

                    assertThat(after.words(found.at())).as("%s", found.at()).contains(words);
                    assertThat(after.text().split("# beside", -1)).hasSize(3);
                    assertThat(read(after.text()).value()).isEqualTo(after.value());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void everyTextIsReadAsItWasAddedAndSoIsEveryKey(String words) {
        var document = read("a: []\nb: {}\nc:\n  - x\nd: [x]\n");

        var after = document.with(new Edit.Add(Trail.to("a"), 0, new Value.Text(words)))
                .with(new Edit.Put(Trail.to("b"), 0, words, new Value.Text(words)))
                .with(new Edit.Add(Trail.to("c"), 1, new Value.Text(words)))
                .with(new Edit.Add(Trail.to("d"), 1, new Value.Text(words)));

        assertThat(after.words(Trail.to("a").row(0))).contains(words);
        assertThat(after.words(Trail.to("b", words))).contains(words);
        assertThat(after.words(Trail.to("c").row(1))).contains(words);
        assertThat(after.words(Trail.to("d").row(1))).contains(words);
    }

    @Test
    void aTextIsReplacedAndTheCommentBesideItStays() {
        assertThat(read(BANK).with(new Edit.Write(Trail.to("bank"), "day")).text())
                .isEqualTo(BANK.replace("bank: night ", "bank: day "));
    }

    @Test
    void aFoldedTextStaysFoldedBelowItsComment() {
        assertThat(read(BANK)
                        .with(new Edit.Write(
                                Trail.to("items").row(0).key("text").key("en"), "Day"))
                        .text())
                .isEqualTo(BANK.replace("Night and\n        nothing else", "Day"));
    }

    @Test
    void aTextBecomesLinesWhereItHasSome() {
        assertThat(read("a: b # c\nd: e\n")
                        .with(new Edit.Write(Trail.to("a"), "x\ny"))
                        .text())
                .isEqualTo("a: |- # c\n  x\n  y\nd: e\n");
    }

    @Test
    void aMissingTextGetsItsPlace() {
        assertThat(read(BANK)
                        .with(new Edit.Write(Trail.to("items").row(1).key("empty"), "full"))
                        .text())
                .isEqualTo(BANK.replace("empty:", "empty: full"));
    }

    @Test
    void aCitationStandsBehindTheOthers() {
        assertThat(read(BANK)
                        .with(new Edit.Add(Trail.to("items").row(0).key("cites"), 2, new Value.Text("log fn-3")))
                        .text())
                .isEqualTo(BANK.replace("log ¶2]", "log ¶2, log fn-3]"));
    }

    @Test
    void aFurtherLanguageStandsBelowTheOthers() {
        assertThat(read(BANK)
                        .with(new Edit.Put(Trail.to("items").row(0).key("text"), 1, "az", new Value.Text("Gecə: uzun")))
                        .text())
                .isEqualTo(BANK.replace("tr: Gece\n", "tr: Gece\n      az: \"Gecə: uzun\"\n"));
    }

    @Test
    void aNewItemIsSetOffAsTheOthersAre() {
        var item = new Value.Keys(
                new Value.Named("id", "three"), new Value.Named("cites", Value.Rows.of("log ¶4", "log ¶5")));

        assertThat(read(BANK).with(new Edit.Add(Trail.to("items"), 2, item)).text())
                .isEqualTo(BANK + "\n  - id: three\n    cites: [log ¶4, log ¶5]\n");
    }

    @Test
    void anItemMovesWithTheCommentRightAboveItAndLooseOnesStay() {
        var moved = read(BANK).with(new Edit.Move(Trail.to("items").row(0), 1)).text();

        assertThat(moved.indexOf("id: two")).isLessThan(moved.indexOf("# loose"));
        assertThat(moved.indexOf("# loose")).isLessThan(moved.indexOf("# asked first"));
        assertThat(moved).contains("  # asked first\n  - id: one\n");
        assertThat(read(moved).with(new Edit.Move(Trail.to("items").row(1), 0)).text())
                .isEqualTo(BANK);
    }

    @Test
    void anItemGoesWithTheCommentRightAboveItAndLooseOnesStay() {
        assertThat(read(BANK).with(new Edit.Drop(Trail.to("items").row(0))).text())
                .contains("# loose", "# the bank of the night", "- id: two")
                .doesNotContain("# asked first", "- id: one");
    }

    @Test
    void whatHasNothingLeftIsAnEmptyListThatCanBeFilledAgain() {
        var empty = read("a:\n  - b\nc: d\n").with(new Edit.Drop(Trail.to("a").row(0)));

        assertThat(empty.text()).isEqualTo("a: []\nc: d\n");
        assertThat(empty.with(new Edit.Add(Trail.to("a"), 0, new Value.Keys(new Value.Named("x", "y"))))
                        .text())
                .isEqualTo("a:\n  - x: y\nc: d\n");
    }

    @Test
    void theFirstKeyOfAnItemLeavesItsDashToTheNext() {
        assertThat(read("a:\n  - b: c\n    d: e\n")
                        .with(new Edit.Drop(Trail.to("a").row(0).key("b")))
                        .text())
                .isEqualTo("a:\n  - d: e\n");
    }

    @Test
    void aListMayStandBelowItsKeyWithoutBlanks() {
        var document = read("a:\n- b\n- c\nd: e");

        assertThat(document.with(new Edit.Add(Trail.to("a"), 1, new Value.Text("x")))
                        .text())
                .isEqualTo("a:\n- b\n- x\n- c\nd: e");
        assertThat(document.with(new Edit.Drop(Trail.to("a").row(1))).text()).isEqualTo("a:\n- b\nd: e");
    }

    @Test
    void aTabOrMarkThatWasThereStays() {
        assertThat(read("\uFEFFa: b\t# c\nd:\te\n")
                        .with(new Edit.Write(Trail.to("d"), "f"))
                        .text())
                .isEqualTo("\uFEFFa: b\t# c\nd:\tf\n");
    }

    @Test
    void everyPlaceHasALine() {
        var document = read("\uFEFF" + BANK.replace("\n", "\r\n"));

        assertThat(document.line(Trail.to("bank"))).contains(2);
        assertThat(document.line(Trail.to("items").row(0))).contains(6);
        assertThat(document.line(Trail.to("items").row(0).key("text").key("en")))
                .contains(10);
        assertThat(document.line(Trail.to("items").row(1))).contains(16);
        assertThat(document.line(Trail.to("nowhere"))).isEmpty();
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        assertThat(read(BANK).with(new Edit.Write(Trail.to("bank"), "night")).text())
                .isEqualTo(BANK);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a: &x b\nc: d\n", "anchor"),
                arguments("a: &x b\nc: *x\n", "anchor"),
                arguments("a: !!str b\n", "tag"),
                arguments("a: b\n---\nc: d\n", "several-documents"),
                arguments("a: b\na: c\n", "duplicate-key"),
                arguments("- a\n", "not-a-mapping"),
                arguments("a: [\n", "broken-yaml"),
                arguments("? a\n: b\n", "broken-yaml"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheReaderRefusesIsNotEdited(String text, String problem) {
        var problems = new ArrayList<Problem>();

        assertThat(YamlDocument.read(text, "x.yaml", problems)).isEmpty();
        assertThat(problems).extracting(Problem::key).contains("content.problem." + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "items"})
    void thereHasToBeATextToBeReplaced(String key) {
        var document = read(BANK);
        var edit = new Edit.Write(Trail.to(key), "x");

        assertThatThrownBy(() -> document.with(edit)).isInstanceOf(EditRefused.class);
    }

    private static YamlDocument read(String text) {
        return YamlDocument.read(text, "x.yaml", new ArrayList<>()).orElseThrow();
    }

    @Test
    void linesArePlacedWithoutGoingThroughTheWholeFileForEach() {
        var rows = IntStream.range(0, 2_000).mapToObj("- {id: a%d, text: some words}\n"::formatted);
        var document = read("items:\n" + rows.collect(Collectors.joining()));

        assertThat(document.line(Trail.to("items").row(1_234).key("text"))).contains(1_236);
        assertThat(Allocated.bytes(() -> IntStream.range(0, 2_000)
                        .forEach(i -> document.line(Trail.to("items").row(i).key("text")))))
                .isLessThan(2_000 * 5_000);
    }

    @Test
    void whatIsInALineAndNotAtItsBeginningHasItsNumber() {
        var document = read("a: 1\n\nb:\n  - c: 2\n    d: [x, y]\n");

        assertThat(document.line(Trail.to("a"))).contains(1);
        assertThat(document.line(Trail.to("b"))).contains(4);
        assertThat(document.line(Trail.to("b").row(0).key("d").row(1))).contains(5);
        assertThat(document.line(Trail.to("b").row(1))).isEmpty();
        assertThat(document.line(Trail.to("b", "c"))).isEmpty();
        assertThat(document.line(Trail.to("a").row(0))).isEmpty();
    }
}

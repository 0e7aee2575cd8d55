package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftText.Format;

class GiftReaderTest {

    @Test
    void aQuestionHasATitleAFormatAnswersAndFeedback() {
        var question = only("::Capital:: [html]Where? {=Ankara#Yes ~[plain]İzmir#No ####Since 1923}");

        assertThat(question.title()).contains("Capital");
        assertThat(question.stem().before()).isEqualTo(new GiftText(Format.HTML, "Where?"));
        assertThat(question.feedback()).contains(new GiftText(Format.HTML, "Since 1923"));
        assertThat(question.answers())
                .isEqualTo(new GiftAnswers.Choices(List.of(
                        new Answer(new Spot(1, 27), true, Optional.empty(), html("Ankara"), Optional.of(html("Yes"))),
                        new Answer(
                                new Spot(1, 39),
                                false,
                                Optional.empty(),
                                new GiftText(Format.PLAIN, "İzmir"),
                                Optional.of(html("No"))))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{}; Essay",
                "{ ####Thanks }; Essay",
                "{T}; TrueFalse",
                "{ FALSE#no#yes }; TrueFalse",
                "{One}; Typed",
                "{=a =%50%b}; Typed",
                "{~a =b}; Choices",
                "{~%50%a ~%50%b ~c}; Choices",
                "{#3}; Numerical",
                "{#3..5}; Numerical",
                "{#=3:2 =%50%3:4 ~#no}; Numerical",
                "{=a -> b =c -> d = -> e}; Matching",
                "; Description"
            })
    void theKindIsWhatTheAnswersLookLike(String braces, String kind) {
        assertThat(only("Question " + (braces == null ? "" : braces))
                        .answers()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a \\= b; a = b",
                "\\{\\~\\}; {~}",
                "back\\\\slash; back\\slash",
                "x \\ne y; x |e y",
                "un\\known; un\\known",
                "  many   blanks ; many blanks"
            })
    void escapesMeanTheCharacterBehindThem(String written, String meant) {
        assertThat(only(written + " {}").stem().before().text()).isEqualTo(meant.replace('|', '\n'));
    }

    @Test
    void anEmptyLineEndsAQuestionAndARemarkDoesNot() {
        var reading = GiftReader.read("One\n// not said [id:7] [tag:x] [tag:y]\nmore {T}\n\n\nTwo {F}\r\n", "q.gift");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries()).extracting(it -> it.at().line()).containsExactly(1, 6);
        var first = (GiftQuestion) reading.entries().getFirst();
        assertThat(first.stem().before().text()).isEqualTo("One more");
        assertThat(first.id()).contains("7");
        assertThat(first.tags()).containsExactly("x", "y");
    }

    @Test
    void aCategoryHoldsAtItsPlaceAndAByteOrderMarkIsNoText() {
        var reading = GiftReader.read("\uFEFF$CATEGORY: a/b\n\nOne {T}\n$CATEGORY: c\nTwo {T}", "q.gift");

        assertThat(reading.entries())
                .extracting(it -> it instanceof GiftEntry.Category category ? category.path() : "?")
                .containsExactly("a/b", "?", "c", "?");
    }

    @Test
    void whereAWordIsMissingTheTextGoesOnBehindTheBraces() {
        var question = only("Ankara{=dır ~dir}, the capital.");

        assertThat(question.stem().after()).contains(new GiftText(Format.MOODLE, ", the capital."));
        assertThat(question.stem().apart()).isEqualTo(new GiftStem.Apart(false, false));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1|One {=a; 2; 5; gift-open-brace",
                "One =a}; 1; 7; gift-stray-brace",
                "One {=a {b} }; 1; 9; gift-stray-brace",
                "One {=a} two {=b}; 1; 14; gift-second-braces",
                "One {|or =a}; 2; 1; gift-before-answers",
                "One {|=|~b}; 2; 1; gift-empty-answer",
                "One {#|  =three}; 2; 3; gift-number",
                "One {#5..3}; 1; 7; gift-number",
                "One {#3:-1}; 1; 7; gift-number",
                "One {|=a|// aside|~%101%b}; 4; 1; gift-weight",
                "One {|=a->b|=c}; 3; 1; gift-match",
                "::One {=a}; 1; 1; gift-title",
                "One {=a} \"^; 1; 10; gift-stray",
                "😀 {=a {; 1; 7; gift-stray-brace"
            })
    void whatIsWrongIsNamedWithItsLineAndColumn(String text, int line, int column, String key) {
        var problems = GiftReader.read(text.replace('|', '\n').replace('^', ';'), "q.gift")
                .problems();

        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("interchange.problem." + key);
            assertThat(it.place()).isEqualTo(new Problem.Place("q.gift", line, column));
        });
    }

    @Test
    void aQuestionThatCannotBeReadDoesNotHideTheOthers() {
        var reading = GiftReader.read("One {=a\n\nTwo {=b}\n\nThree {#x}\n", "q.gift");

        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.problems()).extracting(it -> it.place().line()).containsExactly(1, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "}", "=", "~%", "\\", "::", "#", "{=", "{}\n\n", "->", "<b>", "<a \"", "%1%", "$$", "**", "[x](",
                "&#"
            })
    void muchOfTheSameIsReadInTimeThatGrowsWithIt(String piece) {
        draft(piece.repeat(100_000));
        draft("q {=" + piece.repeat(100_000) + "}");
        draft("[markdown]" + piece.repeat(100_000).replace("{", "").replace("}", "") + "{T}");
    }

    @Test
    void noTextMakesItFall() {
        var random = new Random(20261122);
        var pieces = List.of(
                "{",
                "}",
                "=",
                "~",
                "#",
                "####",
                "%50%",
                "%",
                "::",
                "\\",
                "\\n",
                "\n",
                "\n\n",
                "//",
                "[html]",
                "[markdown]",
                "->",
                "..",
                ":",
                "T",
                "FALSE",
                "12",
                "-3.5",
                "1e9",
                "a",
                "ş",
                "İ",
                "<sup>",
                "</sup>",
                "<p>",
                "<img src='x' alt='y'>",
                "<script a='b'>",
                "&amp;",
                "&#0;",
                "&#1114112;",
                "*",
                "**",
                "_",
                "$CATEGORY:",
                "[id:1]",
                "\uD83D\uDE00",
                "\uD83D",
                "\u202E",
                "{{",
                "}}",
                " ",
                "![a](b)");
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(30); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var draft = draft(text.toString());
            assertThat(draft.items().isEmpty() || draft.problems().stream().noneMatch(Problem::isError))
                    .as(text.toString())
                    .isTrue();
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(GiftReader.read("One {T}\na\u001B[31m", "q.gift").problems())
                .containsExactly(Problem.error(new Problem.Place("q.gift", 2, 2), "interchange.problem.no-text"));
    }

    @Test
    void aShareIsReadAsMoodleWritesIt() {
        var answers = (GiftAnswers.Choices)
                only("q {~%33.33333%a ~%66.666667%b ~%-50%c}").answers();

        assertThat(answers.answers())
                .extracting(it -> it.weight().orElseThrow())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("33.33333"), new BigDecimal("66.66667"), new BigDecimal("-50"));
    }

    private static BankDraft draft(String text) {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(), Optional.empty());
        return GiftDraft.of(GiftReader.read(text, "q.gift"), plan, "q.gift");
    }

    private static GiftQuestion only(String text) {
        var reading = GiftReader.read(text, "q.gift");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries()).hasSize(1);
        return (GiftQuestion) reading.entries().getFirst();
    }

    private static GiftText html(String text) {
        return new GiftText(Format.HTML, text);
    }
}

package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Option;
import org.waymark.question.Question;

class AikenReaderTest {

    @Test
    void aQuestionHasAnswersOfWhichOneIsNamed() {
        var draft = draft("Which is {red}?\nA. blood = <b>\nB) grass\nC. the sea\nANSWER: A\n");
        var single = (Question.SingleChoice) draft.items().getFirst().question();

        assertThat(draft.problems()).isEmpty();
        assertThat(single.prompt().in(Language.ENGLISH)).isEqualTo("Which is {red}?");
        assertThat(single.options())
                .extracting(it -> it.text().in(Language.ENGLISH))
                .containsExactly("blood = <b>", "grass", "the sea");
        assertThat(single.options()).extracting(Option::correct).containsExactly(true, false, false);
    }

    @Test
    void questionsFollowOneAnotherWithOrWithoutEmptyLines() {
        var draft = draft(
                "\uFEFFOne\r\nof two?\r\nA. a\r\nB. b\r\nANSWER: B\r\nTwo?\r\n\r\nA. c\r\n\r\nB. d\r\n\r\nANSWER:A\r\n");

        assertThat(draft.items())
                .extracting(it -> it.question().prompt().in(Language.ENGLISH))
                .containsExactly("One\nof two?", "Two?");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "One?|A. a|B. b; 1; 1; aiken-no-key",
                "One?|A. a|B. b|Two?|A. a|B. b|ANSWER: A; 1; 1; aiken-no-key",
                "One?|A. a|B. b|ANSWER: C; 4; 1; aiken-key",
                "One?|A. a|B. b| ANSWER: both; 4; 2; aiken-key",
                "One?|ANSWER: A; 2; 1; aiken-key",
                "ANSWER: A; 1; 1; gift-no-stem",
                "One?|A. a|C. c|ANSWER: A; 3; 1; aiken-order",
                "|One?|A. a|ANSWER: A; 2; 1; gift-too-few"
            })
    void whatIsWrongIsNamedWithItsLineAndColumn(String text, int line, int column, String key) {
        var draft = draft(text.replace('|', '\n'));

        assertThat(draft.items()).isEmpty();
        assertThat(draft.problems()).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("interchange.problem." + key);
            assertThat(it.place()).isEqualTo(new Problem.Place("q.txt", line, column));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. ", "ANSWER: A\n", "x\n", "A. a\n", " ", "\n", "ANSWER:"})
    void muchOfTheSameIsReadInTimeThatGrowsWithIt(String piece) {
        assertThat(draft("q\n" + piece.repeat(200_000)).problems()).isNotEmpty();
    }

    @Test
    void itIsKnownFromGift() {
        assertThat(AikenReader.looksLike("One?\nA. a\nB. b\nANSWER: B\n")).isTrue();
        assertThat(AikenReader.looksLike("One? {=ANSWER: it was ~not}\n")).isFalse();
    }

    private static BankDraft draft(String text) {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(), Optional.empty());
        return GiftDraft.of(AikenReader.read(text, "q.txt"), plan, "q.txt");
    }
}

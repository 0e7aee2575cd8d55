package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

class ModelAnswersTest {

    static Stream<Arguments> itemsAndLanguages() {
        return Examples.all().stream()
                .filter(item -> !(item.question() instanceof Question.Essay))
                .flatMap(item -> Stream.of(Language.values()).map(language -> Arguments.of(item, language)));
    }

    @ParameterizedTest
    @MethodSource("itemsAndLanguages")
    void whoKnowsEarnsAllUnderEveryScheme(Item item, Language language) {
        var right = ModelAnswers.right(item.question(), language);

        for (var scheme : MarkingScheme.values()) {
            assertThat(Marking.mark(Examples.under(scheme, item), false, right))
                    .isEqualTo(new Outcome.Marked(Fraction.FULL));
        }
    }

    @ParameterizedTest
    @MethodSource("itemsAndLanguages")
    void whoDoesNotKnowEarnsNothing(Item item, Language language) {
        var wrong = ModelAnswers.wrong(item.question(), language);

        assertThat(Marking.mark(item, false, wrong)).isEqualTo(new Outcome.Marked(Fraction.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void theModelOfAnEssayIsTheOneOfItsAuthor(Language language) {
        var essay = (Question.Essay) Examples.winter().question();

        assertThat(ModelAnswers.right(essay, language))
                .isEqualTo(new Response.Typed(essay.modelAnswer().in(language), language));
        assertThat(Marking.mark(essay, ModelAnswers.wrong(essay, language))).isEqualTo(new Outcome.AwaitingReview());
    }

    @ParameterizedTest(name = "\"{0}\" is answered by \"{1}\"")
    @CsvSource({"Treaty*, Treaty", "*Kars*, Kars", "Treaty of *, Treaty of x", "5 \\* 3, 5 * 3"})
    void wildcardsAreWrittenOut(String accepted, String answer) {
        assertThat(ModelAnswers.right(words(accepted), Language.ENGLISH))
                .isEqualTo(new Response.Typed(answer, Language.ENGLISH));
    }

    @Test
    void aTextWithoutWildcardIsPreferred() {
        assertThat(ModelAnswers.right(words("*Kars", "Treaty of Kars"), Language.ENGLISH))
                .isEqualTo(new Response.Typed("Treaty of Kars", Language.ENGLISH));
    }

    @Test
    void whereEverythingIsRightNobodyAnswersWrongly() {
        var anything = words("*");

        assertThat(Marking.mark(anything, ModelAnswers.wrong(anything, Language.ENGLISH)))
                .isEqualTo(new Outcome.LeftBlank());
    }

    @ParameterizedTest(name = "{0} is written {1} in Turkish and {2} in English")
    @CsvSource(
            delimiter = '|',
            value = {"0.5 | 0,5 | 0.5", "1234 | 1234 | 1234", "-1.234 | -1,234 | -1.234", "1E+3 | 1000 | 1000"})
    void aNumberIsWrittenAsItsLanguageReadsIt(BigDecimal number, String turkish, String english) {
        var question = new Question.Numeric(
                Examples.text("?", "?", "?"),
                List.of(new NumberKey(number, number, BigDecimal.ONE, Examples.rationale("number", 1))),
                List.of());

        assertThat(ModelAnswers.right(question, Language.TURKISH))
                .isEqualTo(new Response.Typed(turkish, Language.TURKISH));
        assertThat(ModelAnswers.right(question, Language.ENGLISH))
                .isEqualTo(new Response.Typed(english, Language.ENGLISH));
        assertThat(Marking.mark(question, ModelAnswers.right(question, Language.TURKISH))
                        .fraction()
                        .isFull())
                .isTrue();
    }

    @Test
    void anEventThatBeganBeforeTheAxisIsPutAtItsStart() {
        var question = new Question.Timeline(
                Examples.text("?", "?", "?"),
                new Axis(LocalDate.of(1950, 1, 1), LocalDate.of(1951, 1, 1), Axis.Step.YEAR),
                List.of(new DatedEvent(
                        new Slug("war"),
                        Examples.text("?", "?", "?"),
                        LocalDate.of(1947, 1, 1),
                        LocalDate.of(1950, 6, 1),
                        0,
                        Examples.rationale("war", 1))));

        assertThat(Marking.mark(question, ModelAnswers.right(question, Language.ENGLISH))
                        .fraction()
                        .isFull())
                .isTrue();
        assertThat(Marking.mark(question, ModelAnswers.wrong(question, Language.ENGLISH))
                        .fraction()
                        .isNone())
                .isTrue();
    }

    private static Question.ShortAnswer words(String... accepted) {
        List<LocalizedText> texts =
                Stream.of(accepted).map(it -> Examples.text(it, it, it)).toList();
        return Question.ShortAnswer.of(Examples.text("?", "?", "?"), texts, List.of());
    }
}

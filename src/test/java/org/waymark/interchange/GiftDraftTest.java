package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Difficulty;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Level;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Option;
import org.waymark.question.Question;

class GiftDraftTest {

    private static final Slug DATES = new Slug("m01-dates");

    @Test
    void oneRightAnswerIsASingleChoiceAndItsFeedbackSaysWhy() {
        var item = only("Which city? {=Ankara#It moved in 1923. ~İzmir#A port. ~Bursa}");
        var single = (Question.SingleChoice) item.question();

        assertThat(said(single.prompt())).isEqualTo("Which city?");
        assertThat(said(item.explanation())).isEqualTo("It moved in 1923.");
        assertThat(single.options()).extracting(Option::correct).containsExactly(true, false, false);
        assertThat(single.options())
                .extracting(it -> said(it.rationale().explanation()))
                .containsExactly("It moved in 1923.", "A port.", "Say here why this is wrong.");
        assertThat(draft("Which city? {=Ankara#a ~İzmir#b ~Bursa}").unexplained())
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatEarnsAPartKeepsItsShare() {
        var item = only("q {~wrong ~%50%half =full}");
        var single = (Question.SingleChoice) item.question();

        assertThat(item.rules().scheme()).isEqualTo(MarkingScheme.WEIGHTED);
        assertThat(single.options())
                .extracting(it -> it.weight().map(BigDecimal::stripTrailingZeros))
                .containsExactly(Optional.empty(), Optional.of(new BigDecimal("0.5")), Optional.of(BigDecimal.ONE));
    }

    @Test
    void sharesThatMakeAHundredAreAMultipleChoice() {
        var item = only("q {~%-10%No one ~%50%Grant ~%50%his wife}");
        var multiple = (Question.MultipleChoice) item.question();

        assertThat(item.rules().scheme()).isEqualTo(MarkingScheme.WEIGHTED);
        assertThat(Option.keyOf(multiple.options())).containsExactlyInAnyOrder(new Slug("a2"), new Slug("a3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q {~%-50%a ~%50%b ~%50%c}",
                "q {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-33.33333%d}",
                "q {=a =b ~c}"
            })
    void whereAWrongAnswerTakesBackARightOneSharesAreNotNeeded(String gift) {
        var item = only(gift);

        assertThat(item.rules().scheme()).isEqualTo(MarkingScheme.RIGHT_MINUS_WRONG);
        assertThat(((Question.MultipleChoice) item.question()).options())
                .allMatch(it -> it.weight().isEmpty());
    }

    @Test
    void severalRightAnswersAreAllToBeChosen() {
        var draft = draft("Seasons? {=spring =summer ~easter}");

        assertThat(draft.items().getFirst().question()).isInstanceOf(Question.MultipleChoice.class);
        assertThat(draft.problems()).extracting(Problem::key).containsExactly("interchange.problem.gift-several-right");
    }

    @Test
    void aVerdictIsAChoiceOfTwoAndEachFeedbackGoesWhereItBelongs() {
        var draft = draft("42 is the answer. {FALSE#It is not.#Well seen.}");
        var single = (Question.SingleChoice) draft.items().getFirst().question();

        assertThat(Option.keyOf(single.options())).containsExactly(new Slug("false"));
        assertThat(single.options())
                .extracting(it -> said(it.rationale().explanation()))
                .containsExactly("It is not.", "Well seen.");
        assertThat(draft.problems()).extracting(Problem::key).containsExactly("interchange.problem.gift-true-false");
    }

    @Test
    void typedAnswersKeepSharesAndRefusalsAndLoseNoFeedback() {
        var item = only("Best animal? {=Frog#Good! =%50%Cat#Why cats? =%0%Dog#No dogs. =%0%*#Wrong}");
        var words = (Question.ShortAnswer) item.question();

        assertThat(words.accepted()).extracting(it -> said(it.text())).containsExactly("Frog", "Cat");
        assertThat(words.accepted().get(1).share()).isEqualByComparingTo("0.5");
        assertThat(words.refused()).extracting(it -> said(it.answer())).containsExactly("Dog");
        assertThat(said(item.explanation())).isEqualTo("“Frog”: Good! “Cat”: Why cats? Any other answer: Wrong");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"{#4}, 4, 4", "{#1822:5}, 1817, 1827", "{#3..5.5}, 3, 5.5", "{#=-1:0.5}, -1.5, -0.5"})
    void aNumberIsAcceptedWithinItsTolerance(String braces, BigDecimal least, BigDecimal most) {
        var numeric = (Question.Numeric) only("How many? " + braces).question();

        assertThat(numeric.accepted()).singleElement().satisfies(it -> {
            assertThat(it.least()).isEqualByComparingTo(least);
            assertThat(it.most()).isEqualByComparingTo(most);
        });
    }

    @Test
    void anAnswerWithoutAPartnerIsOnlyOnOffer() {
        var matching = (Question.Matching)
                only("Match. {=Canada -> Ottawa =Italy -> Rome = -> Tokyo}").question();

        assertThat(matching.premises()).hasSize(2);
        assertThat(matching.targets()).extracting(it -> said(it.text())).containsExactly("Ottawa", "Rome", "Tokyo");
    }

    @Test
    void aMissingWordIsAGapToChooseForOrToTypeInto() {
        var chosen = (Question.Cloze) only("Ankara'{=da ~de} doğdu.").question();
        var typed = (Question.Cloze) only("{ =Asia } is the largest.").question();

        assertThat(said(chosen.text())).isEqualTo("Ankara'{{gap}} doğdu.");
        assertThat(chosen.gaps().getFirst()).isInstanceOf(Gap.Menu.class);
        assertThat(said(typed.text())).isEqualTo("{{gap}} is the largest.");
        assertThat(typed.gaps().getFirst()).isInstanceOf(Gap.Typed.class);
    }

    @Test
    void aGapThatCannotBeSaidAsOneIsALine() {
        var single = only("From {~%25%Bethlehem =Nazareth ~Rome}.").question();

        assertThat(said(single.prompt())).isEqualTo("From _____.");
        assertThat(single).isInstanceOf(Question.SingleChoice.class);
    }

    @Test
    void anEssayWaitsForItsRubric() {
        assertThat(only("Write. {}").question()).isInstanceOf(Question.Essay.class);
    }

    @Test
    void aDescriptionIsNamedAndLeftOut() {
        var draft = draft("Use a pencil.\n\nTrue? {T}");

        assertThat(draft.items()).hasSize(1);
        assertThat(draft.problems()).extracting(Problem::key).contains("interchange.problem.gift-description");
    }

    @Test
    void categoriesAndTagsSayWhereAQuestionBelongs() {
        var draft = draft("$CATEGORY: $course$/top/M01 dates\n\n// [id:Q 7] [tag:easy] [tag:apply]\nWhen? {#1918}\n\n"
                + "$CATEGORY: top/People\n\n::Who was it?:: Who? {=Rəsulzadə}\n\nAnd? {=x}");

        assertThat(draft.items())
                .extracting(Item::id)
                .containsExactly(new Slug("bank-q-7"), new Slug("bank-who-was-it"), new Slug("bank-003"));
        var first = draft.items().getFirst();
        assertThat(first.objective()).isEqualTo(DATES);
        assertThat(first.level()).isEqualTo(Level.APPLY);
        assertThat(first.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(draft.items().get(1).objective()).isEqualTo(BankDraft.NO_OBJECTIVE);
        assertThat(draft.items().get(1).filing().tags()).containsExactly(new Slug("people"));
        assertThat(draft.unfiled()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '^',
            value = {
                "[html]<p>Is <b>H<sub>2</sub>O</b> &lt; x<sup>2</sup>?</p> @ Is H₂O < x²?",
                "[html]x<sup>n+1</sup> and 10<sup>ab</sup> @ xⁿ⁺¹ and 10^(ab)",
                "[html]one<br>two @ one|two",
                "[html]<script>alert(1)</script>safe @ safe",
                "[html]<a href\\=\"javascript\\:x\" onclick\\=\"y\">word</a> @ word",
                "[html]&#0;&#xFFFE;a&nbsp;b @ a b",
                "[html]if a<b and c>d @ if a<b and c>d",
                "[html]List<String> x @ List<String> x",
                "[plain]<b>as it is</b> @ <b>as it is</b>",
                "[markdown]Who is **in** the _tomb_ of `x` [here](https\\://a.b)? @ Who is in the tomb of x here (https://a.b)?",
                "[html]<img src\\=\"a.png\" alt\\=\"a map\"> where? @ (a map) where?"
            })
    void whatIsMarkedUpIsSaidPlainly(String written, String said) {
        assertThat(said(only(written + "{=a ~b}").question().prompt())).isEqualTo(said.replace('|', '\n'));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "q {~a ~b}; gift-no-right",
                "q {~%50%a ~%20%b}; gift-shares",
                "q {=a ~%50%b =c}; gift-shares",
                "q {~a}; gift-too-few",
                "q {=a->b}; gift-too-few",
                "q {=%50%a}; gift-no-right",
                "q {=a =%-10%b}; gift-costs",
                "q {=* =a}; gift-accepts-all",
                "{=a ~b}; gift-no-stem",
                "q {#~3}; gift-no-right",
                "[html]<br> {=a ~b}; gift-no-stem",
                "[html]q {=a ~<br>}; gift-empty-answer",
                "only a text; gift-no-question"
            })
    void whatCannotBeSaidIsNamedAndNothingIsTaken(String text, String key) {
        var draft = draft("Sound? {=yes}\n\n".repeat(key.equals("gift-no-question") ? 0 : 1) + text);

        assertThat(draft.items()).isEmpty();
        assertThat(draft.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::key)
                .contains("interchange.problem." + key);
    }

    @Test
    void whatIsLostIsNamedOnce() {
        var draft = draft("[html]Where <img src\\=\"a.png\"> is $$x$$? {=a#<img src\\=\"b.png\">yes ~b}");

        assertThat(draft.problems())
                .extracting(Problem::key)
                .containsExactlyInAnyOrder(
                        "interchange.problem.gift-picture",
                        "interchange.problem.gift-picture",
                        "interchange.problem.gift-formula");
    }

    private static BankDraft draft(String text) {
        var plan = new BankDraft.Plan(new Slug("bank"), Language.ENGLISH, Set.of(DATES), Optional.empty());
        return GiftDraft.of(GiftReader.read(text, "q.gift"), plan, "q.gift");
    }

    private static Item only(String text) {
        var items = draft(text).items();
        assertThat(items).as(text).hasSize(1);
        return items.getFirst();
    }

    private static String said(LocalizedText text) {
        return text.in(Language.ENGLISH);
    }
}

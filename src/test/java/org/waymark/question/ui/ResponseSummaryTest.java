package org.waymark.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.Marking;
import org.waymark.question.Response;

class ResponseSummaryTest extends WidgetTest {

    private static final long SEED = 42L;

    static List<Item> items() {
        return Examples.all();
    }

    @Test
    void eachOptionSaysWhatItWasAndWhy() {
        summary(Examples.nearestPlanet(), chosen("venus"));

        assertThat(rows())
                .containsExactly(
                        "check Mercury | right answer | Reason: mercury [atlas ¶1]",
                        "x Venus | your answer, wrong | Reason: venus [atlas ¶2]",
                        "minus Mars | wrong answer | Reason: mars [atlas ¶3]",
                        "minus Jupiter | wrong answer | Reason: jupiter [atlas ¶4]");
    }

    @Test
    void anOptionChosenRightlySaysBoth() {
        summary(Examples.primes(), chosen("two", "four"));

        assertThat(rows())
                .startsWith(
                        "check Two | right answer | your answer | Reason: two [atlas ¶11]",
                        "check Three | right answer | Reason: three [atlas ¶12]",
                        "x Four | your answer, wrong | Reason: four [atlas ¶13]");
        assertThat(reasoning()).contains("Right: 1 of 2. Wrong: 1. Each wrong one takes back a right one.");
    }

    @Test
    void bothVerdictsAndAllReasonsAreShown() {
        summary(Examples.moonlight(), new Response.Judged(false, Optional.of(new Slug("burns"))));

        assertThat(rows())
                .containsExactly(
                        "minus True | wrong answer",
                        "check False | right answer | your answer",
                        "x Gases burn on it. | your answer, wrong | Reason: burns [atlas ¶21]",
                        "check It throws back the light of the Sun. | right answer | Reason: reflects [atlas ¶22]",
                        "minus Its rocks glow. | wrong answer | Reason: glows [atlas ¶23]");
    }

    @Test
    void eachPremiseShowsItsTargetAndTheOneGiven() {
        summary(
                Examples.animals(),
                new Response.Matched(Map.of(new Slug("whale"), new Slug("fish"), new Slug("eagle"), new Slug("bird"))));

        assertThat(rows())
                .containsExactly(
                        "x Whale | your answer, wrong: Fish | right: Mammals | Reason: whale [atlas ¶31]",
                        "minus Bat | you gave none | right: Mammals | Reason: bat [atlas ¶32]",
                        "check Eagle | your answer, right: Birds | Reason: eagle [atlas ¶33]");
        assertThat(reasoning())
                .contains("Right pairs: 1 of 3. Each earns an equal share; nothing is taken away for wrong pairs.");
    }

    @Test
    void anOrderShowsItsRightNeighboursAndTheRightPlaces() {
        summary(Examples.growth(), ordered("seed", "flower", "fruit", "shoot"));

        assertThat(rows())
                .containsExactly(
                        "check Seed | rightly first | right place: 1 | Reason: seed [atlas ¶41]",
                        "x Flower | does not directly follow “Seed” | right place: 3 | Reason: flower [atlas ¶43]",
                        "check Fruit | rightly after “Flower” | right place: 4 | Reason: fruit [atlas ¶44]",
                        "x Shoot | does not directly follow “Fruit” | right place: 2 | Reason: shoot [atlas ¶42]");
        assertThat(reasoning()).anySatisfy(text -> assertThat(text).startsWith("Right neighbours: 1 of 3."));
    }

    @Test
    void aLikelyWrongAnswerIsExplainedWhereItWasTyped() {
        summary(Examples.strait(), new Response.Typed("ankara", Language.ENGLISH));

        assertThat(rows())
                .containsExactly(
                        "x ankara | your answer, wrong | Reason: ankara [atlas ¶52]", "check Istanbul | right answer");
    }

    @Test
    void anAcceptedAnswerIsRightAsTyped() {
        summary(Examples.strait(), new Response.Typed("İSTANBUL", Language.TURKISH));

        assertThat(rows()).startsWith("check İSTANBUL | your answer, right", "check Istanbul | right answer");
        assertThat(find(Span.class).withText("İSTANBUL").single().getElement().getAttribute("lang"))
                .isEqualTo("tr");
    }

    @ParameterizedTest
    @MethodSource("items")
    void aBlankSaysSoAndShowsWhatIsRight(Item item) {
        var summary = summary(item, new Response.Blank());

        assertThat(markup(summary)).contains("You left this blank.");
        assertThat(rows()).isNotEmpty().noneMatch(row -> row.contains("your answer"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void whyItIsSoStandsBelowWithItsParagraphs(Item item) {
        summary(item, new Response.Blank());

        assertThat(reasoning()).contains("Reason: " + item.id());
        assertThat(find(Span.class).withText("[atlas ¶1]").all()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordIsMissingInAnyLanguage(Language language) {
        var responses = List.of(
                chosen("venus"),
                chosen("two", "four"),
                new Response.Judged(true, Optional.empty()),
                new Response.Matched(Map.of(new Slug("whale"), new Slug("fish"))),
                ordered("seed", "flower", "fruit", "shoot"),
                new Response.Typed("Ankara", language));

        for (var item : Examples.all()) {
            var response = responses.get(Examples.all().indexOf(item));
            var outcome = Marking.mark(item.question(), response);
            var shown = show(ResponseSummary.of(item, SEED, response, outcome, language, ResponseSummaryTest::marks));
            assertThat(markup(shown)).doesNotContain("!question.").doesNotContain("{0}");
            var field = show(QuestionField.of(item, SEED, language, response, _ -> {}));
            assertThat(markup(field)).doesNotContain("!question.").doesNotContain("{0}");
        }
    }

    private static ResponseSummary summary(Item item, Response response) {
        var outcome = Marking.mark(item.question(), response);
        return show(ResponseSummary.of(item, SEED, response, outcome, Language.ENGLISH, ResponseSummaryTest::marks));
    }

    private static Span marks(List<Citation> cites) {
        return new Span(cites.toString());
    }

    /** Each row in a line: sign, text, words, reason. */
    private List<String> rows() {
        return find(ListItem.class).all().stream()
                .map(row -> descendants(row)
                        .filter(part -> part.getChildren().findAny().isEmpty())
                        .map(part -> part.getElement().getClassList().contains("i")
                                ? part.getElement().getClassList().stream()
                                        .filter(name -> name.startsWith("i-"))
                                        .map(name -> name.substring(2))
                                        .collect(Collectors.joining())
                                : part.getElement().getText())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" | ")))
                .map(row -> row.replaceFirst(" \\| ", " ").replace(" | [", " ["))
                .toList();
    }

    private List<String> reasoning() {
        return find(Div.class).withClassName("reasoning").all().stream()
                .flatMap(WidgetTest::descendants)
                .map(part -> part.getElement().getText())
                .toList();
    }

    private static Response chosen(String... ids) {
        return new Response.Chosen(slugs(ids).collect(Collectors.toSet()));
    }

    private static Response ordered(String... ids) {
        return new Response.Ordered(slugs(ids).toList());
    }

    private static Stream<Slug> slugs(String... ids) {
        return Arrays.stream(ids).map(Slug::new);
    }
}

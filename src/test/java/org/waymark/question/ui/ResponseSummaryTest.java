package org.waymark.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.waymark.question.Certainty;
import org.waymark.question.Examples;
import org.waymark.question.Finding;
import org.waymark.question.Flaw;
import org.waymark.question.Fraction;
import org.waymark.question.Item;
import org.waymark.question.Loss;
import org.waymark.question.Marking;
import org.waymark.question.Outcome;
import org.waymark.question.Place;
import org.waymark.question.Response;
import org.waymark.question.StatementKind;
import org.waymark.question.wire.EveryKind;
import org.waymark.question.wire.RandomResponses;

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
    void aWrongChoiceLosesEverythingAndNeedsNoRule() {
        summary(Examples.nearestPlanet(), chosen("venus"));

        assertThat(losses()).containsExactly("−1 “Venus”: wrong");
    }

    @Test
    void anOptionChosenRightlySaysBoth() {
        summary(Examples.primes(), chosen("two", "four"));

        assertThat(rows())
                .startsWith(
                        "check Two | right answer | your answer | Reason: two [atlas ¶11]",
                        "check Three | right answer | Reason: three [atlas ¶12]",
                        "x Four | your answer, wrong | Reason: four [atlas ¶13]");
        assertThat(losses())
                .containsExactly(
                        "Each right part earns its share; each wrong one takes back a right one.",
                        "−0.5 “Three”: not given",
                        "−0.5 “Four”: wrong, so it takes back what a right one earned");
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
        assertThat(losses())
                .containsExactly(
                        "Each part earns its own share; nothing is taken away for wrong ones.",
                        "−0.33 “Whale”: wrong",
                        "−0.33 “Bat”: not given");
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
        assertThat(losses())
                .containsExactly(
                        "Each element that directly follows the one before it in the right order earns an equal share.",
                        "−0.33 “Seed”, directly followed by “Shoot”: wrong",
                        "−0.33 “Shoot”, directly followed by “Flower”: wrong");
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

    @Test
    void eachMemberShowsItsCategoryAndTheOneGiven() {
        summary(Examples.substances(), matched(Map.of("iron", "metal", "oxygen", "other")));

        assertThat(rows())
                .containsExactly(
                        "check Iron | your answer, right: Metal | Reason: iron [atlas ¶61]",
                        "minus Copper | you gave none | right: Metal | Reason: copper [atlas ¶62]",
                        "x Oxygen | your answer, wrong: Other | right: Gas | Reason: oxygen [atlas ¶63]",
                        "minus Sulphur | you gave none | right: Other | Reason: sulphur [atlas ¶64]");
    }

    @Test
    void aNumberShowsWhatItEarnsAndWhichNumbersEarnWhat() {
        summary(Examples.marathon(), new Response.Typed("42,1 km", Language.TURKISH));

        assertThat(rows())
                .containsExactly(
                        "contrast 42,1 km | your answer, right in part",
                        "check 42.195 km | right answer | Reason: exact [atlas ¶71]",
                        "contrast 42 to 42.5 km | earns 50% | Reason: rounded [atlas ¶72]");
        assertThat(losses()).containsExactly("−0.5 The answer: right in part");
    }

    @Test
    void whatCouldNotBeReadIsNotCalledWrong() {
        var summary = summary(Examples.marathon(), new Response.Typed("forty-two", Language.ENGLISH));

        assertThat(markup(summary)).contains("Could not be read: what was typed is not a number.");
        assertThat(rows()).first().isEqualTo("triangle-alert forty-two | your answer, could not be read");
        assertThat(rows()).noneMatch(row -> row.contains("wrong"));
        assertThat(losses()).isEmpty();
    }

    @Test
    void gapsAreNumberedInTheTextAndShownOneByOne() {
        var summary = summary(
                Examples.sea(),
                new Response.Filled(
                        Map.of(new Slug("sea"), "baku"),
                        Map.of(new Slug("shore"), new Slug("east")),
                        Language.ENGLISH));

        assertThat(markup(summary)).contains("Baku lies on the [1] shore of the [2] Sea.");
        assertThat(rows())
                .containsExactly(
                        "x [1] | eastern | your answer, wrong | right: western | Reason: east [atlas ¶83] | Reason: shore [atlas ¶85]",
                        "contrast [2] | baku | your answer, right in part | right: Caspian | Reason: sea [atlas ¶81]");
        assertThat(losses())
                .containsExactly(
                        "Each part earns its own share; nothing is taken away for wrong ones.",
                        "−0.33 “Caspian”: right in part",
                        "−0.33 “western”: wrong");
    }

    @Test
    void aGapLeftOpenSaysSo() {
        summary(
                Examples.sea(),
                new Response.Filled(Map.of(), Map.of(new Slug("shore"), new Slug("west")), Language.ENGLISH));

        assertThat(rows())
                .containsExactly(
                        "check [1] | western | your answer, right | right: western | Reason: shore [atlas ¶85]",
                        "minus [2] | left open | right: Caspian | Reason: sea [atlas ¶81]");
    }

    @Test
    void anEventShowsBothPlacesAndWhatIsAccepted() {
        var summary = summary(
                Examples.space(),
                new Response.Placed(Map.of(
                        new Slug("sputnik"), LocalDate.of(1965, 1, 1), new Slug("moon"), LocalDate.of(1970, 1, 1))));

        assertThat(rows())
                .containsExactly(
                        "x Sputnik | your answer, wrong: 1965 | right: 1957 | 1950 | your answer | right answer | 1980 | Reason: sputnik [atlas ¶91]",
                        "check First step on the Moon | your answer, right: 1970 | right: 1969 | accepted: 1968 to 1970"
                                + " | 1950 | your answer | right answer | 1980 | Reason: moon [atlas ¶92]");
        assertThat(markup(summary)).contains("--at:0.5", "--at:" + 7.0 / 30);
    }

    @Test
    void anEventThatWasNotPlacedSaysSo() {
        summary(Examples.space(), new Response.Placed(Map.of(new Slug("moon"), LocalDate.of(1969, 1, 1))));

        assertThat(rows()).first().asString().startsWith("minus Sputnik | you did not place it | right: 1957");
    }

    @Test
    void regionsAreOutlinedOnThePictureAndSaidInWords() {
        var item = Examples.chest();
        var response = chosen("heart", "knee");
        var answer = MarkedAnswer.of(item, SEED, response, Marking.mark(item.question(), response))
                .pictures("api/pictures/edition/");
        show(ResponseSummary.of(answer, Language.ENGLISH, ResponseSummaryTest::marks));

        assertThat(find(Image.class).single().getSrc()).isEqualTo("api/pictures/edition/body.svg");
        assertThat(find(Image.class).single().getAlt()).contains("A body");
        assertThat(find(Div.class).withClassName("outline-of").all())
                .extracting(region -> String.join(" ", region.getClassNames()))
                .containsExactly("outline-of r chosen", "outline-of r", "outline-of", "outline-of w");
        assertThat(rows())
                .containsExactly(
                        "check A. | A | right answer | your answer | Reason: heart [atlas ¶50]",
                        "check B. | B | right answer | Reason: lung [atlas ¶70]",
                        "minus C. | C | wrong answer | Reason: stomach [atlas ¶90]",
                        "x D. | D | your answer, wrong | Reason: knee [atlas ¶150]");
    }

    @Test
    void sourceCriticismHasThreePartsWithTheirShares() {
        var summary = summary(
                Examples.chronicle(),
                new Response.Criticised(
                        Optional.of(StatementKind.EVENT), Optional.of(new Slug("two")), Optional.empty()));

        assertThat(markup(summary))
                .contains("1 of 4 parts", "2 of 4 parts", "The bridge stands for the rise of the town.");
        assertThat(rows())
                .containsExactly(
                        "x an event | your answer, wrong",
                        "minus an attributed figure | wrong answer",
                        "check a reading | right answer | Reason: label [atlas ¶101]",
                        "minus a one-sided claim | wrong answer",
                        "minus The first | wrong answer | Reason: one [atlas ¶102]",
                        "check The second | right answer | your answer | Reason: two [atlas ¶103]",
                        "minus The third | wrong answer | Reason: three [atlas ¶104]",
                        "check The historian | right answer | Reason: historian [atlas ¶105]",
                        "minus The builder | wrong answer | Reason: builder [atlas ¶106]");
        assertThat(losses())
                .containsExactly(
                        "Each part earns its own share; nothing is taken away for wrong ones.",
                        "−0.25 The label: wrong",
                        "−0.25 The standpoint: not given");
    }

    @Test
    void anEssayWaitsForReview() {
        var summary = summary(Examples.winter(), new Response.Typed("Günəş\nalçaqdır.", Language.AZERBAIJANI));

        assertThat(markup(summary)).contains("Waiting for review", "Because the rays of the Sun come in at an angle.");
        assertThat(find(Div.class)
                        .withClassName("essay-text")
                        .single()
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("az");
        assertThat(rows()).containsExactly("minus Argument | up to 3 points", "minus Language | up to 2 points");
        assertThat(losses()).isEmpty();
    }

    @Test
    void aMarkedEssayWhosePointsAreNotKnownHereSaysNothingOfTheRubric() {
        var item = Examples.winter();
        var response = new Response.Typed("The Sun stands low.", Language.ENGLISH);
        show(ResponseSummary.of(
                item,
                SEED,
                response,
                new Outcome.Marked(new Fraction(new BigDecimal("0.7"))),
                Language.ENGLISH,
                ResponseSummaryTest::marks));

        assertThat(rows()).isEmpty();
        assertThat(losses()).containsExactly("−0.3 Given along the rubric by the instructor.");
    }

    @Test
    void aRightReasonForAWrongVerdictDoesNotCount() {
        summary(Examples.moonlight(), new Response.Judged(true, Optional.of(new Slug("reflects"))));

        assertThat(losses())
                .containsExactly(
                        "Each part earns its own share; nothing is taken away for wrong ones.",
                        "−0.5 The verdict: wrong",
                        "−0.5 The reason does not count, because the verdict is wrong.");
    }

    @Test
    void pointsAreTheShareOfWhatTheItemIsWorth() {
        var item = EveryKind.claim();
        var response = new Response.Criticised(
                Optional.of(StatementKind.READING), Optional.empty(), Optional.of(new Slug("canary-s1")));
        summary(item, response);

        assertThat(losses()).last().isEqualTo("−0.5 The paragraph: not given");
    }

    @Test
    void everyLossNamesItsRule() {
        var item = Examples.primes();
        var named = new Place.Named(new Slug("four"));
        var half = new BigDecimal("0.5");
        var losses = List.<Loss>of(
                new Loss.OfPart(named, Finding.SURPLUS, half),
                new Loss.AllOrNothing(half),
                new Loss.Weights(half),
                new Loss.Bounded(half),
                new Loss.Bounded(half.negate()),
                new Loss.EarlierTries(2, half),
                new Loss.LatePart(named, 1, half),
                new Loss.Unsure(Certainty.MIDDLE, half),
                new Loss.SureAndWrong(Certainty.HIGH, BigDecimal.valueOf(6)),
                new Loss.LeftBlank(half),
                new Loss.Unreadable(Flaw.NO_UNIT, half),
                new Loss.AwaitingReview(half),
                new Loss.Reviewed(half));
        var answer = MarkedAnswer.of(item, SEED, chosen("four"), new Outcome.Marked(Fraction.NONE))
                .losing(losses);
        show(ResponseSummary.of(answer, Language.ENGLISH, ResponseSummaryTest::marks));

        assertThat(losses().subList(1, losses.size() + 1))
                .containsExactly(
                        "−0.5 “Four”: does not belong there",
                        "−0.5 What was right does not count, because not everything was right.",
                        "−0.5 The weights that the author gave do not add up to the whole.",
                        "−0.5 No more than everything can be earned.",
                        "+0.5 A mark falls no lower.",
                        "−0.5 Earlier tries: 2. Each takes its share.",
                        "−0.5 “Four”: right only after 1 try",
                        "−0.5 You were not wholly sure (fairly sure).",
                        "−6 You were sure (very sure), and it is wrong.",
                        "−0.5 Nothing was given.",
                        "−0.5 It could not be read: the unit is missing.",
                        "−0.5 Nobody has marked it yet.",
                        "−0.5 Given along the rubric by the instructor.");
    }

    @Test
    void amountsAreWrittenAsTheLanguageWritesThem() {
        var item = Examples.primes();
        var response = chosen("two");
        show(ResponseSummary.of(
                item,
                SEED,
                response,
                Marking.mark(item.question(), response),
                Language.TURKISH,
                ResponseSummaryTest::marks));

        assertThat(losses()).last().isEqualTo("−0,5 “Üç”: verilmedi");
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
    @MethodSource("items")
    void aResponseToSomethingElseIsPassedOver(Item item) {
        var summary = show(ResponseSummary.of(
                item,
                SEED,
                chosen("elsewhere"),
                new Outcome.Marked(Fraction.NONE),
                Language.ENGLISH,
                ResponseSummaryTest::marks));

        assertThat(markup(summary)).doesNotContain("your answer");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordIsMissingInAnyLanguage(Language language) {
        for (var item : Stream.concat(Examples.all().stream(), EveryKind.items().stream())
                .toList()) {
            for (var seed = 0; seed < 3; seed++) {
                UI.getCurrent().removeAll();
                var response = new RandomResponses(seed).to(item.question());
                var outcome = Marking.mark(item.question(), response);
                var shown =
                        show(ResponseSummary.of(item, seed, response, outcome, language, ResponseSummaryTest::marks));
                assertThat(markup(shown)).doesNotContain("!question.").doesNotContain("{0}");
            }
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
        return find(SummaryRow.class).all().stream()
                .map(row -> descendants(row)
                        .filter(part -> part.getChildren().findAny().isEmpty())
                        .map(part -> part.getElement().getClassList().contains("i")
                                ? part.getElement().getClassList().stream()
                                        .filter(name -> name.startsWith("i-"))
                                        .map(name -> name.substring(2))
                                        .collect(Collectors.joining())
                                : part.getElement().getText().strip())
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

    /** The rule, then each loss with its amount. */
    private List<String> losses() {
        return find(Div.class).withClassName("reasoning").all().stream()
                .filter(note -> descendants(note)
                        .anyMatch(part -> part.getElement().getClassList().contains("losses")))
                .flatMap(note -> Stream.concat(
                        note.getChildren()
                                .filter(Paragraph.class::isInstance)
                                .map(rule -> rule.getElement().getText())
                                .filter(rule -> !rule.isEmpty()),
                        descendants(note)
                                .filter(ListItem.class::isInstance)
                                .map(row -> row.getChildren()
                                        .map(part -> part.getElement().getText())
                                        .collect(Collectors.joining(" ")))))
                .toList();
    }

    private static Response matched(Map<String, String> targets) {
        return new Response.Matched(targets.entrySet().stream()
                .collect(Collectors.toMap(pair -> new Slug(pair.getKey()), pair -> new Slug(pair.getValue()))));
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

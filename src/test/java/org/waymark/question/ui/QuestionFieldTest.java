package org.waymark.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response;
import org.waymark.question.wire.EveryKind;
import org.waymark.question.wire.QuestionWire;
import org.waymark.question.wire.RandomResponses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BaseJsonNode;

class QuestionFieldTest extends WidgetTest {

    private static final long SEED = 42L;

    private final List<Response> heard = new ArrayList<>();

    static List<Item> items() {
        return EveryKind.items();
    }

    @ParameterizedTest
    @MethodSource("items")
    void theElementIsGivenTheQuestionAndWhatWasAnswered(Item item) {
        var response = new RandomResponses(1).to(item.question());
        var field = shown(item, response);

        assertThat(property(field, "question")).isEqualTo(QuestionWire.question(item, SEED, Language.ENGLISH));
        assertThat(property(field, "given")).isEqualTo(QuestionWire.given(item, SEED, response));
        assertThat(field.response()).isEqualTo(response);
        assertThat(field.getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatIsAnsweredIsHeard(Item item) {
        var field = shown(item, new Response.Blank());

        for (var seed = 0; seed < 20; seed++) {
            var response = new RandomResponses(seed).to(item.question());
            answer(field, QuestionWire.given(item, SEED, response).toString());

            assertThat(heard).last().isEqualTo(response);
            assertThat(field.response()).isEqualTo(response);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'chosen','options':[9]}",
                "{'kind':'chosen','options':[0,1]}",
                "{'kind':'typed','text':'secret-answer','language':'tr'}",
                "{'kind':'secret-answer'}",
                "'secret-answer'",
                "null"
            })
    @ExtendWith(OutputCaptureExtension.class)
    void aForeignResponseIsPassedOverAndLoggedWithoutItsWords(String json, CapturedOutput output) {
        var field = shown(Examples.nearestPlanet(), chosen("venus"));

        answer(field, json);

        assertThat(heard).isEmpty();
        assertThat(field.response()).isEqualTo(chosen("venus"));
        assertThat(output).contains("item nearest-planet").doesNotContain("secret-answer");
    }

    @Test
    void whatIsReadOnlyTakesNoAnswer() {
        var field = shown(Examples.nearestPlanet(), chosen("venus"));

        field.setReadOnly(true);
        answer(field, "{'kind':'chosen','options':[0]}");

        assertThat(heard).isEmpty();
        assertThat(field.response()).isEqualTo(chosen("venus"));
        assertThat(field.getElement().getProperty("readonly", false)).isTrue();
    }

    @Test
    void aFieldThatAsksNothingOfTheServerHearsNothing() {
        var field = show(QuestionField.of(Examples.nearestPlanet(), SEED, Language.ENGLISH, chosen("venus")));

        assertThat(field.getElement()
                        .getNode()
                        .getFeature(ElementListenerMap.class)
                        .getExpressions("wm-answered"))
                .isEmpty();
        assertThat(field.response()).isEqualTo(chosen("venus"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void aResponseToSomethingElseIsPassedOver(Item item) {
        assertThat(shown(item, chosen("elsewhere")).response()).isEqualTo(new Response.Blank());
    }

    @ParameterizedTest
    @MethodSource("items")
    void thePromptNamesWhatOneAnswersWith(Item item) {
        var field = shown(item, new Response.Blank()).at(3);

        var heading = show(field.prompt(new H2()));

        assertThat(heading.getId()).contains("q-3-prompt");
        assertThat(heading.getText()).isEqualTo(item.question().prompt().in(Language.ENGLISH));
        assertThat(field.getElement().getProperty("prefix")).isEqualTo("q-3");
        assertThat(field.getId()).contains("q-3");
    }

    @Test
    void aPromptThatIsNotInTheLanguageOfThePageSaysSo() {
        var only = Examples.only(Language.TURKISH, "Hangisi?");
        var question =
                new TrueFalse(only, true, List.of(Examples.option("one", true, Examples.text("Bir", "Bir", "One"), 1)));
        var field = shown(Examples.item("turkish", question), new Response.Blank());

        assertThat(field.prompt(new H2()).getElement().getAttribute("lang")).isEqualTo("tr");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theElementFindsAllItsWords(Language language) {
        for (var item : items()) {
            var field = show(QuestionField.of(item, SEED, language, new Response.Blank()));

            assertThat(property(field, "words").size()).isPositive();
            assertThat(property(field, "words").toString()).doesNotContain("!question.");
        }
    }

    @ParameterizedTest
    @EnumSource(MarkingScheme.class)
    void howSeveralOptionsAreMarkedIsSaidBefore(MarkingScheme scheme) {
        var primes = Examples.primes();
        var rules = new ItemRules(primes.worth(), true, scheme, List.of());
        var item = new Item(
                primes.id(),
                primes.filing(),
                primes.cites(),
                rules,
                primes.stimulus(),
                primes.explanation(),
                primes.question());

        assertThat(property(shown(item, new Response.Blank()), "words")
                        .get("question.several")
                        .stringValue())
                .isEqualTo(
                        switch (scheme) {
                            case RIGHT_MINUS_WRONG -> "One or more are right. Each wrong one takes back a right one.";
                            case ALL_OR_NOTHING -> "One or more are right. Only all of them together earn the points.";
                            case PER_PART, WEIGHTED -> "One or more are right.";
                        });
    }

    private QuestionField shown(Item item, Response given) {
        return show(QuestionField.of(item, SEED, Language.ENGLISH, given, heard::add));
    }

    private static JsonNode property(QuestionField field, String name) {
        return (BaseJsonNode) field.getElement().getPropertyRaw(name);
    }

    private static Response chosen(String id) {
        return new Response.Chosen(Set.of(new Slug(id)));
    }
}

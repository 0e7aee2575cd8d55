package org.waymark.question.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Arrangement;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuestionWireTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Item> items() {
        return EveryKind.items();
    }

    @Test
    void everyKindIsAmongTheExamples() {
        assertThat(items())
                .extracting(item -> item.question().getClass())
                .doesNotHaveDuplicates()
                .hasSize(13);
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatWasGivenComesBackUnchangedForEverySeed(Item item) {
        LongStream.range(0, 200).forEach(seed -> {
            var arranged = Arrangement.arranged(item, seed);
            var response = new RandomResponses(seed).to(item.question());

            var json = QuestionWire.given(arranged, seed, response);
            var sent = JSON.readTree(JSON.writeValueAsString(json));

            assertThat(QuestionWire.response(arranged, seed, sent)).isEqualTo(response);
            assertThat(QuestionWire.given(arranged, seed, QuestionWire.response(arranged, seed, sent)))
                    .isEqualTo(json);
        });
    }

    @ParameterizedTest
    @MethodSource("items")
    void theBrowserGetsNeitherKeyNorReasonNorIds(Item item) {
        for (var language : Language.values()) {
            var json = QuestionWire.question(item, 1, language).toString().toLowerCase(Locale.ROOT);

            assertThat(json)
                    .doesNotContain(
                            "canary",
                            "correct",
                            "reason:",
                            "gerekçe",
                            "əsas:",
                            "atlas",
                            "tolerance",
                            "weight",
                            "\"id\"");
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatWasGivenNamesNoIdEither(Item item) {
        LongStream.range(0, 50)
                .forEach(seed -> assertThat(
                                QuestionWire.given(item, seed, new RandomResponses(seed).to(item.question()))
                                        .toString())
                        .doesNotContain("canary"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void nothingGivenIsBlankForEveryKind(Item item) {
        assertThat(QuestionWire.given(item, 1, new Response.Blank())).isEqualTo(json("{'kind':'blank'}"));
        assertThat(QuestionWire.response(item, 1, json("{'kind':'blank'}"))).isEqualTo(new Response.Blank());
    }

    @Test
    void theKeyStandsWhereTheShufflePutIt() {
        var places = LongStream.range(0, 40)
                .mapToObj(seed -> {
                    var arranged = Arrangement.arranged(Examples.nearestPlanet(), seed);
                    var place = texts(QuestionWire.question(arranged, seed, Language.ENGLISH)
                                    .get("options"))
                            .indexOf("Mercury");
                    var options = ((SingleChoice) arranged.question()).options();
                    assertThat(options.get(place).correct()).isTrue();
                    return place;
                })
                .distinct();

        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void anOptionIsKnownByItsPlace() {
        assertThat(QuestionWire.question(unshuffled(Examples.primes()), 1, Language.TURKISH))
                .isEqualTo(
                        json(
                                "{'kind':'multiple-choice','options':[{'text':'İki'},{'text':'Üç'},{'text':'Dört'},{'text':'Altı'}]}"));
        assertThat(QuestionWire.response(Examples.primes(), 1, json("{'kind':'chosen','options':[0,2]}")))
                .isEqualTo(new Response.Chosen(Set.of(new Slug("two"), new Slug("four"))));
        assertThat(QuestionWire.response(Examples.primes(), 1, json("{'kind':'chosen','options':[]}")))
                .isEqualTo(new Response.Blank());
    }

    @Test
    void aTextInAnotherLanguageSaysInWhich() {
        var item = Examples.item(
                "border",
                new SingleChoice(
                        Examples.only(Language.TURKISH, "Sınır"),
                        List.of(
                                Examples.option("a", true, Examples.only(Language.TURKISH, "ırmak"), 1),
                                Examples.option("b", false, Examples.text("dağ", "dağ", "mountain"), 1))));

        assertThat(QuestionWire.question(item, 1, Language.ENGLISH).get("options"))
                .isEqualTo(json("[{'text':'ırmak','lang':'tr'},{'text':'mountain'}]"));
    }

    @Test
    void anOrderIsToldAsItWasLaidOut() {
        var seed = 7L;
        var json = QuestionWire.question(Examples.growth(), seed, Language.ENGLISH);
        var laidOut = texts(json.get("elements"));

        assertThat(laidOut).containsExactlyInAnyOrder("Seed", "Shoot", "Flower", "Fruit");
        assertThat(laidOut).isNotEqualTo(List.of("Seed", "Shoot", "Flower", "Fruit"));
        var given = "{'kind':'ordered','elements':[%d,%d,%d,%d]}"
                .formatted(
                        laidOut.indexOf("Seed"),
                        laidOut.indexOf("Shoot"),
                        laidOut.indexOf("Flower"),
                        laidOut.indexOf("Fruit"));
        assertThat(QuestionWire.response(Examples.growth(), seed, json(given)))
                .isEqualTo(new Response.Ordered(
                        List.of(new Slug("seed"), new Slug("shoot"), new Slug("flower"), new Slug("fruit"))));
    }

    @Test
    void gapsStandWhereTheLanguagePutsThem() {
        assertThat(QuestionWire.question(EveryKind.water(), 1, Language.ENGLISH).get("pieces"))
                .isEqualTo(json(
                        "[{'text':{'text':'There is '}},{'gap':1,'options':[{'text':'water'},{'text':'sand'},{'text':'salt'}]},"
                                + "{'text':{'text':' where '}},{'gap':0},{'text':{'text':' burns.'}}]"));
        assertThat(QuestionWire.question(EveryKind.water(), 1, Language.TURKISH).get("pieces"))
                .isEqualTo(json(
                        "[{'gap':0},{'text':{'text':' yakılırsa '}},{'gap':1,'options':[{'text':'su'},{'text':'kum'},{'text':'tuz'}]},"
                                + "{'text':{'text':' olur.'}}]"));
        assertThat(QuestionWire.response(
                        EveryKind.water(),
                        1,
                        json("{'kind':'filled','language':'az','typed':{'0':'hidrogen'},'chosen':{'1':2}}")))
                .isEqualTo(new Response.Filled(
                        Map.of(new Slug("canary-gas"), "hidrogen"),
                        Map.of(new Slug("canary-result"), new Slug("canary-3")),
                        Language.AZERBAIJANI));
    }

    @Test
    void anAxisIsToldByItsEndsAndStep() {
        var json = QuestionWire.question(EveryKind.flights(), 1, Language.ENGLISH);

        assertThat(json.deepCopy().without(List.of("events")))
                .isEqualTo(json("{'kind':'timeline','from':'1900-01-01','to':'1999-01-01','step':'year'}"));
        assertThat(texts(json.get("events"))).containsExactly("First powered flight", "Landing on the Moon");
    }

    @Test
    void aPictureIsToldWithItsRegionsInTheirOrder() {
        assertThat(QuestionWire.question(EveryKind.map(), 1, Language.ENGLISH)).isEqualTo(json("""
                                {'kind':'hotspot','picture':{'src':'coast.svg','width':400,'height':300,'alt':{'text':'A coast'}},'several':false,
                                 'regions':[{'left':20,'top':40,'width':100,'height':80,'label':{'text':'The bay'}},
                                            {'left':220,'top':40,'width':100,'height':80,'label':{'text':'The cape'}}]}"""));
    }

    @Test
    void aUnitIsToldWithItsNameInEveryLanguage() {
        assertThat(QuestionWire.question(EveryKind.distance(), 1, Language.ENGLISH)
                        .get("units"))
                .isEqualTo(
                        json(
                                "[{'text':'kilometres','names':['kilometre','kilometr','kilometres']},{'text':'miles','names':['mil','mil','miles']}]"));
    }

    @Test
    void aCriticismMayLackParts() {
        assertThat(QuestionWire.response(EveryKind.claim(), 1, json("{'kind':'criticised','standpoint':0}")))
                .isEqualTo(new Response.Criticised(
                        Optional.empty(), Optional.empty(), Optional.of(new Slug("canary-s1"))));
        assertThat(QuestionWire.response(EveryKind.claim(), 1, json("{'kind':'criticised'}")))
                .isEqualTo(new Response.Blank());
    }

    @Test
    void anEssayIsToldHowLongItShouldBe() {
        assertThat(QuestionWire.question(EveryKind.essay(), 1, Language.ENGLISH))
                .isEqualTo(json("{'kind':'essay','least':20,'most':200,'longest':50000}"));
    }

    private static Item unshuffled(Item item) {
        return EveryKind.item(item.id().value(), item.question());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(node -> node.get("text").stringValue()).toList();
    }

    static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}

package org.waymark.question.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.question.ForeignResponse;
import org.waymark.question.Item;
import org.waymark.question.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes over the wire is either a response that can be marked or refused in one of two ways. */
class HostileWireTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> KINDS = List.of(
            "chosen", "judged", "matched", "ordered", "typed", "filled", "placed", "criticised", "blank", "CHOSEN", "");

    private static final List<String> FIELDS = List.of(
            "options",
            "verdict",
            "reason",
            "targets",
            "elements",
            "text",
            "language",
            "typed",
            "chosen",
            "days",
            "label",
            "paragraph",
            "standpoint",
            "__proto__");

    static List<Item> items() {
        return EveryKind.items();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | {'kind':'chosen','options':[4]}
            0 | {'kind':'chosen','options':[-1]}
            0 | {'kind':'chosen','options':[0,1]}
            0 | {'kind':'chosen','options':[1.5]}
            0 | {'kind':'chosen','options':['0']}
            0 | {'kind':'chosen','options':[99999999999999999999999]}
            0 | {'kind':'chosen','options':[1e400]}
            0 | {'kind':'chosen','options':0}
            0 | {'kind':'chosen','options':{'0':0}}
            0 | {'kind':'chosen','options':null}
            0 | {'kind':'chosen'}
            0 | {'kind':'judged','verdict':true}
            0 | {'kind':0}
            0 | {'kind':null}
            0 | {}
            0 | []
            0 | null
            0 | 'chosen'
            1 | {'kind':'chosen','options':[0,0]}
            1 | {'kind':'chosen','options':[0,1,2,3,0]}
            2 | {'kind':'judged'}
            2 | {'kind':'judged','verdict':'true'}
            2 | {'kind':'judged','verdict':1}
            2 | {'kind':'judged','verdict':true,'reason':3}
            2 | {'kind':'judged','verdict':true,'reason':[0]}
            3 | {'kind':'matched','targets':{'3':0}}
            3 | {'kind':'matched','targets':{'0':3}}
            3 | {'kind':'matched','targets':{'00':0}}
            3 | {'kind':'matched','targets':{'-0':0}}
            3 | {'kind':'matched','targets':{'whale':0}}
            3 | {'kind':'matched','targets':{'99999999999':0}}
            3 | {'kind':'matched','targets':[0,1,2]}
            4 | {'kind':'ordered','elements':[0,1,2]}
            4 | {'kind':'ordered','elements':[]}
            4 | {'kind':'ordered','elements':[0,1,2,2]}
            4 | {'kind':'ordered','elements':[0,1,2,4]}
            4 | {'kind':'ordered','elements':[0,1,2,3,4]}
            5 | {'kind':'typed','text':'x'}
            5 | {'kind':'typed','text':'x','language':'de'}
            5 | {'kind':'typed','text':'x','language':7}
            5 | {'kind':'typed','text':7,'language':'tr'}
            5 | {'kind':'typed','language':'tr'}
            6 | {'kind':'matched','targets':{'0':2}}
            8 | {'kind':'filled','language':'tr','typed':{'1':'su'}}
            8 | {'kind':'filled','language':'tr','chosen':{'0':0}}
            8 | {'kind':'filled','language':'tr','chosen':{'1':3}}
            8 | {'kind':'filled','language':'tr','chosen':{'1':'su'}}
            8 | {'kind':'filled','language':'tr','typed':{'2':'su'}}
            8 | {'kind':'filled','language':'tr','typed':'su'}
            8 | {'kind':'filled','typed':{'0':'su'}}
            9 | {'kind':'placed','days':{'0':'1903-06-01'}}
            9 | {'kind':'placed','days':{'0':'1899-01-01'}}
            9 | {'kind':'placed','days':{'0':'2000-01-01'}}
            9 | {'kind':'placed','days':{'0':'1903'}}
            9 | {'kind':'placed','days':{'0':'1903-02-30'}}
            9 | {'kind':'placed','days':{'0':'+999999999-01-01'}}
            9 | {'kind':'placed','days':{'0':1903}}
            9 | {'kind':'placed','days':{'2':'1903-01-01'}}
            10 | {'kind':'chosen','options':[0,1]}
            10 | {'kind':'chosen','options':[2]}
            11 | {'kind':'criticised','label':'READING'}
            11 | {'kind':'criticised','label':0}
            11 | {'kind':'criticised','paragraph':2}
            11 | {'kind':'criticised','standpoint':2}
            12 | {'kind':'typed','text':['x'],'language':'tr'}
            """, quoteCharacter = '`')
    void whatNobodyCanHaveGivenIsRefused(int item, String json) {
        assertThatThrownBy(() -> QuestionWire.response(items().get(item), 1, QuestionWireTest.json(json)))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("items")
    void thousandsOfMadeUpResponsesAreReadOrRefusedAndNothingElse(Item item) {
        var read = 0;
        for (var seed = 0L; seed < 4_000; seed++) {
            var json = madeUp(new Random(seed));
            try {
                var response = QuestionWire.response(item, seed, json);
                read++;
                var again = QuestionWire.given(item, seed, response);
                assertThat(QuestionWire.response(item, seed, again)).isEqualTo(response);
            } catch (ForeignResponse | IllegalArgumentException refused) {
                assertThat(refused.getMessage()).doesNotContain("secret");
            } catch (RuntimeException other) {
                fail("seed " + seed + ": " + json, other);
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void anAnswerLongerThanAnybodyTypesIsRefused() {
        assertRefused(EveryKind.items().get(5), typed("x".repeat(1_001)));
        assertRefused(EveryKind.essay(), typed("x".repeat(50_001)));
        assertThat(QuestionWire.response(EveryKind.essay(), 1, typed("x".repeat(50_000))))
                .isInstanceOf(Response.Typed.class);
    }

    @Test
    void halfACharacterIsRefusedBecauseNoStorageKeepsIt() {
        assertRefused(EveryKind.essay(), typed("a\uD83D b"));
        assertRefused(EveryKind.essay(), typed("\uDE00"));
    }

    @Test
    void depthAndWidthCostNothing() {
        JsonNode deep = JSON.objectNode();
        for (var i = 0; i < 20_000; i++) {
            deep = JSON.arrayNode().add(deep);
        }
        var wide = JSON.arrayNode();
        for (var i = 0; i < 50_000; i++) {
            wide.add(i);
        }
        for (var item : items()) {
            for (var kind : KINDS.subList(0, 8)) {
                assertRefused(item, everywhere(kind, deep));
                assertRefused(item, everywhere(kind, wide));
            }
        }
    }

    private static ObjectNode everywhere(String kind, JsonNode value) {
        var json = JSON.objectNode();
        FIELDS.forEach(field -> json.set(field, value));
        return json.put("kind", kind);
    }

    private static JsonNode typed(String text) {
        return JSON.objectNode().put("kind", "typed").put("text", text).put("language", "tr");
    }

    private static void assertRefused(Item item, JsonNode json) {
        assertThatThrownBy(() -> QuestionWire.response(item, 1, json)).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode madeUp(Random random) {
        if (random.nextInt(20) == 0) {
            return value(random, 2);
        }
        var json = JSON.objectNode();
        if (random.nextInt(10) > 0) {
            json.put("kind", any(KINDS, random));
        }
        for (var field : FIELDS) {
            if (random.nextBoolean()) {
                json.set(field, value(random, 2));
            }
        }
        return json;
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2, 3 -> JSON.numberNode(random.nextInt(5) - 1);
            case 4 -> JSON.numberNode(random.nextDouble() * 1e30);
            case 5 -> JSON.numberNode(random.nextLong());
            case 6 -> JSON.stringNode(any(List.of("tr", "reading", "1950-01-01", "secret", "\uD800", ""), random));
            case 7 -> JSON.stringNode("secret".repeat(random.nextInt(400)));
            case 8 -> JSON.binaryNode(new byte[] {1});
            case 9, 10 -> {
                var object = JSON.objectNode();
                for (var i = random.nextInt(4); i > 0; i--) {
                    object.set(any(List.of("0", "1", "2", "-1", "x", "00", "9999"), random), value(random, depth - 1));
                }
                yield object;
            }
            default -> {
                var values = new ArrayList<JsonNode>();
                for (var i = random.nextInt(5); i > 0; i--) {
                    values.add(value(random, depth - 1));
                }
                yield JSON.arrayNode().addAll(values);
            }
        };
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}

package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that others read as the JSON beside them says; they stay outside of this project. */
class GiftFixturesTest {

    /** Beside the project, or beside the folder of its work trees. */
    private static final Optional<Path> FOLDER = Stream.of("..", "../..")
            .map(folder -> Path.of(folder, "shared/fixtures/gift"))
            .filter(Files::exists)
            .findFirst();

    static Stream<String> names() throws IOException {
        if (FOLDER.isEmpty()) {
            return Stream.of("none");
        }
        try (var files = Files.list(FOLDER.get())) {
            return files
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".gift"))
                    .map(it -> it.substring(0, it.length() - 5))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileIsReadAsOthersReadIt(String name) throws IOException {
        assumeTrue(FOLDER.isPresent(), "no ../shared/fixtures/gift");
        var folder = FOLDER.orElseThrow();
        var reading = GiftReader.read(Files.readString(folder.resolve(name + ".gift")), name);
        var expected = JsonMapper.shared().readTree(Files.readString(folder.resolve(name + ".json")));

        assertThat(reading.problems()).isEmpty();
        assertThat(JsonMapper.shared().<JsonNode>valueToTree(json(reading))).isEqualTo(expected);
    }

    @Test
    void everyEndOfAFileIsReadWithoutAFall() throws IOException {
        assumeTrue(FOLDER.isPresent(), "no ../shared/fixtures/gift");
        var text = Files.readString(FOLDER.orElseThrow().resolve("options1.gift"));
        var plan = new BankDraft.Plan(new Slug("bank"), Language.TURKISH, java.util.Set.of(), Optional.empty());

        for (var end = 0; end < text.length(); end++) {
            var reading = GiftReader.read(text.substring(0, end), "cut.gift");
            assertThat(GiftDraft.of(reading, plan, "cut.gift")).isNotNull();
        }
    }

    private static List<Object> json(GiftReading reading) {
        return reading.entries().stream().map(GiftFixturesTest::json).toList();
    }

    private static Object json(GiftEntry entry) {
        return switch (entry) {
            case GiftEntry.Category category -> Map.of("type", "Category", "title", category.path());
            case GiftQuestion question -> json(question);
        };
    }

    private static Object json(GiftQuestion question) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", question.id().orElse(null));
        json.put("tags", question.tags().isEmpty() ? null : question.tags());
        json.put("title", question.title().orElse(null));
        var stem = question.stem();
        var words = Stream.of(
                        Optional.of(stem.before()),
                        stem.after().map(_ -> new GiftText(GiftText.Format.PLAIN, "_____")),
                        stem.after())
                .flatMap(Optional::stream)
                .map(GiftText::text)
                .filter(it -> !it.isEmpty())
                .toList();
        json.put("stem", json(new GiftText(stem.before().format(), String.join(" ", words))));
        json.put("hasEmbeddedAnswers", stem.after().isPresent());
        if (!(question.answers() instanceof GiftAnswers.Description)) {
            json.put("globalFeedback", json(question.feedback()));
        }
        json(question.answers(), json);
        return json;
    }

    private static void json(GiftAnswers answers, Map<String, Object> json) {
        switch (answers) {
            case GiftAnswers.Description() -> json.put("type", "Description");
            case GiftAnswers.Essay() -> json.put("type", "Essay");
            case GiftAnswers.TrueFalse(var isTrue, var whenWrong, var whenRight) -> {
                json.put("type", "TF");
                json.put("isTrue", isTrue);
                json.put("trueFeedback", json(isTrue ? whenRight : whenWrong));
                json.put("falseFeedback", json(isTrue ? whenWrong : whenRight));
            }
            case GiftAnswers.Choices(var all) -> {
                json.put("type", "MC");
                json.put("choices", all.stream().map(GiftFixturesTest::json).toList());
            }
            case GiftAnswers.Typed(var all) -> {
                json.put("type", "Short");
                json.put("choices", all.stream().map(GiftFixturesTest::json).toList());
            }
            case GiftAnswers.Numerical(var all) -> {
                json.put("type", "Numerical");
                json.put(
                        "choices",
                        all.size() == 1
                                ? json(all.getFirst().number().orElseThrow())
                                : all.stream().map(GiftFixturesTest::json).toList());
            }
            case GiftAnswers.Matching(var pairs) -> {
                json.put("type", "Matching");
                var written = new ArrayList<Object>();
                pairs.forEach(it -> written.add(Map.of("subquestion", json(it.first()), "subanswer", it.second())));
                json.put("matchPairs", written);
            }
        }
    }

    private static Object json(GiftAnswers.Answer answer) {
        return choice(answer.right(), answer.weight(), json(answer.text()), answer.feedback());
    }

    private static Object json(GiftAnswers.NumberAnswer answer) {
        var any = json(new GiftText(GiftText.Format.MOODLE, "*"));
        return choice(
                answer.right(),
                answer.weight(),
                answer.number().map(GiftFixturesTest::json).orElse(any),
                answer.feedback());
    }

    private static Object choice(boolean right, Optional<BigDecimal> weight, Object text, Optional<GiftText> feedback) {
        var json = new LinkedHashMap<String, Object>();
        json.put("isCorrect", right);
        json.put("weight", weight.map(BigDecimal::intValueExact).orElse(null));
        json.put("text", text);
        json.put("feedback", json(feedback));
        return json;
    }

    private static Object json(GiftNumber number) {
        return switch (number) {
            case GiftNumber.Exactly(var it) -> Map.of("type", "simple", "number", it.intValueExact());
            case GiftNumber.Around(var it, var tolerance) ->
                Map.of("type", "range", "number", it.intValueExact(), "range", tolerance.intValueExact());
            case GiftNumber.Between(var least, var most) ->
                Map.of("type", "high-low", "numberLow", least.intValueExact(), "numberHigh", most.intValueExact());
        };
    }

    private static @org.jspecify.annotations.Nullable Object json(Optional<GiftText> text) {
        return text.map(GiftFixturesTest::json).orElse(null);
    }

    private static Object json(GiftText text) {
        return Map.of("format", text.format().name().toLowerCase(java.util.Locale.ROOT), "text", text.text());
    }
}

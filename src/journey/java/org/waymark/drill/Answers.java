package org.waymark.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Some answer to a question as the page carries it; typed ones are never given twice. */
final class Answers {

    private static final String[] LABELS = {"event", "attributed-figure", "reading", "one-sided-claim"};

    private Answers() {}

    static ObjectNode to(JsonNode question) {
        var kind = question.required("kind").asString();
        var answer = Resource.JSON.createObjectNode();
        switch (kind) {
            case "single-choice" ->
                answer.put("kind", "chosen").putArray("options").add(one(question, "options"));
            case "multiple-choice" -> some(answer.put("kind", "chosen").putArray("options"), question.path("options"));
            case "hotspot" -> answer.put("kind", "chosen").putArray("options").add(one(question, "regions"));
            case "true-false" -> {
                answer.put("kind", "judged").put("verdict", random(2) == 0);
                if (!question.path("reasons").isEmpty()) {
                    answer.put("reason", one(question, "reasons"));
                }
            }
            case "matching" ->
                pairs(
                        answer,
                        question.path("premises").size(),
                        question.path("targets").size());
            case "categorise" ->
                pairs(
                        answer,
                        question.path("members").size(),
                        question.path("categories").size());
            case "ordering" -> {
                var order = answer.put("kind", "ordered").putArray("elements");
                var places = new ArrayList<>(
                        IntStream.range(0, question.path("elements").size())
                                .boxed()
                                .toList());
                Collections.shuffle(places);
                places.forEach(order::add);
            }
            case "short-answer", "essay" ->
                answer.put("kind", "typed")
                        .put("text", "word " + UUID.randomUUID())
                        .put("language", "en");
            case "numeric" ->
                answer.put("kind", "typed").put("text", "" + random(1_000_000)).put("language", "en");
            case "cloze" -> filled(answer, question.path("pieces"));
            case "timeline" -> {
                var days = answer.put("kind", "placed").putObject("days");
                IntStream.range(0, question.path("events").size())
                        .forEach(i -> days.set("" + i, question.required("from")));
            }
            case "source-criticism" ->
                answer.put("kind", "criticised")
                        .put("label", LABELS[random(LABELS.length)])
                        .put("paragraph", one(question, "paragraphs"))
                        .put("standpoint", one(question, "standpoints"));
            default -> throw new Broken("a question of a kind that nobody knows: " + kind);
        }
        return answer;
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    private static int one(JsonNode question, String of) {
        return random(question.required(of).size());
    }

    private static void some(ArrayNode chosen, JsonNode options) {
        var first = random(options.size());
        IntStream.range(0, options.size())
                .filter(i -> i == first || random(3) == 0)
                .forEach(chosen::add);
    }

    private static void pairs(ObjectNode answer, int premises, int targets) {
        var pairs = answer.put("kind", "matched").putObject("targets");
        IntStream.range(0, premises).forEach(i -> pairs.put("" + i, random(targets)));
    }

    private static void filled(ObjectNode answer, JsonNode pieces) {
        answer.put("kind", "filled").put("language", "en");
        var typed = answer.putObject("typed");
        var chosen = answer.putObject("chosen");
        pieces.forEach(piece -> {
            if (piece.has("options")) {
                chosen.put(piece.required("gap").asString(), one(piece, "options"));
            } else if (piece.has("gap")) {
                typed.put(piece.required("gap").asString(), "word " + random(1_000_000));
            }
        });
    }
}

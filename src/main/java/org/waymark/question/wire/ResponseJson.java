package org.waymark.question.wire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Response;
import org.waymark.question.Response.Blank;
import org.waymark.question.Response.Chosen;
import org.waymark.question.Response.Criticised;
import org.waymark.question.Response.Filled;
import org.waymark.question.Response.Judged;
import org.waymark.question.Response.Matched;
import org.waymark.question.Response.Ordered;
import org.waymark.question.Response.Placed;
import org.waymark.question.Response.Typed;
import org.waymark.question.StatementKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A response as the JSON in which it is kept; the field {@code kind} says which one it is. */
public final class ResponseJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResponseJson() {}

    public static String write(Response response) {
        var json = JSON.createObjectNode();
        switch (response) {
            case Blank() -> json.put("kind", "blank");
            case Chosen(var options) ->
                slugs(
                        json.put("kind", "chosen").putArray("options"),
                        options.stream().sorted());
            case Judged(var verdict, var reason) -> {
                json.put("kind", "judged").put("verdict", verdict);
                reason.ifPresent(id -> json.put("reason", id.value()));
            }
            case Matched(var targets) -> pairs(json.put("kind", "matched").putObject("targets"), targets);
            case Ordered(var elements) -> slugs(json.put("kind", "ordered").putArray("elements"), elements.stream());
            case Filled(var typed, var chosen, var language) -> {
                json.put("kind", "filled").put("language", language.tag());
                texts(json.putObject("typed"), typed, text -> text);
                pairs(json.putObject("chosen"), chosen);
            }
            case Placed(var days) -> texts(json.put("kind", "placed").putObject("days"), days, LocalDate::toString);
            case Criticised(var label, var paragraph, var standpoint) -> {
                json.put("kind", "criticised");
                label.ifPresent(it -> json.put("label", it.name()));
                paragraph.ifPresent(id -> json.put("paragraph", id.value()));
                standpoint.ifPresent(id -> json.put("standpoint", id.value()));
            }
            case Typed(var text, var language) ->
                json.put("kind", "typed").put("text", text).put("language", language.tag());
        }
        return JSON.writeValueAsString(json);
    }

    /** Throws {@link IllegalArgumentException} for what is no response of ours. */
    public static Response read(String text) {
        var json = JSON.readTree(text);
        var kind = json.required("kind").asString();
        return switch (kind) {
            case "blank" -> new Blank();
            case "chosen" ->
                new Chosen(new LinkedHashSet<>(slugs(json.required("options")).toList()));
            case "judged" -> new Judged(json.required("verdict").asBoolean(), slug(json.get("reason")));
            case "matched" -> new Matched(pairs(json.required("targets")));
            case "ordered" -> new Ordered(slugs(json.required("elements")).toList());
            case "typed" -> new Typed(json.required("text").asString(), language(json));
            case "filled" ->
                new Filled(
                        texts(json.required("typed"), typed -> typed), pairs(json.required("chosen")), language(json));
            case "placed" -> new Placed(texts(json.required("days"), LocalDate::parse));
            case "criticised" ->
                new Criticised(
                        Optional.ofNullable(json.get("label")).map(label -> StatementKind.valueOf(label.asString())),
                        slug(json.get("paragraph")),
                        slug(json.get("standpoint")));
            default -> throw new IllegalArgumentException("no response is of the kind " + kind);
        };
    }

    private static Language language(JsonNode json) {
        return Language.tagged(json.required("language").asString()).orElseThrow();
    }

    private static Optional<Slug> slug(@Nullable JsonNode id) {
        return Optional.ofNullable(id).map(it -> new Slug(it.asString()));
    }

    private static <T> void texts(ObjectNode object, Map<Slug, T> values, Function<T, String> text) {
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> object.put(entry.getKey().value(), text.apply(entry.getValue())));
    }

    private static <T> Map<Slug, T> texts(JsonNode object, Function<String, T> value) {
        var values = new LinkedHashMap<Slug, T>();
        object.properties()
                .forEach(entry -> values.put(
                        new Slug(entry.getKey()), value.apply(entry.getValue().asString())));
        return values;
    }

    private static void slugs(ArrayNode array, Stream<Slug> slugs) {
        slugs.forEach(slug -> array.add(slug.value()));
    }

    private static Stream<Slug> slugs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(id -> new Slug(id.asString()));
    }

    private static void pairs(ObjectNode object, Map<Slug, Slug> pairs) {
        pairs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pair ->
                        object.put(pair.getKey().value(), pair.getValue().value()));
    }

    private static Map<Slug, Slug> pairs(JsonNode object) {
        var pairs = new LinkedHashMap<Slug, Slug>();
        object.properties()
                .forEach(pair -> pairs.put(
                        new Slug(pair.getKey()), new Slug(pair.getValue().asString())));
        return pairs;
    }
}

package org.waymark.gradebook.jdbc;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.assignment.WorkDone;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Cell;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Grade;
import org.waymark.gradebook.Release;
import org.waymark.gradebook.Slip;
import org.waymark.gradebook.Total;
import org.waymark.identity.UserId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner was told, as JSON; a column is called by its place in the release. Figures are texts, so that none is rounded on the way. */
final class SlipJson {

    private final List<Column.Id> columns;
    private final Map<Column.Id, Integer> places = new HashMap<>();

    SlipJson(Release release) {
        columns = release.columns().stream().map(Release.Head::column).toList();
        columns.forEach(column -> places.put(column, places.size()));
    }

    static Map<Release.Id, SlipJson> of(Collection<Release> releases) {
        return releases.stream().collect(Collectors.toMap(Release::id, SlipJson::new));
    }

    String write(Slip slip) {
        var json = TextJson.JSON.createObjectNode();
        var marks = json.putArray("marks");
        slip.marks().forEach(mark -> {
            var one = marks.addObject();
            write(one, mark.column(), mark.cell());
            if (!mark.comment().isEmpty()) {
                one.put("comment", mark.comment());
            }
        });
        slip.total().ifPresent(total -> write(json.putObject("total"), total));
        return TextJson.JSON.writeValueAsString(json);
    }

    private void write(ObjectNode json, Column.Id column, Cell cell) {
        json.put("column", Optional.ofNullable(places.get(column)).orElseThrow());
        json.put("state", cell.state().name());
        put(json, "points", cell.points());
        cell.doneAt().ifPresent(it -> json.put("done", it.toString()));
        cell.quizzes()
                .ifPresent(
                        it -> json.putObject("quizzes").put("done", it.done()).put("of", it.of()));
    }

    private static void put(ObjectNode json, String key, Optional<BigDecimal> figure) {
        figure.ifPresent(it -> json.put(key, it.toPlainString()));
    }

    private void write(ObjectNode json, Total total) {
        put(json, "percent", total.percent());
        json.put("weighing", total.weighing().name());
        total.grade().ifPresent(grade -> {
            var said = json.putObject("grade");
            put(said, "number", grade.number());
            grade.most().ifPresent(most -> said.put("most", most));
            grade.band().ifPresent(band -> said.put("band", band));
        });
        var parts = json.putArray("parts");
        total.parts().forEach(part -> write(parts.addObject(), part));
        write(json.putArray("apart"), total.apart());
    }

    private void write(ObjectNode json, Total.Part part) {
        part.category()
                .ifPresent(category -> json.putObject("category")
                        .put("id", category.id().value().toString())
                        .put("name", category.name())
                        .put("weight", category.weight().toPlainString())
                        .put("drop", category.dropLowest()));
        part.result()
                .ifPresent(result -> json.putObject("result")
                        .put("earned", result.earned().toPlainString())
                        .put("possible", result.possible().toPlainString())
                        .put("percent", result.percent().toPlainString()));
        put(json, "weight", part.weight());
        write(json.putArray("lines"), part.lines());
    }

    private void write(ArrayNode json, List<Total.Line> lines) {
        lines.forEach(line -> {
            var one = json.addObject();
            write(one, line.column(), line.cell());
            one.put("possible", line.possible().toPlainString())
                    .put("role", line.role().name());
        });
    }

    Slip read(UserId learner, String text) {
        var json = TextJson.JSON.readTree(text);
        return new Slip(
                learner,
                json.path("marks")
                        .valueStream()
                        .map(it -> new Slip.Mark(
                                column(it), cell(it), it.path("comment").asString("")))
                        .toList(),
                json.has("total") ? Optional.of(total(json.path("total"))) : Optional.empty());
    }

    private Column.Id column(JsonNode json) {
        return columns.get(json.path("column").asInt());
    }

    private static Cell cell(JsonNode json) {
        var quizzes = json.path("quizzes");
        return new Cell(
                Cell.State.valueOf(json.path("state").asString()),
                figure(json, "points"),
                json.has("done") ? Optional.of(Instant.parse(json.path("done").asString())) : Optional.empty(),
                json.has("quizzes")
                        ? Optional.of(new WorkDone.Quizzes(
                                quizzes.path("done").asInt(), quizzes.path("of").asInt()))
                        : Optional.empty());
    }

    private static Optional<BigDecimal> figure(JsonNode json, String key) {
        return json.has(key) ? Optional.of(needed(json, key)) : Optional.empty();
    }

    private static BigDecimal needed(JsonNode json, String key) {
        return new BigDecimal(json.path(key).asString());
    }

    private Total total(JsonNode json) {
        return new Total(
                figure(json, "percent"),
                json.has("grade") ? Optional.of(grade(json.path("grade"))) : Optional.empty(),
                Total.Weighing.valueOf(json.path("weighing").asString()),
                json.path("parts").valueStream().map(this::part).toList(),
                lines(json.path("apart")));
    }

    private static Grade grade(JsonNode json) {
        return new Grade(
                figure(json, "number"),
                json.has("most") ? Optional.of(json.path("most").asInt()) : Optional.empty(),
                json.has("band") ? Optional.of(json.path("band").asString()) : Optional.empty());
    }

    private Total.Part part(JsonNode json) {
        return new Total.Part(
                json.has("category") ? Optional.of(category(json.path("category"))) : Optional.empty(),
                lines(json.path("lines")),
                json.has("result") ? Optional.of(result(json.path("result"))) : Optional.empty(),
                figure(json, "weight"));
    }

    private static Category category(JsonNode json) {
        return new Category(
                new Category.Id(UUID.fromString(json.path("id").asString())),
                json.path("name").asString(),
                needed(json, "weight"),
                json.path("drop").asInt());
    }

    private static Total.Result result(JsonNode json) {
        return new Total.Result(needed(json, "earned"), needed(json, "possible"), needed(json, "percent"));
    }

    private List<Total.Line> lines(JsonNode json) {
        return json.valueStream()
                .map(it -> new Total.Line(
                        column(it),
                        cell(it),
                        needed(it, "possible"),
                        Total.Role.valueOf(it.path("role").asString())))
                .toList();
    }
}

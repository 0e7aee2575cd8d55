package org.waymark.assessment.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Act;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Certainty;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;
import org.waymark.question.Response;
import org.waymark.question.wire.ResponseJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * An act in the columns of its event.
 *
 * @param detail JSON of what has no column of its own
 */
record ActColumns(
        String act,
        Optional<Slug> item,
        Optional<Response> response,
        Optional<Certainty> certainty,
        Optional<Outcome> outcome,
        Optional<String> detail) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ActColumns of(Act act) {
        return switch (act) {
            case Act.Answered(var item, var response, var certainty, var outcome) ->
                given("ANSWERED", item, response, certainty, outcome);
            case Act.Checked(var item, var response, var certainty, var outcome) ->
                given("CHECKED", item, response, certainty, outcome);
            case Act.Redone(var item) -> plain("REDONE", Optional.of(item), Optional.empty());
            case Act.Moved(var item) -> plain("MOVED", Optional.of(item), Optional.empty());
            case Act.TookOver() -> plain("TOOK_OVER", Optional.empty(), Optional.empty());
            case Act.HandedIn(var by) -> plain("HANDED_IN", Optional.empty(), Optional.of(by.name()));
            case Act.Begun(var ends) -> plain("BEGUN", Optional.empty(), ends.map(Instant::toString));
            case Act.Extended(var ends) -> plain("EXTENDED", Optional.empty(), Optional.of(ends.toString()));
            case Act.Paused() -> plain("PAUSED", Optional.empty(), Optional.empty());
            case Act.Resumed(var ends) -> plain("RESUMED", Optional.empty(), ends.map(Instant::toString));
            case Act.Steered steered -> plain("STEERED", Optional.empty(), Optional.of(SteeringJson.write(steered)));
            case Act.Admitted(var number) -> plain("ADMITTED", Optional.empty(), Optional.of(String.valueOf(number)));
            case Act.SetAside aside -> plain("SET_ASIDE", Optional.empty(), Optional.of(aside(aside)));
            case Act.Reviewed reviewed ->
                new ActColumns(
                        "REVIEWED",
                        Optional.of(reviewed.item()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Outcome.Marked(reviewed.fraction())),
                        Optional.of(review(reviewed)));
        };
    }

    private static ActColumns given(
            String act, Slug item, Response response, Optional<Certainty> certainty, Outcome outcome) {
        return new ActColumns(
                act, Optional.of(item), Optional.of(response), certainty, Optional.of(outcome), Optional.empty());
    }

    private static ActColumns plain(String act, Optional<Slug> item, Optional<String> detail) {
        return new ActColumns(act, item, Optional.empty(), Optional.empty(), Optional.empty(), detail);
    }

    private static String aside(Act.SetAside aside) {
        return JSON.writeValueAsString(JSON.createObjectNode()
                .put("number", aside.number())
                .put("by", aside.by().value().toString())
                .put("reason", aside.reason()));
    }

    private static String review(Act.Reviewed reviewed) {
        var json = JSON.createObjectNode()
                .put("by", reviewed.by().value().toString())
                .put("comment", reviewed.comment());
        var points = json.putObject("points");
        reviewed.points().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> points.put(entry.getKey().value(), entry.getValue()));
        return JSON.writeValueAsString(json);
    }

    static Act read(ResultSet row) throws SQLException {
        var act = row.getString("act");
        return switch (act) {
            case "ANSWERED" -> new Act.Answered(item(row), response(row), certainty(row), outcome(row));
            case "CHECKED" -> new Act.Checked(item(row), response(row), certainty(row), outcome(row));
            case "REDONE" -> new Act.Redone(item(row));
            case "MOVED" -> new Act.Moved(item(row));
            case "TOOK_OVER" -> new Act.TookOver();
            case "HANDED_IN" -> new Act.HandedIn(Act.By.valueOf(row.getString("detail")));
            case "BEGUN" -> new Act.Begun(instant(row.getString("detail")));
            case "EXTENDED" -> new Act.Extended(Instant.parse(row.getString("detail")));
            case "PAUSED" -> new Act.Paused();
            case "RESUMED" -> new Act.Resumed(instant(row.getString("detail")));
            case "STEERED" -> SteeringJson.read(row.getString("detail"));
            case "ADMITTED" -> new Act.Admitted(Integer.parseInt(row.getString("detail")));
            case "SET_ASIDE" -> setAside(row);
            case "REVIEWED" -> reviewed(row);
            default -> throw new IllegalArgumentException("nothing is done by " + act);
        };
    }

    private static Slug item(ResultSet row) throws SQLException {
        return new Slug(row.getString("item"));
    }

    private static Response response(ResultSet row) throws SQLException {
        var json = row.getString("response");
        return json == null ? new Response.Blank() : ResponseJson.read(json);
    }

    private static Optional<Certainty> certainty(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("certainty")).map(Certainty::valueOf);
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return VerdictColumn.outcome(row.getString("verdict"), Optional.ofNullable(row.getBigDecimal("fraction")));
    }

    private static Optional<Instant> instant(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    private static Act setAside(ResultSet row) throws SQLException {
        var json = JSON.readTree(row.getString("detail"));
        return new Act.SetAside(
                json.required("number").asInt(),
                new UserId(UUID.fromString(json.required("by").asString())),
                json.required("reason").asString());
    }

    private static Act reviewed(ResultSet row) throws SQLException {
        var json = JSON.readTree(row.getString("detail"));
        var points = new HashMap<Slug, BigDecimal>();
        json.required("points")
                .properties()
                .forEach(entry ->
                        points.put(new Slug(entry.getKey()), entry.getValue().asDecimal()));
        return new Act.Reviewed(
                item(row),
                new UserId(UUID.fromString(json.required("by").asString())),
                new Fraction(row.getBigDecimal("fraction")),
                points,
                json.required("comment").asString());
    }
}

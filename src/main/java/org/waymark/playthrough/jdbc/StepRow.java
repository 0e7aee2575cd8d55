package org.waymark.playthrough.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.playthrough.KeptStep;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.question.Fraction;
import org.waymark.question.Response;
import org.waymark.question.wire.ResponseJson;
import org.waymark.scenario.Made;
import org.waymark.scenario.Step;
import tools.jackson.databind.json.JsonMapper;

/** A step in the table {@code playthrough_step}: what kind it is, where it was made, and the rest as text. */
final class StepRow implements RowMapper<KeptStep> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private enum Act {
        CHOSE,
        POINTED,
        ANSWERED,
        WROTE,
        RATED
    }

    private record Cells(
            Act act,
            @Nullable Slug passage,
            Slug name,
            @Nullable Fraction fraction,
            @Nullable String detail) {}

    static void insert(PlaythroughId playthrough, KeptStep kept, JdbcClient jdbc) {
        var cells = cells(kept);
        jdbc.sql("""
                insert into playthrough_step
                    (playthrough, number, act, passage, name, fraction, detail, rater, by_time, made_at)
                values (:playthrough, :number, :act, :passage, :name, :fraction, :detail, :rater, :byTime, :at)
                """)
                .param("playthrough", Columns.bytes(playthrough.value()))
                .param("number", kept.number())
                .param("act", cells.act().name())
                .param(
                        "passage",
                        Optional.ofNullable(cells.passage()).map(Slug::value).orElse(null))
                .param("name", cells.name().value())
                .param(
                        "fraction",
                        Optional.ofNullable(cells.fraction())
                                .map(Fraction::value)
                                .orElse(null))
                .param("detail", cells.detail())
                .param(
                        "rater",
                        kept.step() instanceof Step.Rated rated ? rated.by().name() : null)
                .param("byTime", kept.byTime())
                .param("at", Columns.utc(kept.at()))
                .update();
    }

    private static Cells cells(KeptStep kept) {
        return switch (kept.step()) {
            case Step.Chose(var made) -> new Cells(Act.CHOSE, made.passage(), made.choice(), null, null);
            case Step.Pointed(var task, var paragraph) ->
                new Cells(Act.POINTED, null, task, null, paragraph.toString());
            case Step.Answered(var task, var fraction) ->
                new Cells(
                        Act.ANSWERED,
                        null,
                        task,
                        fraction,
                        kept.response().map(ResponseJson::write).orElse(null));
            case Step.Wrote(var task, var text) -> new Cells(Act.WROTE, null, task, null, text);
            case Step.Rated(var task, var by, var points) -> new Cells(Act.RATED, null, task, null, rating(by, points));
        };
    }

    private static String rating(Step.Rater by, Map<Slug, Integer> points) {
        var json = JSON.createObjectNode().put("by", by.name());
        var each = json.putObject("points");
        points.forEach((criterion, given) -> each.put(criterion.value(), given));
        return JSON.writeValueAsString(json);
    }

    @Override
    public KeptStep mapRow(ResultSet row, int number) throws SQLException {
        var act = Act.valueOf(row.getString("act"));
        var detail = Optional.ofNullable(row.getString("detail"));
        var response = act == Act.ANSWERED ? detail.map(ResponseJson::read) : Optional.<Response>empty();
        return new KeptStep(
                row.getInt("number"),
                step(act, row, detail.orElse("")),
                response,
                row.getBoolean("by_time"),
                Columns.instant(row, "made_at"));
    }

    /** The step of a row whose detail may be left out where the step does not need it to say where somebody went. */
    static Step step(ResultSet row) throws SQLException {
        var detail = Optional.ofNullable(row.getString("detail"));
        return step(Act.valueOf(row.getString("act")), row, detail.orElse(""));
    }

    private static Step step(Act act, ResultSet row, String detail) throws SQLException {
        var name = Columns.slug(row, "name");
        return switch (act) {
            case CHOSE -> new Step.Chose(new Made(Columns.slug(row, "passage"), name));
            case POINTED ->
                new Step.Pointed(name, Citation.parse(detail).orElseThrow().getFirst());
            case ANSWERED -> new Step.Answered(name, new Fraction(row.getBigDecimal("fraction")));
            case WROTE -> new Step.Wrote(name, detail);
            case RATED -> rated(name, detail);
        };
    }

    private static Step rated(Slug task, String detail) {
        var json = JSON.readTree(detail);
        var points = new LinkedHashMap<Slug, Integer>();
        json.required("points")
                .properties()
                .forEach(each ->
                        points.put(new Slug(each.getKey()), each.getValue().asInt()));
        return new Step.Rated(task, Step.Rater.valueOf(json.required("by").asString()), points);
    }
}

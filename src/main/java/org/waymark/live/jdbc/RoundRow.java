package org.waymark.live.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.live.Decision;
import org.waymark.live.Round;
import org.waymark.live.SharedWalkId;
import org.waymark.question.Fraction;
import org.waymark.question.Response;
import org.waymark.question.wire.ResponseJson;
import org.waymark.scenario.Made;
import org.waymark.scenario.Step;

/** A round in the table {@code live_round}. */
final class RoundRow implements RowMapper<Round> {

    private static final String INSERT = """
            insert into live_round
                (session, number, passage, task, ballots, ballot_open, act, decision, fraction, decided_at)
            values (:session, :number, :passage, :task, :ballots, :open, :act, :decision, :fraction, :decidedAt)
            """;
    private static final String UPDATE = """
            update live_round
            set ballots = :ballots, ballot_open = :open, act = :act, decision = :decision, fraction = :fraction,
                decided_at = :decidedAt
            where session = :session and number = :number
            """;

    private enum Act {
        CHOSE,
        POINTED,
        ANSWERED,
        WROTE
    }

    private record Cells(Act act, String decision, @Nullable Fraction fraction) {}

    static void insert(SharedWalkId walk, Round round, JdbcClient jdbc) {
        write(INSERT, walk, round, jdbc)
                .param("passage", round.passage().value())
                .param("task", round.task().map(Slug::value).orElse(null))
                .update();
    }

    /** Whether it was there. */
    static boolean update(SharedWalkId walk, Round round, JdbcClient jdbc) {
        return write(UPDATE, walk, round, jdbc).update() > 0;
    }

    private static JdbcClient.StatementSpec write(String sql, SharedWalkId walk, Round round, JdbcClient jdbc) {
        var cells = round.decision().map(RoundRow::cells);
        return jdbc.sql(sql)
                .param("session", Columns.bytes(walk.value()))
                .param("number", round.number())
                .param("ballots", round.ballots())
                .param("open", round.open())
                .param("act", cells.map(it -> it.act().name()).orElse(null))
                .param("decision", cells.map(Cells::decision).orElse(null))
                .param(
                        "fraction",
                        cells.flatMap(it -> Optional.ofNullable(it.fraction()))
                                .map(Fraction::value)
                                .orElse(null))
                .param(
                        "decidedAt",
                        round.decision().map(it -> Columns.utc(it.at())).orElse(null));
    }

    private static Cells cells(Decision decision) {
        return switch (decision.step()) {
            case Step.Chose(var made) -> new Cells(Act.CHOSE, made.choice().value(), null);
            case Step.Pointed pointed ->
                new Cells(Act.POINTED, pointed.paragraph().toString(), null);
            case Step.Answered answered ->
                new Cells(
                        Act.ANSWERED,
                        ResponseJson.write(decision.response().orElseGet(Response.Blank::new)),
                        answered.fraction());
            case Step.Wrote wrote -> new Cells(Act.WROTE, wrote.text(), null);
            case Step.Rated _ -> throw new IllegalArgumentException("a class rates nothing");
        };
    }

    @Override
    public Round mapRow(ResultSet row, int number) throws SQLException {
        var passage = Columns.slug(row, "passage");
        var task = Optional.ofNullable(row.getString("task")).map(Slug::new);
        return new Round(
                row.getInt("number"),
                passage,
                task,
                row.getInt("ballots"),
                row.getBoolean("ballot_open"),
                row.getString("act") == null
                        ? Optional.empty()
                        : Optional.of(decision(row, passage, task.orElse(passage))));
    }

    private static Decision decision(ResultSet row, Slug passage, Slug task) throws SQLException {
        var decided = row.getString("decision");
        var at = Columns.instant(row, "decided_at");
        return switch (Act.valueOf(row.getString("act"))) {
            case CHOSE -> new Decision(new Step.Chose(new Made(passage, new Slug(decided))), Optional.empty(), at);
            case POINTED ->
                new Decision(
                        new Step.Pointed(
                                task, Citation.parse(decided).orElseThrow().getFirst()),
                        Optional.empty(),
                        at);
            case ANSWERED ->
                new Decision(
                        new Step.Answered(task, new Fraction(row.getBigDecimal("fraction"))),
                        Optional.of(ResponseJson.read(decided)),
                        at);
            case WROTE -> new Decision(new Step.Wrote(task, decided), Optional.empty(), at);
        };
    }
}

package org.waymark.playthrough.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.scenario.Step;

/** All ways that were gone in a scenario, from one statement, so that all of them are of the same moment. */
final class PlayedWays implements ResultSetExtractor<List<PlayedWay>> {

    static final String SQL = """
            select playthrough.id, playthrough.learner, playthrough.edition, playthrough.started_at,
                   playthrough.left_at, playthrough.finished_at, playthrough.ending, playthrough.score,
                   playthrough.waiting, playthrough.passed, step.act, step.passage, step.name, step.fraction,
                   case when step.act = 'POINTED' then step.detail end as detail
            from playthrough
            left join playthrough_step step on step.playthrough = playthrough.id and step.act <> 'RATED'
            where playthrough.course = :course and playthrough.scenario = :scenario
            order by playthrough.started_at, playthrough.id, step.number
            """;

    private record Head(
            UUID id,
            UserId learner,
            EditionId edition,
            Instant startedAt,
            boolean left,
            Optional<Playthrough.Result> result) {

        static Head of(UUID id, ResultSet row) throws SQLException {
            return new Head(
                    id,
                    new UserId(Columns.uuid(row, "learner")),
                    new EditionId(Columns.uuid(row, "edition")),
                    Columns.instant(row, "started_at"),
                    row.getObject("left_at") != null,
                    PlaythroughRow.result(row));
        }

        PlayedWay with(List<Step> steps) {
            return new PlayedWay(new PlaythroughId(id), learner, edition, startedAt, left, steps, result);
        }
    }

    @Override
    public List<PlayedWay> extractData(ResultSet rows) throws SQLException {
        var ways = new ArrayList<PlayedWay>();
        var head = Optional.<Head>empty();
        var steps = new ArrayList<Step>();
        while (rows.next()) {
            var id = Columns.uuid(rows, "id");
            if (head.filter(it -> it.id().equals(id)).isEmpty()) {
                head.ifPresent(it -> ways.add(it.with(steps)));
                head = Optional.of(Head.of(id, rows));
                steps.clear();
            }
            if (rows.getString("act") != null) {
                steps.add(StepRow.step(rows));
            }
        }
        head.ifPresent(it -> ways.add(it.with(steps)));
        return ways;
    }
}

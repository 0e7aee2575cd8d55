package org.waymark.live.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.live.JoinCode;
import org.waymark.live.Round;
import org.waymark.live.SharedWalk;
import org.waymark.live.SharedWalkId;

/** A walk in the table {@code live_session}; its rounds stand in another one. */
final class SharedWalkRow implements RowMapper<SharedWalk> {

    @Override
    public SharedWalk mapRow(ResultSet row, int number) throws SQLException {
        return new SharedWalk(
                new SharedWalkId(Columns.uuid(row, "id")),
                row.getString("token"),
                Optional.ofNullable(row.getString("code")).map(JoinCode::new),
                new UserId(Columns.uuid(row, "leader")),
                new EditionId(Columns.uuid(row, "edition")),
                Columns.slug(row, "course"),
                Columns.slug(row, "scenario"),
                List.of(),
                Columns.instant(row, "started_at"),
                Columns.instantIfAny(row, "ended_at"));
    }

    static SharedWalk with(List<Round> rounds, SharedWalk it) {
        return new SharedWalk(
                it.id(),
                it.token(),
                it.code(),
                it.leader(),
                it.edition(),
                it.course(),
                it.scenario(),
                rounds,
                it.startedAt(),
                it.endedAt());
    }
}

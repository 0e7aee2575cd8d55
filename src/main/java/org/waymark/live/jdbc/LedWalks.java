package org.waymark.live.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.waymark.live.LedWalk;
import org.waymark.live.Round;
import org.waymark.live.SharedWalk;

/** The walks of an instructor through a scenario, from one statement. */
final class LedWalks implements ResultSetExtractor<List<LedWalk>> {

    static final String SQL = """
            select walk.*, round.number, round.passage, round.task, round.ballots, round.ballot_open, round.act,
                   round.decision, round.fraction, round.decided_at,
                   (select count(*) from live_member member where member.session = walk.id) as joined
            from live_session walk left join live_round round on round.session = walk.id
            where walk.leader = :leader and walk.course = :course and walk.scenario = :scenario
            order by walk.started_at desc, walk.id desc, round.number
            """;

    private final SharedWalkRow walkRow = new SharedWalkRow();
    private final RoundRow roundRow = new RoundRow();

    @Override
    public List<LedWalk> extractData(ResultSet rows) throws SQLException {
        var walks = new ArrayList<LedWalk>();
        var last = Optional.<LedWalk>empty();
        var rounds = new ArrayList<Round>();
        while (rows.next()) {
            var walk = walkRow.mapRow(rows, rows.getRow());
            if (last.filter(it -> isOf(it.walk(), walk)).isEmpty()) {
                last.ifPresent(it -> walks.add(with(rounds, it)));
                last = Optional.of(new LedWalk(walk, rows.getInt("joined")));
                rounds.clear();
            }
            if (rows.getString("passage") != null) {
                rounds.add(roundRow.mapRow(rows, rows.getRow()));
            }
        }
        last.ifPresent(it -> walks.add(with(rounds, it)));
        return walks;
    }

    private static boolean isOf(SharedWalk one, SharedWalk other) {
        return one.id().equals(other.id());
    }

    private static LedWalk with(List<Round> rounds, LedWalk it) {
        return new LedWalk(SharedWalkRow.with(rounds, it.walk()), it.joined());
    }
}

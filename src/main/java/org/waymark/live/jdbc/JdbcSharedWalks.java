package org.waymark.live.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.live.JoinCode;
import org.waymark.live.LedWalk;
import org.waymark.live.Members;
import org.waymark.live.Pulse;
import org.waymark.live.SharedWalk;
import org.waymark.live.SharedWalkId;
import org.waymark.live.SharedWalkNotFound;
import org.waymark.live.SharedWalks;
import org.waymark.live.Turn;
import org.waymark.live.Vote;

/** Walks of classes in the tables {@code live_session}, {@code live_round}, {@code live_member} and {@code live_vote}. */
@Repository
class JdbcSharedWalks implements SharedWalks {

    /** Opening, closing, deciding and ending each add one to the moves. */
    private static final String PULSES = """
            select walk.id,
                (select coalesce(sum(1 + 2 * ballots - case when ballot_open then 1 else 0 end), 0)
                    from live_round where live_round.session = walk.id)
                    + case when walk.ended_at is null then 0 else 1 end as moves,
                (select count(*) from live_member where live_member.session = walk.id)
                    + (select count(*) from live_vote where live_vote.session = walk.id) as counts
            from live_session walk where walk.id in (:some)
            """;

    private final JdbcClient jdbc;

    JdbcSharedWalks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start(SharedWalk walk) {
        jdbc.sql("""
                insert into live_session (id, token, code, leader, edition, course, scenario, started_at)
                values (:id, :token, :code, :leader, :edition, :course, :scenario, :startedAt)
                """)
                .param("id", bytes(walk.id()))
                .param("token", walk.token())
                .param("code", walk.code().map(JoinCode::value).orElse(null))
                .param("leader", Columns.bytes(walk.leader().value()))
                .param("edition", Columns.bytes(walk.edition().value()))
                .param("course", walk.course().value())
                .param("scenario", walk.scenario().value())
                .param("startedAt", Columns.utc(walk.startedAt()))
                .update();
        walk.rounds().forEach(round -> RoundRow.insert(walk.id(), round, jdbc));
    }

    @Override
    public Optional<SharedWalk> withCode(JoinCode code) {
        return jdbc.sql("select * from live_session where code = :code")
                .param("code", code.value())
                .query(new SharedWalkRow())
                .optional()
                .map(this::withRounds);
    }

    @Override
    public SharedWalk get(String token) {
        return withToken(token, "");
    }

    @Override
    public SharedWalk forChange(String token) {
        return withToken(token, " for update");
    }

    /** The rounds are read once the walk is held, so none is missing. */
    private SharedWalk withToken(String token, String lock) {
        return jdbc.sql("select * from live_session where token = :token" + lock)
                .param("token", token)
                .query(new SharedWalkRow())
                .optional()
                .map(this::withRounds)
                .orElseThrow(SharedWalkNotFound::new);
    }

    private SharedWalk withRounds(SharedWalk walk) {
        var rounds = jdbc.sql("select * from live_round where session = :session order by number")
                .param("session", bytes(walk.id()))
                .query(new RoundRow())
                .list();
        return SharedWalkRow.with(rounds, walk);
    }

    /** A move changes the last round it found, and at most begins another. */
    @Override
    public void keep(SharedWalk walk) {
        var rounds = walk.rounds();
        rounds.subList(Math.max(0, rounds.size() - 2), rounds.size()).forEach(round -> {
            if (!RoundRow.update(walk.id(), round, jdbc)) {
                RoundRow.insert(walk.id(), round, jdbc);
            }
        });
        jdbc.sql("update live_session set code = :code, ended_at = :endedAt where id = :id")
                .param("code", walk.code().map(JoinCode::value).orElse(null))
                .param("endedAt", walk.endedAt().map(Columns::utc).orElse(null))
                .param("id", bytes(walk.id()))
                .update();
    }

    @Override
    public List<LedWalk> ledBy(UserId leader, Slug course, Slug scenario) {
        return jdbc.sql(LedWalks.SQL)
                .param("leader", Columns.bytes(leader.value()))
                .param("course", course.value())
                .param("scenario", scenario.value())
                .query(new LedWalks());
    }

    @Override
    public Map<SharedWalkId, Pulse> pulses(Collection<SharedWalkId> some) {
        var pulses = new HashMap<SharedWalkId, Pulse>();
        jdbc.sql(PULSES)
                .param("some", some.stream().map(JdbcSharedWalks::bytes).toList())
                .query((row, _) -> pulses.put(
                        new SharedWalkId(Columns.uuid(row, "id")),
                        new Pulse(row.getLong("moves"), row.getLong("counts"))))
                .list();
        return pulses;
    }

    @Override
    public void join(SharedWalkId walk, UserId member, Instant at) {
        if (hasJoined(walk, member)) {
            return;
        }
        try {
            jdbc.sql(
                            "insert into live_member (session, member, joined_at, seen_at) values (:session, :member, :at, :at)")
                    .param("session", bytes(walk))
                    .param("member", Columns.bytes(member.value()))
                    .param("at", Columns.utc(at))
                    .update();
        } catch (DuplicateKeyException _) {
            // came in through another window at the same time
        }
    }

    @Override
    public boolean hasJoined(SharedWalkId walk, UserId member) {
        return jdbc.sql("select count(*) from live_member where session = :session and member = :member")
                        .param("session", bytes(walk))
                        .param("member", Columns.bytes(member.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void seen(SharedWalkId walk, UserId member, Instant before, Instant now) {
        jdbc.sql("""
                update live_member set seen_at = :now
                where session = :session and member = :member and seen_at < :before
                """)
                .param("now", Columns.utc(now))
                .param("session", bytes(walk))
                .param("member", Columns.bytes(member.value()))
                .param("before", Columns.utc(before))
                .update();
    }

    @Override
    public Members members(SharedWalkId walk, Instant since) {
        return jdbc.sql("""
                select count(*) as joined, coalesce(sum(case when seen_at >= :since then 1 else 0 end), 0) as there
                from live_member where session = :session
                """)
                .param("since", Columns.utc(since))
                .param("session", bytes(walk))
                .query((row, _) -> new Members(row.getInt("joined"), row.getInt("there")))
                .single();
    }

    /** The walk is held by whoever casts, so two votes of one person cannot have one number. */
    @Override
    public void cast(SharedWalkId walk, Turn turn, UserId voter, String pick, Instant at) {
        jdbc.sql("""
                insert into live_vote (session, round, ballot, voter, number, pick, cast_at)
                select :session, :round, :ballot, :voter, coalesce(max(number), 0) + 1, :pick, :at
                from live_vote
                where session = :session and round = :round and ballot = :ballot and voter = :voter
                """)
                .param("session", bytes(walk))
                .param("round", turn.round())
                .param("ballot", turn.ballot())
                .param("voter", Columns.bytes(voter.value()))
                .param("pick", pick)
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public List<Vote> votes(SharedWalkId walk, int round) {
        return jdbc.sql("select * from live_vote where session = :session and round = :round order by ballot, number")
                .param("session", bytes(walk))
                .param("round", round)
                .query((row, _) -> vote(row))
                .list();
    }

    @Override
    public List<Vote> votes(SharedWalkId walk) {
        return jdbc.sql("select * from live_vote where session = :session order by round, ballot, number")
                .param("session", bytes(walk))
                .query((row, _) -> vote(row))
                .list();
    }

    @Override
    public Optional<String> pick(SharedWalkId walk, Turn turn, UserId voter) {
        return jdbc.sql("""
                select pick from live_vote
                where session = :session and round = :round and ballot = :ballot and voter = :voter
                order by number desc limit 1
                """)
                .param("session", bytes(walk))
                .param("round", turn.round())
                .param("ballot", turn.ballot())
                .param("voter", Columns.bytes(voter.value()))
                .query(String.class)
                .optional();
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                new Turn(row.getInt("round"), row.getInt("ballot")),
                new UserId(Columns.uuid(row, "voter")),
                row.getInt("number"),
                row.getString("pick"),
                Columns.instant(row, "cast_at"));
    }

    private static byte[] bytes(SharedWalkId walk) {
        return Columns.bytes(walk.value());
    }
}

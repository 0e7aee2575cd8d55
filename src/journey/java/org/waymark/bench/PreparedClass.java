package org.waymark.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.Ids;
import org.waymark.base.SpokenCode;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.JoinCode;
import org.waymark.journey.ServerDatabase;

/** A class put into the database beforehand, whose code lets everybody in. */
record PreparedClass(UUID id, String token, String code) {

    private static final Duration AGE = Duration.ofDays(100);

    /**
     * Opens it.
     *
     * @param places how many learners it takes; empty where as many as like
     */
    static PreparedClass opened(ServerDatabase database, String teacher, Optional<Integer> places) {
        var prepared = new PreparedClass(UUID.randomUUID(), Ids.token(), SpokenCode.random(JoinCode.LENGTH));
        var since = Instant.now().minus(AGE);
        var by = accounts(database, teacher).getFirst();
        try (var rows = Batches.into(database)) {
            rows.add(
                    "classroom (id, token, name, term, zone, opened_at, version)",
                    prepared.id,
                    prepared.token,
                    "A large class",
                    "This year",
                    "Asia/Baku",
                    since,
                    1);
            rows.add(
                    "classroom_staff (classroom, account, teacher, may_roster, may_assign, may_follow, may_mark, since)",
                    prepared.id,
                    by,
                    true,
                    true,
                    true,
                    true,
                    true,
                    since);
            rows.add(
                    "classroom_entry (classroom, code, places, approval, version)",
                    prepared.id,
                    prepared.code,
                    places.orElse(null),
                    false,
                    1);
        }
        return prepared;
    }

    void enrol(Collection<UUID> learners, Batches rows) {
        var since = Instant.now().minus(AGE);
        for (var learner : learners) {
            rows.add("enrolment (classroom, learner, state, since, was_in)", id, learner, "IN", since, true);
            rows.add(
                    "classroom_change (id, classroom, what, whom, actor, happened_at, reason)",
                    Ids.timeOrdered(since),
                    id,
                    "CAME_IN",
                    learner,
                    learner,
                    since,
                    "");
        }
    }

    /** How many learners are in it. */
    int learners(JdbcClient database) {
        return database.sql("select count(*) from enrolment where classroom = :id and state = 'IN'")
                .param("id", Columns.bytes(id))
                .query(Integer.class)
                .single();
    }

    /** The accounts {@code name-1}, {@code name-2} and so on. */
    static List<UUID> accounts(ServerDatabase database, String name) {
        return database.client()
                .sql("select id from account where user_name like :name order by char_length(user_name), user_name")
                .param("name", name + "-%")
                .query((row, _) -> Columns.uuid(row, "id"))
                .list();
    }
}

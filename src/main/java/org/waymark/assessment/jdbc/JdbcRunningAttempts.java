package org.waymark.assessment.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.RunningAttempts;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Attempts of many learners, and of those that run what happened in them, without what was given. */
@Repository
class JdbcRunningAttempts implements RunningAttempts {

    private final JdbcClient jdbc;

    JdbcRunningAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Seen> at(Collection<UserId> learners, Slug course, Slug quiz) {
        if (learners.isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql("""
                select a.*, s.seen_at from attempt a left join attempt_sign s on s.attempt = a.id
                where a.learner in (:learners) and a.course = :course and a.quiz = :quiz
                order by a.started_at, a.id
                """)
                .param("learners", Columns.bytes(learners, UserId::value))
                .param("course", course.value())
                .param("quiz", quiz.value())
                .query((row, number) ->
                        new Seen(new AttemptRow().mapRow(row, number), Columns.instantIfAny(row, "seen_at")))
                .list();
        var events = events(found.stream()
                .map(Seen::attempt)
                .filter(attempt -> !attempt.isFinished())
                .map(Attempt::id)
                .toList());
        return found.stream()
                .map(it -> new Seen(
                        AttemptRow.with(events.getOrDefault(it.attempt().id(), List.of()), it.attempt()), it.seenAt()))
                .toList();
    }

    private Map<AttemptId, List<AttemptEvent>> events(List<AttemptId> running) {
        if (running.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select attempt, number, client_id, device, device_order, client_at, act, item, null as response,
                               certainty, verdict, fraction, detail, received_at, standing, reason, null as seal
                        from attempt_event where attempt in (:attempts) order by attempt, number
                        """)
                .param("attempts", Columns.bytes(running, AttemptId::value))
                .query(new EventRow())
                .list()
                .stream()
                .collect(groupingBy(EventRow.Kept::attempt, mapping(EventRow.Kept::event, toList())));
    }
}

package org.waymark.assessment.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Attempts;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Attempts in the tables {@code attempt} and {@code attempt_event}. */
@Repository
class JdbcAttempts implements Attempts {

    private static final String AT_QUIZ = "where learner = :learner and course = :course and quiz = :quiz ";

    private static final String EVENTS = "select * from attempt_event where attempt = :attempt order by number";

    /** Everything but responses that were not checked. */
    private static final String LIGHT_EVENTS = """
            select attempt, number, client_id, device, device_order, client_at, act, item,
                   case when act = 'ANSWERED' then null else response end as response,
                   certainty, verdict, fraction, detail, received_at, standing, reason, seal
            from attempt_event where attempt = :attempt order by number
            """;

    /** Whether the account can still be signed in to is asked along, to save a statement. */
    private static final String WELCOME = """
            select attempt.*, (select count(*) from account
                               where account.id = attempt.learner and account.password_hash is not null) as welcome
            from attempt where token = :token for update
            """;

    private final JdbcClient jdbc;
    private final EventInsert inserting;

    JdbcAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.inserting = new EventInsert(jdbc);
    }

    /** The unique keys over learner, course and quiz with {@code unfinished} and with {@code ordinal} decide when two tabs start at once. */
    @Override
    public Optional<Attempt> start(Attempt attempt, int ordinal) {
        try {
            insert(attempt, ordinal);
            return Optional.of(attempt);
        } catch (DuplicateKeyException | CannotAcquireLockException overtaken) {
            // of two that lock each other out, MySQL takes one back whole: it was as if it had come later
            return unfinished(attempt.learner(), attempt.course(), attempt.quiz());
        }
    }

    private void insert(Attempt attempt, int ordinal) {
        jdbc.sql("""
                insert into attempt (id, token, learner, edition, course, quiz, seed, items, limit_seconds, closes_at,
                                     grace_seconds, pausable, generation, due_at, started_at, unfinished, ordinal)
                values (:id, :token, :learner, :edition, :course, :quiz, :seed, :items, :limit, :closes,
                        :grace, :pausable, :generation, :due, :startedAt, 1, :ordinal)
                """)
                .param("id", Columns.bytes(attempt.id().value()))
                .param("token", attempt.token())
                .param("learner", Columns.bytes(attempt.learner().value()))
                .param("edition", Columns.bytes(attempt.edition().value()))
                .param("course", attempt.course().value())
                .param("quiz", attempt.quiz().value())
                .param("seed", attempt.seed())
                .param("items", attempt.items().stream().map(Slug::value).collect(joining(" ")))
                .param("limit", attempt.terms().limit().map(Duration::toSeconds).orElse(null))
                .param("closes", attempt.terms().closes().map(Columns::utc).orElse(null))
                .param("grace", attempt.terms().grace().toSeconds())
                .param("pausable", attempt.terms().pausable())
                .param("generation", attempt.generation())
                .param("due", attempt.due().map(Columns::utc).orElse(null))
                .param("startedAt", Columns.utc(attempt.startedAt()))
                .param("ordinal", ordinal)
                .update();
    }

    /** When the work on it ended: nothing is taken that was done after its time was up. */
    private static Optional<Instant> ended(Attempt attempt) {
        return attempt.finishedAt()
                .map(finished -> attempt.endsAt().filter(finished::isAfter).orElse(finished));
    }

    @Override
    public Attempt get(String token) {
        return withToken(token, "");
    }

    @Override
    public List<Attempt> these(List<String> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        var attempts = jdbc
                .sql("select * from attempt where token in (:tokens)")
                .param("tokens", tokens)
                .query(new AttemptRow())
                .list()
                .stream()
                .collect(toMap(Attempt::token, Function.identity()));
        var found = tokens.stream()
                .map(token -> Optional.ofNullable(attempts.get(token)).orElseThrow(AttemptNotFound::new))
                .toList();
        var ids = found.stream().map(it -> Columns.bytes(it.id().value())).toList();
        return withTheirs(
                jdbc.sql("select * from attempt_event where attempt in (:ids) order by attempt, number")
                        .param("ids", ids),
                found);
    }

    /** The attempts with what these rows have of their events. */
    private static List<Attempt> withTheirs(JdbcClient.StatementSpec events, List<Attempt> attempts) {
        var theirs = events.query(new EventRow()).list().stream()
                .collect(groupingBy(EventRow.Kept::attempt, mapping(EventRow.Kept::event, toList())));
        return attempts.stream()
                .map(attempt -> AttemptRow.with(theirs.getOrDefault(attempt.id(), List.of()), attempt))
                .toList();
    }

    @Override
    public Attempt beginning(String token, int number) {
        var attempt = jdbc.sql("select * from attempt where token = :token")
                .param("token", token)
                .query(new AttemptRow())
                .optional()
                .orElseThrow(AttemptNotFound::new);
        var events = jdbc.sql(
                        "select * from attempt_event where attempt = :attempt and number <= :number order by number")
                .param("attempt", Columns.bytes(attempt.id().value()))
                .param("number", number)
                .query(new EventRow())
                .list();
        return AttemptRow.with(events.stream().map(EventRow.Kept::event).toList(), attempt);
    }

    @Override
    public Last last(AttemptId attempt) {
        return jdbc.sql("select last_number, last_seal from attempt where id = :id")
                .param("id", Columns.bytes(attempt.value()))
                .query((row, _) -> new Last(row.getInt("last_number"), EventRow.seal(row.getBytes("last_seal"))))
                .single();
    }

    @Override
    public Attempt forChange(String token) {
        return withToken(token, "for update");
    }

    /** The events are read once the attempt is held, so none is missing. */
    private Attempt withToken(String token, String lock) {
        return jdbc.sql("select * from attempt where token = :token " + lock)
                .param("token", token)
                .query(new AttemptRow())
                .optional()
                .map(attempt -> withEvents(attempt, EVENTS))
                .orElseThrow(AttemptNotFound::new);
    }

    @Override
    public Writing forAdding(String token, Predicate<Attempt> all) {
        var found = jdbc.sql(WELCOME)
                .param("token", token)
                .query((row, number) -> new Writing(new AttemptRow().mapRow(row, number), row.getInt("welcome") > 0))
                .optional()
                .orElseThrow(AttemptNotFound::new);
        return new Writing(
                withEvents(found.attempt(), all.test(found.attempt()) ? EVENTS : LIGHT_EVENTS), found.welcome());
    }

    private Attempt withEvents(Attempt attempt, String sql) {
        var events = jdbc.sql(sql)
                .param("attempt", Columns.bytes(attempt.id().value()))
                .query(new EventRow())
                .list();
        return AttemptRow.with(events.stream().map(EventRow.Kept::event).toList(), attempt);
    }

    @Override
    public void keep(Attempt attempt, int fresh) {
        var events = attempt.events();
        inserting.insert(attempt.id(), events.subList(events.size() - fresh, events.size()));
        var result = attempt.result();
        jdbc.sql("""
                update attempt
                set last_number = :number, last_seal = :seal, order_seen = :seen, due_at = :due, finished_at = :finishedAt,
                    ended_at = :endedAt, earned = :earned, possible = :possible, passed = :passed, provisional = :provisional,
                    unfinished = :unfinished
                where id = :id
                """)
                .param("number", attempt.nextNumber() - 1)
                .param("seal", attempt.lastSeal().map(EventRow::bytes).orElse(null))
                .param("seen", attempt.orderSeen())
                .param("due", attempt.due().map(Columns::utc).orElse(null))
                .param("finishedAt", attempt.finishedAt().map(Columns::utc).orElse(null))
                .param("endedAt", ended(attempt).map(Columns::utc).orElse(null))
                .param("earned", result.map(it -> it.mark().earned()).orElse(null))
                .param("possible", result.map(it -> it.mark().possible()).orElse(null))
                .param("passed", result.map(Attempt.Result::passed).orElse(null))
                .param("provisional", result.map(Attempt.Result::provisional).orElse(null))
                .param("unfinished", result.isPresent() ? null : 1)
                .param("id", Columns.bytes(attempt.id().value()))
                .update();
    }

    @Override
    public void revokePasses(UserId learner) {
        jdbc.sql("update attempt set generation = generation + 1 where learner = :learner")
                .param("learner", Columns.bytes(learner.value()))
                .update();
    }

    @Override
    public List<String> overdue(Instant now, int most) {
        return jdbc.sql("""
                select token from attempt where due_at < :now order by due_at limit :most for update skip locked
                """)
                .param("now", Columns.utc(now))
                .param("most", most)
                .query((row, _) -> row.getString("token"))
                .list();
    }

    @Override
    public void putOff(String token, Instant until) {
        jdbc.sql("update attempt set due_at = :until where token = :token and due_at is not null")
                .param("until", Columns.utc(until))
                .param("token", token)
                .update();
    }

    @Override
    public Optional<Attempt> unfinished(UserId learner, Slug course, Slug quiz) {
        return atQuiz("select * from attempt " + AT_QUIZ + "and unfinished = 1", learner, course, quiz)
                .query(new AttemptRow())
                .optional()
                .map(attempt -> withEvents(attempt, EVENTS));
    }

    @Override
    public List<Attempt> outlinesAt(UserId learner, Slug course, Slug quiz) {
        return atQuiz("select * from attempt " + AT_QUIZ + "order by started_at desc, id desc", learner, course, quiz)
                .query(new AttemptRow())
                .list();
    }

    @Override
    public List<Attempt> at(UserId learner, Slug course, Slug quiz) {
        var attempts = outlinesAt(learner, course, quiz);
        return withTheirs(
                atQuiz(
                        "select * from attempt_event where attempt in (select id from attempt " + AT_QUIZ + ") "
                                + "order by attempt, number",
                        learner,
                        course,
                        quiz),
                attempts);
    }

    @Override
    public List<AttemptFinished> finished() {
        return jdbc
                .sql("select * from attempt where finished_at is not null order by finished_at, id")
                .query(new AttemptRow())
                .list()
                .stream()
                .map(AttemptFinished::of)
                .toList();
    }

    private JdbcClient.StatementSpec atQuiz(String sql, UserId learner, Slug course, Slug quiz) {
        return jdbc.sql(sql)
                .param("learner", Columns.bytes(learner.value()))
                .param("course", course.value())
                .param("quiz", quiz.value());
    }
}

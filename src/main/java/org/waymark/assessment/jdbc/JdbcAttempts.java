package org.waymark.assessment.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Attempts;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Attempts in the tables {@code attempt} and {@code attempt_answer}. */
@Repository
class JdbcAttempts implements Attempts {

    private static final String AT_QUIZ = "where learner = :learner and course = :course and quiz = :quiz ";

    private final JdbcClient jdbc;

    JdbcAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unique key over learner, course, quiz and {@code unfinished} decides when two tabs start at once. */
    @Override
    public Attempt start(Attempt attempt) {
        try {
            insert(attempt);
            return attempt;
        } catch (DuplicateKeyException other) {
            return unfinished(attempt.learner(), attempt.course(), attempt.quiz())
                    .orElseThrow(() -> other);
        }
    }

    private void insert(Attempt attempt) {
        jdbc.sql("""
                insert into attempt (id, token, learner, edition, course, quiz, seed, items, started_at, unfinished)
                values (:id, :token, :learner, :edition, :course, :quiz, :seed, :items, :startedAt, 1)
                """)
                .param("id", Columns.bytes(attempt.id().value()))
                .param("token", attempt.token())
                .param("learner", Columns.bytes(attempt.learner().value()))
                .param("edition", Columns.bytes(attempt.edition().value()))
                .param("course", attempt.course().value())
                .param("quiz", attempt.quiz().value())
                .param("seed", attempt.seed())
                .param("items", attempt.items().stream().map(Slug::value).collect(joining(" ")))
                .param("startedAt", Columns.utc(attempt.startedAt()))
                .update();
    }

    @Override
    public Attempt get(String token) {
        return withToken(token, "");
    }

    @Override
    public Attempt forChange(String token) {
        return withToken(token, "for update");
    }

    /** The answers are read once the attempt is held, so none is missing. */
    private Attempt withToken(String token, String lock) {
        return jdbc.sql("select * from attempt where token = :token " + lock)
                .param("token", token)
                .query(new AttemptRow())
                .optional()
                .map(this::withAnswers)
                .orElseThrow(AttemptNotFound::new);
    }

    @Override
    public void add(AttemptId attempt, Answer answer) {
        jdbc.sql("""
                insert into attempt_answer (attempt, number, item, response, verdict, fraction, answered_at)
                values (:attempt, :number, :item, :response, :verdict, :fraction, :answeredAt)
                """)
                .param("attempt", Columns.bytes(attempt.value()))
                .param("number", answer.number())
                .param("item", answer.item().value())
                .param("response", ResponseJson.write(answer.response()))
                .param("verdict", AnswerRow.Verdict.of(answer.outcome()).name())
                .param("fraction", answer.outcome().fraction().value())
                .param("answeredAt", Columns.utc(answer.at()))
                .update();
    }

    @Override
    public void finish(Attempt attempt) {
        var result = attempt.result().orElseThrow();
        jdbc.sql("""
                update attempt
                set finished_at = :finishedAt, earned = :earned, possible = :possible, passed = :passed, unfinished = null
                where id = :id
                """)
                .param("finishedAt", Columns.utc(result.finishedAt()))
                .param("earned", result.mark().earned())
                .param("possible", result.mark().possible())
                .param("passed", result.passed())
                .param("id", Columns.bytes(attempt.id().value()))
                .update();
    }

    @Override
    public Optional<Attempt> unfinished(UserId learner, Slug course, Slug quiz) {
        return atQuiz("select * from attempt " + AT_QUIZ + "and unfinished = 1", learner, course, quiz)
                .query(new AttemptRow())
                .optional()
                .map(this::withAnswers);
    }

    private Attempt withAnswers(Attempt attempt) {
        var answers = jdbc.sql("select * from attempt_answer where attempt = :attempt order by number")
                .param("attempt", Columns.bytes(attempt.id().value()))
                .query(new AnswerRow())
                .list();
        return AttemptRow.with(answers.stream().map(AnswerRow.Kept::answer).toList(), attempt);
    }

    @Override
    public List<Attempt> at(UserId learner, Slug course, Slug quiz) {
        var attempts = atQuiz(
                        "select * from attempt " + AT_QUIZ + "order by started_at desc, id desc", learner, course, quiz)
                .query(new AttemptRow())
                .list();
        var answers = atQuiz(
                        "select * from attempt_answer where attempt in (select id from attempt " + AT_QUIZ + ") "
                                + "order by attempt, number",
                        learner,
                        course,
                        quiz)
                .query(new AnswerRow())
                .stream()
                .collect(groupingBy(AnswerRow.Kept::attempt, mapping(AnswerRow.Kept::answer, toList())));
        return attempts.stream()
                .map(attempt -> AttemptRow.with(answers.getOrDefault(attempt.id(), List.of()), attempt))
                .toList();
    }

    @Override
    public List<AttemptFinished> finished() {
        return jdbc
                .sql("select * from attempt where finished_at is not null order by finished_at, id")
                .query(new AttemptRow())
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

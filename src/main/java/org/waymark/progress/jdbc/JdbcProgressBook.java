package org.waymark.progress.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughFinished;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.progress.Doings;
import org.waymark.progress.ProgressBook;
import org.waymark.progress.QuizDone;
import org.waymark.progress.ScenarioDone;
import org.waymark.progress.SectionDone;
import org.waymark.question.Mark;

/** The progress book in the tables {@code section_done}, {@code quiz_done} and {@code scenario_done}. */
@Repository
class JdbcProgressBook implements ProgressBook {

    private final JdbcClient jdbc;

    JdbcProgressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(SectionRead read) {
        jdbc.sql("""
                insert into section_done (learner, course, lesson, section, done_at)
                values (:learner, :course, :lesson, :section, :at)
                on duplicate key update done_at = least(done_at, values(done_at))
                """)
                .param("learner", Columns.bytes(read.learner().value()))
                .param("course", read.course().value())
                .param("lesson", read.lesson().value())
                .param("section", read.section().value())
                .param("at", Columns.utc(read.at()))
                .update();
    }

    /** An attempt is handed in once, so the row that is there already says the same. */
    @Override
    public void enter(AttemptFinished finished) {
        jdbc.sql("""
                insert into quiz_done (attempt, learner, course, quiz, earned, possible, passed, done_at)
                values (:attempt, :learner, :course, :quiz, :earned, :possible, :passed, :at)
                on duplicate key update done_at = values(done_at)
                """)
                .param("attempt", Columns.bytes(finished.attempt().value()))
                .param("learner", Columns.bytes(finished.learner().value()))
                .param("course", finished.course().value())
                .param("quiz", finished.quiz().value())
                .param("earned", finished.mark().earned())
                .param("possible", finished.mark().possible())
                .param("passed", finished.passed())
                .param("at", Columns.utc(finished.at()))
                .update();
    }

    @Override
    public void enter(AttemptRegraded regraded) {
        jdbc.sql(
                        "update quiz_done set earned = :earned, possible = :possible, passed = :passed where attempt = :attempt")
                .param("earned", regraded.mark().earned())
                .param("possible", regraded.mark().possible())
                .param("passed", regraded.passed())
                .param("attempt", Columns.bytes(regraded.attempt().value()))
                .update();
    }

    @Override
    public void enter(PlaythroughFinished finished) {
        jdbc.sql("""
                insert into scenario_done (playthrough, learner, course, scenario, score, passed, done_at)
                values (:playthrough, :learner, :course, :scenario, :score, :passed, :at)
                on duplicate key update score = values(score), passed = values(passed)
                """)
                .param("playthrough", Columns.bytes(finished.playthrough().value()))
                .param("learner", Columns.bytes(finished.learner().value()))
                .param("course", finished.course().value())
                .param("scenario", finished.scenario().value())
                .param("score", finished.score())
                .param("passed", finished.passed())
                .param("at", Columns.utc(finished.at()))
                .update();
    }

    @Override
    public Doings of(UserId learner, Slug course) {
        var sections = of(learner, course, "section_done", "done_at, lesson, section")
                .query((row, _) -> section(row))
                .list();
        var quizzes = of(learner, course, "quiz_done", "done_at, attempt")
                .query((row, _) -> quiz(row))
                .list();
        var scenarios = of(learner, course, "scenario_done", "done_at, playthrough")
                .query((row, _) -> scenario(row))
                .list();
        return new Doings(sections, quizzes, scenarios);
    }

    private JdbcClient.StatementSpec of(UserId learner, Slug course, String table, String order) {
        return jdbc.sql("select * from " + table + " where learner = :learner and course = :course order by " + order)
                .param("learner", Columns.bytes(learner.value()))
                .param("course", course.value());
    }

    private static SectionDone section(ResultSet row) throws SQLException {
        return new SectionDone(
                new Slug(row.getString("lesson")), new Slug(row.getString("section")), Columns.instant(row, "done_at"));
    }

    private static QuizDone quiz(ResultSet row) throws SQLException {
        return new QuizDone(
                new AttemptId(Columns.uuid(row, "attempt")),
                new Slug(row.getString("quiz")),
                new Mark(row.getBigDecimal("earned"), row.getBigDecimal("possible")),
                row.getBoolean("passed"),
                Columns.instant(row, "done_at"));
    }

    private static ScenarioDone scenario(ResultSet row) throws SQLException {
        return new ScenarioDone(
                new PlaythroughId(Columns.uuid(row, "playthrough")),
                Columns.slug(row, "scenario"),
                row.getBigDecimal("score"),
                row.getBoolean("passed"),
                Columns.instant(row, "done_at"));
    }

    @Override
    public List<Slug> coursesOf(UserId learner) {
        return jdbc.sql("""
                select course from section_done where learner = :learner
                union
                select course from quiz_done where learner = :learner
                union
                select course from scenario_done where learner = :learner
                order by course
                """)
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> new Slug(row.getString("course")))
                .list();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from section_done").update();
        jdbc.sql("delete from quiz_done").update();
        jdbc.sql("delete from scenario_done").update();
    }
}

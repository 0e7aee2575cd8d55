package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.assessment.Answer;
import org.waymark.assessment.AttemptId;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;

/** An answer, and the attempt it belongs to. */
final class AnswerRow implements RowMapper<AnswerRow.Kept> {

    /** What one row holds. */
    record Kept(AttemptId attempt, Answer answer) {}

    /** The kinds of {@link Outcome}, as the column names them. */
    enum Verdict {
        MARKED,
        LEFT_BLANK;

        static Verdict of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Marked _ -> MARKED;
                case Outcome.LeftBlank _ -> LEFT_BLANK;
                case Outcome.Unreadable _, Outcome.AwaitingReview _ ->
                    throw new UnsupportedOperationException("to be written");
            };
        }
    }

    @Override
    public Kept mapRow(ResultSet row, int number) throws SQLException {
        var answer = new Answer(
                row.getInt("number"),
                new Slug(row.getString("item")),
                ResponseJson.read(row.getString("response")),
                outcome(row),
                Columns.instant(row, "answered_at"));
        return new Kept(new AttemptId(Columns.uuid(row, "attempt")), answer);
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return switch (Verdict.valueOf(row.getString("verdict"))) {
            case MARKED -> new Outcome.Marked(new Fraction(row.getBigDecimal("fraction")));
            case LEFT_BLANK -> new Outcome.LeftBlank();
        };
    }
}

package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.Remark;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;

/** What a regrading made of an attempt, as its table has it. */
final class RemarkRow implements RowMapper<Remark> {

    @Override
    public Remark mapRow(ResultSet row, int number) throws SQLException {
        return new Remark(
                new AttemptId(Columns.uuid(row, "attempt")),
                row.getString("token"),
                new UserId(Columns.uuid(row, "learner")),
                marked(row, "before"),
                marked(row, "after"),
                items(row.getString("items")));
    }

    static Remark.Marked marked(ResultSet row, String when) throws SQLException {
        var mark = new Mark(row.getBigDecimal("earned_" + when), row.getBigDecimal("possible_" + when));
        return new Remark.Marked(mark, row.getBoolean("passed_" + when));
    }

    static String items(Remark remark) {
        return remark.items().stream().map(Slug::value).collect(Collectors.joining(" "));
    }

    private static List<Slug> items(String ids) {
        return Arrays.stream(ids.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(Slug::new)
                .toList();
    }
}

package org.waymark.classroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;

/** A class in the table {@code classroom}. */
final class ClassroomRow implements RowMapper<Classroom> {

    @Override
    public Classroom mapRow(ResultSet row, int number) throws SQLException {
        return new Classroom(
                new ClassroomId(Columns.uuid(row, "id")),
                row.getString("token"),
                row.getString("name"),
                row.getString("term"),
                ZoneId.of(row.getString("zone")),
                Columns.instant(row, "opened_at"),
                Columns.instantIfAny(row, "archived_at"),
                row.getInt("version"));
    }

    /** Archived ones last, then by name; of one name the newest first. */
    static Comparator<Classroom> order() {
        var names = NameOrder.of(Language.AZERBAIJANI);
        return Comparator.comparing(Classroom::isArchived)
                .thenComparing(Classroom::name, names)
                .thenComparing(Classroom::openedAt, Comparator.reverseOrder())
                .thenComparing(Classroom::token);
    }
}

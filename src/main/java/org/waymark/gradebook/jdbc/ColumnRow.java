package org.waymark.gradebook.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Task;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.ClassroomId;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Column;

/** A row of {@code gradebook_column}. */
final class ColumnRow implements RowMapper<ColumnRow.Kept> {

    static final String INSERT = """
            insert into gradebook_column
                (id, classroom, place, course, task_kind, task, name, possible, category, counts, removed, version)
            """;

    /** A column, and whether it was taken out. */
    record Kept(Column column, boolean removed) {}

    static List<@Nullable Object> values(ClassroomId classroom, int place, Column column) {
        var task = task(column);
        return Arrays.asList(
                Columns.bytes(column.id().value()),
                Columns.bytes(classroom.value()),
                place,
                task == null ? null : task.course().value(),
                task == null ? null : task.kind().name(),
                task == null ? null : task.id().value(),
                name(column),
                column.possible(),
                column.category().map(it -> Columns.bytes(it.value())).orElse(null),
                column.counts(),
                false,
                column.version());
    }

    static @Nullable String name(Column column) {
        return switch (column.source()) {
            case Column.Source.Manual(var name) -> name;
            case Column.Source.Work _ -> null;
        };
    }

    private static @Nullable Task task(Column column) {
        return switch (column.source()) {
            case Column.Source.Manual _ -> null;
            case Column.Source.Work(var _, var task) -> task;
        };
    }

    @Override
    public Kept mapRow(ResultSet row, int number) throws SQLException {
        var id = new Column.Id(Columns.uuid(row, "id"));
        var category = row.getBytes("category");
        var column = new Column(
                id,
                source(id, row),
                row.getBigDecimal("possible"),
                Optional.ofNullable(category).map(it -> new Category.Id(Columns.uuid(it))),
                row.getBoolean("counts"),
                row.getInt("version"));
        return new Kept(column, row.getBoolean("removed"));
    }

    private static Column.Source source(Column.Id id, ResultSet row) throws SQLException {
        var name = row.getString("name");
        return name == null
                ? new Column.Source.Work(
                        new Assignment.Id(id.value()),
                        new Task(
                                Columns.slug(row, "course"),
                                Task.Kind.valueOf(row.getString("task_kind")),
                                Columns.slug(row, "task")))
                : new Column.Source.Manual(name);
    }
}

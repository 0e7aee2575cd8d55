package org.waymark.gradebook.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.gradebook.Band;
import org.waymark.gradebook.Book;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.EntryChange;
import org.waymark.gradebook.Gradebooks;
import org.waymark.gradebook.Scale;
import org.waymark.identity.UserId;

/**
 * Gradebooks in the tables {@code gradebook}, {@code gradebook_band}, {@code gradebook_category}, {@code gradebook_column},
 * {@code gradebook_entry} and {@code gradebook_change}.
 */
@Repository
class JdbcGradebooks implements Gradebooks {

    private final JdbcClient jdbc;

    JdbcGradebooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a book has besides categories, columns and bands. */
    private record Head(
            Scale.Kind kind, Optional<Integer> most, int places, boolean closedCountsNothing, int version) {}

    @Override
    public Book book(ClassroomId classroom) {
        var head = jdbc.sql("select * from gradebook where classroom = :classroom")
                .param("classroom", bytes(classroom))
                .query((row, _) -> head(row))
                .optional();
        var bands = jdbc.sql("select * from gradebook_band where classroom = :classroom order by place")
                .param("classroom", bytes(classroom))
                .query((row, _) -> new Band(row.getBigDecimal("lower_end"), row.getString("name")))
                .list();
        var categories = jdbc.sql("select * from gradebook_category where classroom = :classroom order by place")
                .param("classroom", bytes(classroom))
                .query((row, _) -> category(row))
                .list();
        var columns = jdbc.sql("select * from gradebook_column where classroom = :classroom order by place, id")
                .param("classroom", bytes(classroom))
                .query(new ColumnRow())
                .list();
        return new Book(
                categories,
                columns.stream()
                        .filter(it -> !it.removed())
                        .map(ColumnRow.Kept::column)
                        .toList(),
                columns.stream()
                        .filter(ColumnRow.Kept::removed)
                        .map(ColumnRow.Kept::column)
                        .toList(),
                head.map(it -> new Scale(it.kind(), it.most(), it.places(), bands))
                        .orElse(Book.AT_FIRST.scale()),
                head.map(Head::closedCountsNothing).orElse(Book.AT_FIRST.closedCountsNothing()),
                head.map(Head::version).orElse(0));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                Scale.Kind.valueOf(row.getString("scale")),
                Columns.numberIfAny(row, "scale_most"),
                row.getInt("scale_places"),
                row.getBoolean("closed_counts_nothing"),
                row.getInt("version"));
    }

    private static Category category(ResultSet row) throws SQLException {
        return new Category(
                new Category.Id(Columns.uuid(row, "id")),
                row.getString("name"),
                row.getBigDecimal("weight"),
                row.getInt("drop_lowest"));
    }

    @Override
    public void settle(ClassroomId classroom, Book book) {
        var scale = book.scale();
        jdbc.sql("""
                insert into gradebook (classroom, scale, scale_most, scale_places, closed_counts_nothing, version)
                values (:classroom, :scale, :most, :places, :closed, :version)
                on duplicate key update scale = values(scale), scale_most = values(scale_most),
                    scale_places = values(scale_places), closed_counts_nothing = values(closed_counts_nothing),
                    version = values(version)
                """)
                .param("classroom", bytes(classroom))
                .param("scale", scale.kind().name())
                .param("most", scale.most().orElse(null))
                .param("places", scale.places())
                .param("closed", book.closedCountsNothing())
                .param("version", book.version())
                .update();
        jdbc.sql("delete from gradebook_band where classroom = :classroom")
                .param("classroom", bytes(classroom))
                .update();
        Rows.insert(
                jdbc,
                "insert into gradebook_band (classroom, place, lower_end, name)",
                IntStream.range(0, scale.bands().size())
                        .mapToObj(place -> List.of(
                                bytes(classroom),
                                place,
                                scale.bands().get(place).from(),
                                scale.bands().get(place).name()))
                        .toList());
        settleCategories(classroom, book.categories());
    }

    /** Categories that stay keep their id, because columns name them. */
    private void settleCategories(ClassroomId classroom, List<Category> categories) {
        var staying =
                categories.stream().map(it -> Columns.bytes(it.id().value())).toList();
        var goes = staying.isEmpty() ? "" : " and %s not in (:staying)";
        jdbc.sql("update gradebook_column set category = null where classroom = :classroom"
                        + goes.formatted("category"))
                .param("classroom", bytes(classroom))
                .param("staying", staying)
                .update();
        jdbc.sql("delete from gradebook_category where classroom = :classroom" + goes.formatted("id"))
                .param("classroom", bytes(classroom))
                .param("staying", staying)
                .update();
        Rows.upsert(
                jdbc,
                "insert into gradebook_category (id, classroom, place, name, weight, drop_lowest)",
                IntStream.range(0, categories.size())
                        .mapToObj(place -> row(classroom, place, categories.get(place)))
                        .toList(),
                "place = values(place), name = values(name), weight = values(weight), drop_lowest = values(drop_lowest)");
    }

    private static List<Object> row(ClassroomId classroom, int place, Category category) {
        return List.of(
                Columns.bytes(category.id().value()),
                bytes(classroom),
                place,
                category.name(),
                category.weight(),
                category.dropLowest());
    }

    @Override
    public void add(ClassroomId classroom, List<Column> columns) {
        var last = jdbc.sql("select coalesce(max(place), 0) from gradebook_column where classroom = :classroom")
                .param("classroom", bytes(classroom))
                .query(Integer.class)
                .single();
        Rows.insert(
                jdbc,
                ColumnRow.INSERT,
                IntStream.range(0, columns.size())
                        .<List<? extends @Nullable Object>>mapToObj(
                                i -> ColumnRow.values(classroom, last + 1 + i, columns.get(i)))
                        .toList());
    }

    @Override
    public void keep(Column column) {
        jdbc.sql("""
                update gradebook_column set name = :name, possible = :possible, category = :category, counts = :counts,
                    version = :version
                where id = :id
                """)
                .param("name", ColumnRow.name(column))
                .param("possible", column.possible())
                .param(
                        "category",
                        column.category().map(it -> Columns.bytes(it.value())).orElse(null))
                .param("counts", column.counts())
                .param("version", column.version())
                .param("id", bytes(column.id()))
                .update();
    }

    @Override
    public void setRemoved(Column column, boolean removed) {
        jdbc.sql("update gradebook_column set removed = :removed, version = :version where id = :id")
                .param("removed", removed)
                .param("version", column.version())
                .param("id", bytes(column.id()))
                .update();
    }

    @Override
    public void swap(Column.Id one, Column.Id other) {
        var places = jdbc.sql("select id, place from gradebook_column where id in (:ids)")
                .param("ids", List.of(bytes(one), bytes(other)))
                .query((row, _) -> new Place(new Column.Id(Columns.uuid(row, "id")), row.getInt("place")))
                .list();
        if (places.size() == 2) {
            move(places.get(0).column(), places.get(1).place());
            move(places.get(1).column(), places.get(0).place());
        }
    }

    private record Place(Column.Id column, int place) {}

    private void move(Column.Id column, int place) {
        jdbc.sql("update gradebook_column set place = :place where id = :id")
                .param("place", place)
                .param("id", bytes(column))
                .update();
    }

    @Override
    public List<Entry> entries(ClassroomId classroom) {
        return jdbc.sql("""
                select entry.* from gradebook_entry entry
                join gradebook_column on gradebook_column.id = entry.column_id
                where gradebook_column.classroom = :classroom
                """)
                .param("classroom", bytes(classroom))
                .query((row, _) -> EntryRow.entry(row))
                .list();
    }

    @Override
    public List<Entry> entries(Column.Id column) {
        return jdbc.sql("select * from gradebook_entry where column_id = :column")
                .param("column", bytes(column))
                .query((row, _) -> EntryRow.entry(row))
                .list();
    }

    @Override
    public void keep(List<EntryChange> changes) {
        Rows.upsert(
                jdbc,
                EntryRow.INSERT,
                changes.stream().map(it -> EntryRow.values(it.to())).toList(),
                EntryRow.UPDATE);
        Rows.insert(
                jdbc,
                EntryRow.INSERT_CHANGE,
                changes.stream().map(EntryRow::values).toList());
    }

    @Override
    public List<EntryChange> history(ClassroomId classroom, Column.Id column, UserId learner) {
        return jdbc.sql("""
                select entry.* from gradebook_change entry
                join gradebook_column on gradebook_column.id = entry.column_id
                where entry.column_id = :column and entry.learner = :learner and gradebook_column.classroom = :classroom
                order by entry.version desc
                """)
                .param("classroom", bytes(classroom))
                .param("column", bytes(column))
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> EntryRow.change(row))
                .list();
    }

    private static byte[] bytes(ClassroomId id) {
        return Columns.bytes(id.value());
    }

    private static byte[] bytes(Column.Id id) {
        return Columns.bytes(id.value());
    }
}

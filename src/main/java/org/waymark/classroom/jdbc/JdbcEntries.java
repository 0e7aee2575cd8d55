package org.waymark.classroom.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Entries;
import org.waymark.classroom.Entry;
import org.waymark.classroom.JoinCode;

/** How one gets into classes, in the table {@code classroom_entry}. */
@Repository
class JdbcEntries implements Entries {

    private final JdbcClient jdbc;

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Entry of(ClassroomId id) {
        return jdbc.sql("select * from classroom_entry where classroom = :id")
                .param("id", Columns.bytes(id.value()))
                .query((row, _) -> new Entry(
                        Optional.ofNullable(row.getString("code")).map(JoinCode::new),
                        Columns.instantIfAny(row, "expires_at"),
                        Columns.numberIfAny(row, "places"),
                        row.getBoolean("approval"),
                        row.getInt("version")))
                .single();
    }

    @Override
    public Optional<Classroom> classroom(JoinCode code) {
        return jdbc.sql("""
                select classroom.*
                from classroom_entry join classroom on classroom.id = classroom_entry.classroom
                where classroom_entry.code = :code and classroom.archived_at is null
                """)
                .param("code", code.value())
                .query(new ClassroomRow())
                .optional();
    }

    @Override
    public boolean isTaken(JoinCode code) {
        return jdbc.sql("select count(*) from classroom_entry where code = :code")
                        .param("code", code.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void keep(ClassroomId id, Entry entry) {
        jdbc.sql("""
                update classroom_entry
                set code = :code, expires_at = :expires, places = :places, approval = :approval, version = :version
                where classroom = :id
                """)
                .param("code", entry.code().map(JoinCode::value).orElse(null))
                .param("expires", entry.expires().map(Columns::utc).orElse(null))
                .param("places", entry.places().orElse(null))
                .param("approval", entry.approval())
                .param("version", entry.version())
                .param("id", Columns.bytes(id.value()))
                .update();
    }
}

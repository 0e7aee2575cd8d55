package org.waymark.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.Lease;
import org.waymark.authoring.Leases;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;

/** Who has what open, in the table {@code draft_lease}. */
@Repository
class JdbcLeases implements Leases {

    private final JdbcClient jdbc;

    JdbcLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Lease lease) {
        Rows.upsert(
                jdbc,
                "insert into draft_lease (course, path, holder, place, since, held_until)",
                List.of(List.of(
                        lease.course().value(),
                        lease.path(),
                        Columns.bytes(lease.holder().value()),
                        lease.place(),
                        Columns.utc(lease.since()),
                        Columns.utc(lease.until()))),
                "place = values(place), since = values(since), held_until = values(held_until)");
    }

    @Override
    public List<Lease> in(Slug course, Instant now) {
        return jdbc.sql("""
                select * from draft_lease where course = :course and held_until > :now order by since, path, holder
                """)
                .param("course", course.value())
                .param("now", Columns.utc(now))
                .query((row, _) -> lease(row))
                .list();
    }

    private static Lease lease(ResultSet row) throws SQLException {
        return new Lease(
                Columns.slug(row, "course"),
                row.getString("path"),
                row.getString("place"),
                new UserId(Columns.uuid(row, "holder")),
                Columns.instant(row, "since"),
                Columns.instant(row, "held_until"));
    }

    @Override
    public void drop(Slug course, String path, UserId holder) {
        jdbc.sql("delete from draft_lease where course = :course and path = :path and holder = :holder")
                .param("course", course.value())
                .param("path", path)
                .param("holder", Columns.bytes(holder.value()))
                .update();
    }

    @Override
    public void dropEnded(UserId holder, Instant now) {
        jdbc.sql("delete from draft_lease where holder = :holder and held_until <= :now")
                .param("holder", Columns.bytes(holder.value()))
                .param("now", Columns.utc(now))
                .update();
    }
}

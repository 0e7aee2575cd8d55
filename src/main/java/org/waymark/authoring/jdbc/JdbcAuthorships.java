package org.waymark.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;

/** Who writes which course, in the tables {@code authorship} and {@code authored_course}. */
@Repository
class JdbcAuthorships implements Authorships {

    private final JdbcClient jdbc;

    JdbcAuthorships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row is made by whoever comes first; who makes it at the same time waits for the other and then finds it. */
    @Override
    public void lock(Slug course) {
        if (!locked(course)) {
            Rows.upsert(
                    jdbc,
                    "insert into authored_course (course)",
                    List.of(List.of(course.value())),
                    "course = values(course)");
            locked(course);
        }
    }

    private boolean locked(Slug course) {
        return jdbc.sql("select course from authored_course where course = :course for update")
                .param("course", course.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public Optional<Authorship> find(Slug course, UserId user) {
        return jdbc.sql("select * from authorship where course = :course and account = :account")
                .param("course", course.value())
                .param("account", Columns.bytes(user.value()))
                .query((row, _) -> authorship(row))
                .optional();
    }

    @Override
    public List<Authorship> of(UserId user) {
        return jdbc.sql("select * from authorship where account = :account order by course")
                .param("account", Columns.bytes(user.value()))
                .query((row, _) -> authorship(row))
                .list();
    }

    @Override
    public List<Authorship> in(Slug course) {
        return jdbc.sql("select * from authorship where course = :course order by since, account")
                .param("course", course.value())
                .query((row, _) -> authorship(row))
                .list();
    }

    @Override
    public void keep(Authorship authorship, Instant at) {
        Rows.upsert(
                jdbc,
                "insert into authorship (course, account, may_edit, may_review, may_publish, since)",
                List.of(List.of(
                        authorship.course().value(),
                        Columns.bytes(authorship.user().value()),
                        authorship.may(Right.EDIT),
                        authorship.may(Right.REVIEW),
                        authorship.may(Right.PUBLISH),
                        Columns.utc(at))),
                "may_edit = values(may_edit), may_review = values(may_review), may_publish = values(may_publish)");
    }

    @Override
    public void drop(Slug course, UserId user) {
        jdbc.sql("delete from authorship where course = :course and account = :account")
                .param("course", course.value())
                .param("account", Columns.bytes(user.value()))
                .update();
    }

    @Override
    public void forget(Slug course) {
        jdbc.sql("delete from authorship where course = :course")
                .param("course", course.value())
                .update();
    }

    private static Authorship authorship(ResultSet row) throws SQLException {
        var rights = EnumSet.noneOf(Right.class);
        if (row.getBoolean("may_edit")) {
            rights.add(Right.EDIT);
        }
        if (row.getBoolean("may_review")) {
            rights.add(Right.REVIEW);
        }
        if (row.getBoolean("may_publish")) {
            rights.add(Right.PUBLISH);
        }
        return new Authorship(Columns.slug(row, "course"), new UserId(Columns.uuid(row, "account")), rights);
    }
}

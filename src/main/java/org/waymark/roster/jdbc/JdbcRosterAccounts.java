package org.waymark.roster.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;
import org.waymark.roster.RosterAccounts;

@Repository
class JdbcRosterAccounts implements RosterAccounts {

    private final JdbcClient jdbc;

    JdbcRosterAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ClassroomId classroom, Collection<UserId> opened, UserId by, Instant at) {
        Rows.insert(
                jdbc,
                "insert into roster_account (account, classroom, opened_by, opened_at)",
                opened.stream()
                        .<List<?>>map(it -> List.of(
                                Columns.bytes(it.value()),
                                Columns.bytes(classroom.value()),
                                Columns.bytes(by.value()),
                                Columns.utc(at)))
                        .toList());
    }

    @Override
    public Set<UserId> openedFor(ClassroomId classroom) {
        return Set.copyOf(jdbc.sql("select account from roster_account where classroom = :classroom")
                .param("classroom", Columns.bytes(classroom.value()))
                .query((row, _) -> new UserId(Columns.uuid(row, "account")))
                .list());
    }
}

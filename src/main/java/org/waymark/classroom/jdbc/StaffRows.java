package org.waymark.classroom.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;

/** Who runs classes, in the table {@code classroom_staff}: a column for each right. */
final class StaffRows {

    private static final List<Right> RIGHTS = List.of(Right.ROSTER, Right.ASSIGN, Right.FOLLOW, Right.MARK);
    private static final String COLUMNS = "may_roster, may_assign, may_follow, may_mark";

    private StaffRows() {}

    static Map<ClassroomId, List<StaffMember>> of(JdbcClient jdbc, Collection<ClassroomId> ids) {
        return jdbc
                .sql("select * from classroom_staff where classroom in (:ids) order by teacher desc, since, account")
                .param("ids", Columns.bytes(ids, ClassroomId::value))
                .query((row, _) -> Map.entry(new ClassroomId(Columns.uuid(row, "classroom")), member(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    static void keep(JdbcClient jdbc, ClassroomId id, Collection<StaffMember> members, Instant at) {
        if (members.isEmpty()) {
            return;
        }
        var accounts = Columns.bytes(members, it -> it.user().value());
        var since = Rows.map(
                jdbc.sql("select account, since from classroom_staff where classroom = :id and account in (:accounts)")
                        .param("id", Columns.bytes(id.value()))
                        .param("accounts", accounts),
                (row, _) -> Map.entry(new UserId(Columns.uuid(row, "account")), Columns.instant(row, "since")));
        jdbc.sql("delete from classroom_staff where classroom = :id and account in (:accounts)")
                .param("id", Columns.bytes(id.value()))
                .param("accounts", accounts)
                .update();
        Rows.insert(
                jdbc,
                "insert into classroom_staff (classroom, account, teacher, " + COLUMNS + ", since)",
                members.stream()
                        .<List<?>>map(it -> values(id, it, since.getOrDefault(it.user(), at)))
                        .toList());
    }

    private static List<Object> values(ClassroomId id, StaffMember member, Instant at) {
        var values = new ArrayList<Object>(
                List.of(Columns.bytes(id.value()), Columns.bytes(member.user().value()), member.teacher()));
        RIGHTS.forEach(right -> values.add(member.may(right)));
        values.add(Columns.utc(at));
        return values;
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        var rights = EnumSet.noneOf(Right.class);
        var given = Stream.of(COLUMNS.split(", ")).toList();
        for (var i = 0; i < given.size(); i++) {
            if (row.getBoolean(given.get(i))) {
                rights.add(RIGHTS.get(i));
            }
        }
        return new StaffMember(new UserId(Columns.uuid(row, "account")), row.getBoolean("teacher"), rights);
    }
}

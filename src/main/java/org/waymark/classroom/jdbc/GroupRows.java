package org.waymark.classroom.jdbc;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Group;
import org.waymark.identity.UserId;

/** Groups of classes in the tables {@code classroom_group} and {@code classroom_group_member}. */
final class GroupRows {

    private GroupRows() {}

    static List<Group> of(JdbcClient jdbc, ClassroomId id) {
        var groups = new LinkedHashMap<Group.Id, Group>();
        var members = new LinkedHashMap<Group.Id, Set<UserId>>();
        jdbc.sql("""
                select classroom_group.id, classroom_group.name, classroom_group.version, enrolment.learner
                from classroom_group
                left join classroom_group_member on classroom_group_member.class_group = classroom_group.id
                left join enrolment on enrolment.classroom = classroom_group.classroom
                    and enrolment.learner = classroom_group_member.learner and enrolment.state = 'IN'
                where classroom_group.classroom = :id
                """)
                .param("id", Columns.bytes(id.value()))
                .query((row, _) -> {
                    var group = new Group.Id(Columns.uuid(row, "id"));
                    groups.put(group, new Group(group, row.getString("name"), Set.of(), row.getInt("version")));
                    var of = members.computeIfAbsent(group, _ -> new HashSet<>());
                    if (row.getObject("learner") != null) {
                        of.add(new UserId(Columns.uuid(row, "learner")));
                    }
                    return group;
                })
                .list();
        var names = NameOrder.of(Language.AZERBAIJANI);
        return groups.values().stream()
                .map(it -> new Group(it.id(), it.name(), members.getOrDefault(it.id(), Set.of()), it.version()))
                .sorted(Comparator.comparing(Group::name, names).thenComparing(Group::name))
                .toList();
    }

    static void add(JdbcClient jdbc, ClassroomId id, Collection<Group> groups) {
        Rows.insert(
                jdbc,
                "insert into classroom_group (id, classroom, name, name_key, version)",
                groups.stream()
                        .<List<?>>map(it -> List.of(
                                Columns.bytes(it.id().value()),
                                Columns.bytes(id.value()),
                                it.name(),
                                it.key(),
                                it.version()))
                        .toList());
        members(jdbc, groups);
    }

    static void keep(JdbcClient jdbc, ClassroomId id, Group group) {
        var kept = jdbc.sql("""
                update classroom_group set name = :name, name_key = :key, version = :version
                where id = :group and classroom = :id
                """)
                .param("name", group.name())
                .param("key", group.key())
                .param("version", group.version())
                .param("group", Columns.bytes(group.id().value()))
                .param("id", Columns.bytes(id.value()))
                .update();
        if (kept == 0) {
            throw new IllegalArgumentException("group " + group.id().value() + " is not of this class");
        }
        jdbc.sql("""
                delete from classroom_group_member where class_group = :group and learner in (
                    select learner from enrolment where classroom = :id and state = 'IN')
                """)
                .param("group", Columns.bytes(group.id().value()))
                .param("id", Columns.bytes(id.value()))
                .update();
        members(jdbc, List.of(group));
    }

    private static void members(JdbcClient jdbc, Collection<Group> groups) {
        Rows.insert(
                jdbc,
                "insert into classroom_group_member (class_group, learner)",
                groups.stream()
                        .flatMap(group -> group.members().stream()
                                .<List<?>>map(
                                        it -> List.of(Columns.bytes(group.id().value()), Columns.bytes(it.value()))))
                        .toList());
    }

    static void dissolve(JdbcClient jdbc, ClassroomId id, Group.Id group) {
        jdbc.sql("""
                delete from classroom_group_member where class_group in (
                    select id from classroom_group where id = :group and classroom = :id)
                """)
                .param("group", Columns.bytes(group.value()))
                .param("id", Columns.bytes(id.value()))
                .update();
        jdbc.sql("delete from classroom_group where id = :group and classroom = :id")
                .param("group", Columns.bytes(group.value()))
                .param("id", Columns.bytes(id.value()))
                .update();
    }
}

package org.waymark.classroom.jdbc;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.classroom.Classrooms;

/** The tables of classes for tests, in this module and in those that build on it. */
public final class ClassroomTables {

    private ClassroomTables() {}

    public static Classrooms classrooms(JdbcClient jdbc) {
        return new JdbcClassrooms(jdbc);
    }

    public static void empty(JdbcClient jdbc) {
        Stream.of(
                        "classroom_change",
                        "classroom_group_member",
                        "classroom_group",
                        "enrolment",
                        "classroom_entry",
                        "classroom_staff",
                        "classroom")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }
}

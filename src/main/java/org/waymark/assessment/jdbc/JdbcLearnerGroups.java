package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.LearnerGroups;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Groups of learners in the tables {@code learner_group} and {@code learner_group_member}. */
@Repository
class JdbcLearnerGroups implements LearnerGroups {

    private static final String WITH_MEMBERS = """
            select learner_group.id, learner_group.name, learner_group.kept_by, learner_group_member.learner
            from learner_group left join learner_group_member on learner_group_member.learner_group = learner_group.id
            """;

    private record Head(UUID id, String name, Optional<UserId> by) {

        static Head of(ResultSet row) throws SQLException {
            var by = row.getBytes("kept_by") == null
                    ? Optional.<UserId>empty()
                    : Optional.of(new UserId(Columns.uuid(row, "kept_by")));
            return new Head(Columns.uuid(row, "id"), row.getString("name"), by);
        }

        Kept with(Set<UserId> members) {
            return new Kept(new LearnerGroup(new LearnerGroup.Id(id), name, members), by);
        }
    }

    private final JdbcClient jdbc;

    JdbcLearnerGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> all() {
        return groups(jdbc.sql(WITH_MEMBERS + "order by learner_group.name, learner_group.id"));
    }

    @Override
    public Optional<Kept> find(LearnerGroup.Id id) {
        return groups(jdbc.sql(WITH_MEMBERS + "where learner_group.id = :id").param("id", Columns.bytes(id.value())))
                .stream()
                .findFirst();
    }

    private static List<Kept> groups(JdbcClient.StatementSpec asking) {
        Map<Head, Set<UserId>> members = asking.query(rows -> {
            var found = new LinkedHashMap<Head, Set<UserId>>();
            while (rows.next()) {
                var theirs = found.computeIfAbsent(Head.of(rows), _ -> new HashSet<>());
                if (rows.getBytes("learner") != null) {
                    theirs.add(new UserId(Columns.uuid(rows, "learner")));
                }
            }
            return found;
        });
        var groups = new ArrayList<Kept>();
        members.forEach((head, theirs) -> groups.add(head.with(theirs)));
        return groups;
    }

    @Override
    public void keep(LearnerGroup group, UserId by) {
        var id = Columns.bytes(group.id().value());
        jdbc.sql("""
                insert into learner_group (id, name, kept_by) values (:id, :name, :by)
                on duplicate key update name = values(name), kept_by = values(kept_by)
                """)
                .param("id", id)
                .param("name", group.name())
                .param("by", Columns.bytes(by.value()))
                .update();
        jdbc.sql("delete from learner_group_member where learner_group = :id")
                .param("id", id)
                .update();
        group.members()
                .forEach(member -> jdbc.sql(
                                "insert into learner_group_member (learner_group, learner) values (:id, :learner)")
                        .param("id", id)
                        .param("learner", Columns.bytes(member.value()))
                        .update());
    }

    @Override
    public void remove(LearnerGroup.Id id) {
        for (var table : List.of("quiz_override", "learner_group_member")) {
            jdbc.sql("delete from " + table + " where learner_group = :id")
                    .param("id", Columns.bytes(id.value()))
                    .update();
        }
        jdbc.sql("delete from learner_group where id = :id")
                .param("id", Columns.bytes(id.value()))
                .update();
    }
}

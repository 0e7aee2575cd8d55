package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.LearnerGroups;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Groups of learners in the tables {@code learner_group} and {@code learner_group_member}. */
@Repository
class JdbcLearnerGroups implements LearnerGroups {

    private final JdbcClient jdbc;

    JdbcLearnerGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LearnerGroup> all() {
        return jdbc.sql("select * from learner_group order by name, id")
                .query((row, _) -> group(row))
                .list();
    }

    @Override
    public Optional<LearnerGroup> find(LearnerGroup.Id id) {
        return jdbc.sql("select * from learner_group where id = :id")
                .param("id", Columns.bytes(id.value()))
                .query((row, _) -> group(row))
                .optional();
    }

    private LearnerGroup group(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var members = jdbc.sql("select learner from learner_group_member where learner_group = :id")
                .param("id", Columns.bytes(id))
                .query((member, _) -> new UserId(Columns.uuid(member, "learner")))
                .list();
        return new LearnerGroup(new LearnerGroup.Id(id), row.getString("name"), new HashSet<>(members));
    }

    @Override
    public void keep(LearnerGroup group) {
        var id = Columns.bytes(group.id().value());
        jdbc.sql("insert into learner_group (id, name) values (:id, :name) on duplicate key update name = values(name)")
                .param("id", id)
                .param("name", group.name())
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

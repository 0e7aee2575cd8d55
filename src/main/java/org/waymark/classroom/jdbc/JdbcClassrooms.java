package org.waymark.classroom.jdbc;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.Attended;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Group;
import org.waymark.classroom.Headcount;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;

/** Classes in the table {@code classroom} and those that belong to it. */
@Repository
class JdbcClassrooms implements Classrooms {

    private final JdbcClient jdbc;

    JdbcClassrooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(Classroom classroom, UserId teacher) {
        jdbc.sql("""
                insert into classroom (id, token, name, term, zone, opened_at, version)
                values (:id, :token, :name, :term, :zone, :openedAt, :version)
                """)
                .param("id", bytes(classroom.id()))
                .param("token", classroom.token())
                .param("name", classroom.name())
                .param("term", classroom.term())
                .param("zone", classroom.zone().getId())
                .param("openedAt", Columns.utc(classroom.openedAt()))
                .param("version", classroom.version())
                .update();
        jdbc.sql("insert into classroom_entry (classroom, approval, version) values (:id, false, 1)")
                .param("id", bytes(classroom.id()))
                .update();
        keepStaff(classroom.id(), List.of(StaffMember.teacher(teacher)), classroom.openedAt());
    }

    @Override
    public void keep(Classroom classroom) {
        jdbc.sql("""
                update classroom
                set name = :name, term = :term, zone = :zone, archived_at = :archivedAt, version = :version
                where id = :id
                """)
                .param("name", classroom.name())
                .param("term", classroom.term())
                .param("zone", classroom.zone().getId())
                .param("archivedAt", classroom.archivedAt().map(Columns::utc).orElse(null))
                .param("version", classroom.version())
                .param("id", bytes(classroom.id()))
                .update();
    }

    @Override
    public Optional<Classroom> find(ClassroomId id) {
        return jdbc.sql("select * from classroom where id = :id")
                .param("id", bytes(id))
                .query(new ClassroomRow())
                .optional();
    }

    @Override
    public Optional<Classroom> withToken(String token) {
        return jdbc.sql("select * from classroom where token = :token")
                .param("token", token)
                .query(new ClassroomRow())
                .optional();
    }

    @Override
    public Optional<Classroom> forChange(ClassroomId id) {
        return jdbc.sql("select * from classroom where id = :id for update")
                .param("id", bytes(id))
                .query(new ClassroomRow())
                .optional();
    }

    @Override
    public List<Classroom> runBy(UserId staff) {
        return jdbc
                .sql(
                        "select * from classroom where id in (select classroom from classroom_staff where account = :staff)")
                .param("staff", Columns.bytes(staff.value()))
                .query(new ClassroomRow())
                .list()
                .stream()
                .sorted(ClassroomRow.order())
                .toList();
    }

    @Override
    public List<Classroom> attendedBy(UserId learner) {
        return of(learner).stream()
                .filter(it -> it.enrolment().isIn())
                .map(Attended::classroom)
                .toList();
    }

    @Override
    public List<Attended> of(UserId learner) {
        return jdbc
                .sql("""
                select classroom.*, enrolment.learner, enrolment.state, enrolment.since, enrolment.asked_from,
                    enrolment.was_in
                from enrolment join classroom on classroom.id = enrolment.classroom
                where enrolment.learner = :learner
                """)
                .param("learner", Columns.bytes(learner.value()))
                .query((row, number) ->
                        new Attended(new ClassroomRow().mapRow(row, number), EnrolmentRows.enrolment(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Attended::classroom, ClassroomRow.order()))
                .toList();
    }

    @Override
    public List<StaffMember> staff(ClassroomId id) {
        return staff(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<ClassroomId, List<StaffMember>> staff(Collection<ClassroomId> ids) {
        return ids.isEmpty() ? Map.of() : StaffRows.of(jdbc, ids);
    }

    @Override
    public void keepStaff(ClassroomId id, Collection<StaffMember> members, Instant at) {
        StaffRows.keep(jdbc, id, members, at);
    }

    @Override
    public void dropStaff(ClassroomId id, UserId member) {
        jdbc.sql("delete from classroom_staff where classroom = :id and account = :member")
                .param("id", bytes(id))
                .param("member", Columns.bytes(member.value()))
                .update();
    }

    @Override
    public Map<ClassroomId, Headcount> headcounts(Collection<ClassroomId> ids) {
        var counts = new HashMap<ClassroomId, Headcount>();
        ids.forEach(id -> counts.put(id, Headcount.NOBODY));
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    select classroom, sum(case when state = 'IN' then 1 else 0 end) as learners,
                        sum(case when state = 'WAITING' then 1 else 0 end) as waiting
                    from enrolment where classroom in (:ids) group by classroom
                    """)
                    .param("ids", bytes(ids))
                    .query((row, _) -> counts.put(
                            new ClassroomId(Columns.uuid(row, "classroom")),
                            new Headcount(row.getInt("learners"), row.getInt("waiting"))))
                    .list();
        }
        return counts;
    }

    @Override
    public List<Enrolment> enrolments(ClassroomId id) {
        return EnrolmentRows.of(jdbc, id);
    }

    @Override
    public Map<UserId, Enrolment> enrolments(ClassroomId id, Collection<UserId> learners) {
        return EnrolmentRows.of(jdbc, id, learners).stream().collect(toMap(Enrolment::learner, it -> it));
    }

    @Override
    public Optional<Enrolment> enrolment(ClassroomId id, UserId learner) {
        return EnrolmentRows.of(jdbc, id, List.of(learner)).stream().findFirst();
    }

    @Override
    public void keep(ClassroomId id, Collection<Enrolment> enrolments) {
        EnrolmentRows.keep(jdbc, id, enrolments);
    }

    @Override
    public Set<UserId> learners(ClassroomId id) {
        return learners(List.of(id)).getOrDefault(id, Set.of());
    }

    @Override
    public Map<ClassroomId, Set<UserId>> learners(Collection<ClassroomId> ids) {
        var learners = new HashMap<ClassroomId, Set<UserId>>();
        ids.forEach(id -> learners.put(id, new HashSet<>()));
        if (!ids.isEmpty()) {
            jdbc.sql("select classroom, learner from enrolment where classroom in (:ids) and state = 'IN'")
                    .param("ids", bytes(ids))
                    .query((row, _) ->
                            of(learners, Columns.uuid(row, "classroom")).add(new UserId(Columns.uuid(row, "learner"))))
                    .list();
        }
        return learners;
    }

    private static Set<UserId> of(Map<ClassroomId, Set<UserId>> learners, UUID id) {
        return learners.computeIfAbsent(new ClassroomId(id), _ -> new HashSet<>());
    }

    @Override
    public List<Group> groups(ClassroomId id) {
        return GroupRows.of(jdbc, id);
    }

    @Override
    public void addGroups(ClassroomId id, Collection<Group> groups) {
        GroupRows.add(jdbc, id, groups);
    }

    @Override
    public void keep(ClassroomId id, Group group) {
        GroupRows.keep(jdbc, id, group);
    }

    @Override
    public void dissolve(ClassroomId id, Group.Id group) {
        GroupRows.dissolve(jdbc, id, group);
    }

    private static byte[] bytes(ClassroomId id) {
        return Columns.bytes(id.value());
    }

    private static List<byte[]> bytes(Collection<ClassroomId> ids) {
        return Columns.bytes(ids, ClassroomId::value);
    }
}

package org.waymark.gradebook.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Release;
import org.waymark.gradebook.Releases;
import org.waymark.gradebook.Slip;
import org.waymark.identity.UserId;

/** What was released, in the tables {@code gradebook_release}, {@code gradebook_released_column} and {@code gradebook_slip}. */
@Repository
class JdbcReleases implements Releases {

    private final JdbcClient jdbc;

    JdbcReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ClassroomId classroom, Release release, List<Slip> slips) {
        jdbc.sql("""
                insert into gradebook_release (id, classroom, released_by, released_at, scale, learners)
                values (:id, :classroom, :by, :at, :scale, :learners)
                """)
                .param("id", bytes(release.id()))
                .param("classroom", Columns.bytes(classroom.value()))
                .param("by", Columns.bytes(release.by().value()))
                .param("at", Columns.utc(release.at()))
                .param("scale", release.scale().map(ScaleJson::write).orElse(null))
                .param("learners", release.learners())
                .update();
        var heads = release.columns();
        Rows.insert(
                jdbc,
                "insert into gradebook_released_column (release_id, place, column_id, title, original, possible)",
                IntStream.range(0, heads.size())
                        .mapToObj(place -> row(release.id(), place, heads.get(place)))
                        .toList());
        var json = new SlipJson(release);
        Rows.insert(
                jdbc,
                "insert into gradebook_slip (release_id, learner, told)",
                slips.stream()
                        .map(it -> Arrays.asList(
                                bytes(release.id()), Columns.bytes(it.learner().value()), json.write(it)))
                        .toList());
    }

    private static List<Object> row(Release.Id release, int place, Release.Head head) {
        return List.of(
                bytes(release),
                place,
                Columns.bytes(head.column().value()),
                TextJson.write(head.title()),
                head.title().original().tag(),
                head.possible());
    }

    @Override
    public void takeBack(Release.Id release, Release.TakenBack takenBack) {
        jdbc.sql("""
                update gradebook_release set taken_back_by = :by, taken_back_at = :at where id = :id and taken_back_at is null
                """)
                .param("by", Columns.bytes(takenBack.by().value()))
                .param("at", Columns.utc(takenBack.at()))
                .param("id", bytes(release))
                .update();
    }

    private record HeadOf(Release.Id release, Release.Head head) {}

    @Override
    public List<Release> of(ClassroomId classroom) {
        var heads = jdbc
                .sql("""
                select head.* from gradebook_released_column head
                join gradebook_release on gradebook_release.id = head.release_id
                where gradebook_release.classroom = :classroom order by head.place
                """)
                .param("classroom", Columns.bytes(classroom.value()))
                .query((row, _) -> new HeadOf(new Release.Id(Columns.uuid(row, "release_id")), head(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(HeadOf::release, Collectors.mapping(HeadOf::head, Collectors.toList())));
        return jdbc.sql(
                        "select * from gradebook_release where classroom = :classroom order by released_at desc, id desc")
                .param("classroom", Columns.bytes(classroom.value()))
                .query((row, _) -> release(row, heads))
                .list();
    }

    private static Release.Head head(ResultSet row) throws SQLException {
        return new Release.Head(
                new Column.Id(Columns.uuid(row, "column_id")),
                TextJson.read(row.getString("title"), row.getString("original")),
                row.getBigDecimal("possible"));
    }

    private static Release release(ResultSet row, Map<Release.Id, List<Release.Head>> heads) throws SQLException {
        var id = new Release.Id(Columns.uuid(row, "id"));
        var by = row.getBytes("taken_back_by");
        var takenBack = by == null
                ? Optional.<Release.TakenBack>empty()
                : Optional.of(
                        new Release.TakenBack(new UserId(Columns.uuid(by)), Columns.instant(row, "taken_back_at")));
        return new Release(
                id,
                new UserId(Columns.uuid(row, "released_by")),
                Columns.instant(row, "released_at"),
                Optional.ofNullable(row.getString("scale")).map(ScaleJson::read),
                heads.getOrDefault(id, List.of()),
                row.getInt("learners"),
                takenBack);
    }

    private record SlipOf(Release.Id release, Slip slip) {}

    @Override
    public Map<UserId, Map<Release.Id, Slip>> slips(Collection<Release> releases) {
        var slips = new HashMap<UserId, Map<Release.Id, Slip>>();
        if (!releases.isEmpty()) {
            var json = SlipJson.of(releases);
            jdbc.sql("select * from gradebook_slip where release_id in (:releases)")
                    .param("releases", ids(releases))
                    .query((row, _) -> slip(row, json))
                    .list()
                    .forEach(it -> slips.computeIfAbsent(it.slip().learner(), _ -> new HashMap<>())
                            .put(it.release(), it.slip()));
        }
        return slips;
    }

    @Override
    public Map<Release.Id, Slip> slips(Collection<Release> releases, UserId learner) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        var json = SlipJson.of(releases);
        return jdbc
                .sql("select * from gradebook_slip where release_id in (:releases) and learner = :learner")
                .param("releases", ids(releases))
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> slip(row, json))
                .list()
                .stream()
                .collect(Collectors.toMap(SlipOf::release, SlipOf::slip));
    }

    private static List<byte[]> ids(Collection<Release> releases) {
        return releases.stream().map(it -> bytes(it.id())).toList();
    }

    private static SlipOf slip(ResultSet row, Map<Release.Id, SlipJson> json) throws SQLException {
        var release = new Release.Id(Columns.uuid(row, "release_id"));
        var learner = new UserId(Columns.uuid(row, "learner"));
        return new SlipOf(
                release, Optional.ofNullable(json.get(release)).orElseThrow().read(learner, row.getString("told")));
    }

    private static byte[] bytes(Release.Id id) {
        return Columns.bytes(id.value());
    }
}

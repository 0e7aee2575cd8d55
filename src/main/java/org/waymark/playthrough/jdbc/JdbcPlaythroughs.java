package org.waymark.playthrough.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.playthrough.Playthroughs;
import org.waymark.scenario.Made;

/** Playthroughs in the tables {@code playthrough} and {@code playthrough_step}. */
@Repository
class JdbcPlaythroughs implements Playthroughs {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    JdbcPlaythroughs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unique key over learner, course, scenario and {@code unfinished} decides when two tabs begin at once. */
    @Override
    public Playthrough start(Playthrough playthrough) {
        try {
            insert(playthrough);
            return playthrough;
        } catch (DuplicateKeyException other) {
            return at(playthrough.learner(), playthrough.course(), playthrough.scenario()).stream()
                    .filter(Playthrough::isOpen)
                    .findFirst()
                    .orElseThrow(() -> other);
        }
    }

    private void insert(Playthrough playthrough) {
        jdbc.sql("""
                insert into playthrough
                    (id, token, learner, edition, course, scenario, started_at, without_time, decide_by, unfinished)
                values (:id, :token, :learner, :edition, :course, :scenario, :startedAt, :withoutTime, :decideBy, 1)
                """)
                .param("id", Columns.bytes(playthrough.id().value()))
                .param("token", playthrough.token())
                .param("learner", Columns.bytes(playthrough.learner().value()))
                .param("edition", Columns.bytes(playthrough.edition().value()))
                .param("course", playthrough.course().value())
                .param("scenario", playthrough.scenario().value())
                .param("startedAt", Columns.utc(playthrough.startedAt()))
                .param("withoutTime", playthrough.timing().off())
                .param(
                        "decideBy",
                        playthrough.timing().decideBy().map(Columns::utc).orElse(null))
                .update();
    }

    @Override
    public Playthrough get(String token) {
        return withToken(token, "");
    }

    @Override
    public Playthrough forChange(String token) {
        return withToken(token, " for update");
    }

    /** The steps are read once the playthrough is held, so none is missing. */
    private Playthrough withToken(String token, String lock) {
        return jdbc.sql("select * from playthrough where token = :token" + lock)
                .param("token", token)
                .query(new PlaythroughRow())
                .optional()
                .map(this::withSteps)
                .orElseThrow(PlaythroughNotFound::new);
    }

    private Playthrough withSteps(Playthrough playthrough) {
        var steps = jdbc.sql("select * from playthrough_step where playthrough = :playthrough order by number")
                .param("playthrough", Columns.bytes(playthrough.id().value()))
                .query(new StepRow())
                .list();
        return PlaythroughRow.with(steps, playthrough);
    }

    @Override
    public void keep(Playthrough playthrough, int fresh) {
        var steps = playthrough.steps();
        steps.subList(steps.size() - fresh, steps.size()).forEach(step -> StepRow.insert(playthrough.id(), step, jdbc));
        var result = playthrough.result();
        jdbc.sql("""
                update playthrough
                set without_time = :withoutTime, decide_by = :decideBy, left_at = :leftAt, finished_at = :finishedAt,
                    ending = :ending, score = :score, waiting = :waiting, passed = :passed, unfinished = :unfinished
                where id = :id
                """)
                .param("withoutTime", playthrough.timing().off())
                .param(
                        "decideBy",
                        playthrough.timing().decideBy().map(Columns::utc).orElse(null))
                .param("leftAt", playthrough.leftAt().map(Columns::utc).orElse(null))
                .param("finishedAt", result.map(it -> Columns.utc(it.at())).orElse(null))
                .param("ending", result.map(it -> it.ending().value()).orElse(null))
                .param("score", result.map(Playthrough.Result::score).orElse(null))
                .param("waiting", result.map(Playthrough.Result::waiting).orElse(null))
                .param("passed", result.map(Playthrough.Result::passed).orElse(null))
                .param("unfinished", playthrough.isOpen() ? 1 : null)
                .param("id", Columns.bytes(playthrough.id().value()))
                .update();
    }

    @Override
    public List<Playthrough> at(UserId learner, Slug course, Slug scenario) {
        return jdbc
                .sql("""
                        select * from playthrough
                        where learner = :learner and course = :course and scenario = :scenario
                        order by started_at desc, id desc
                        """)
                .param("learner", Columns.bytes(learner.value()))
                .param("course", course.value())
                .param("scenario", scenario.value())
                .query(new PlaythroughRow())
                .list()
                .stream()
                .map(this::withSteps)
                .toList();
    }

    @Override
    public void finished(Consumer<Playthrough> each) {
        var after = Optional.<Playthrough>empty();
        do {
            var some = finishedAfter(after);
            some.forEach(each);
            after = some.size() < AT_ONCE ? Optional.empty() : Optional.of(some.getLast());
        } while (after.isPresent());
    }

    private List<Playthrough> finishedAfter(Optional<Playthrough> last) {
        var id = last.map(it -> Columns.bytes(it.id().value())).orElse(new byte[16]);
        return jdbc.sql("select * from playthrough where finished_at is not null and id > :id order by id limit "
                        + AT_ONCE)
                .param("id", id)
                .query(new PlaythroughRow())
                .list();
    }

    @Override
    public Map<Made, Integer> learnersPerChoice(Slug course, Slug scenario) {
        var learners = new TreeMap<Made, Integer>();
        jdbc.sql("""
                select step.passage, step.name, count(distinct playthrough.learner) as learners
                from playthrough_step step join playthrough on playthrough.id = step.playthrough
                where playthrough.course = :course and playthrough.scenario = :scenario and step.act = 'CHOSE'
                group by step.passage, step.name
                """)
                .param("course", course.value())
                .param("scenario", scenario.value())
                .query((row, _) -> learners.put(
                        new Made(Columns.slug(row, "passage"), Columns.slug(row, "name")), row.getInt("learners")))
                .list();
        return learners;
    }

    @Override
    public List<PlayedWay> ways(Slug course, Slug scenario) {
        return jdbc.sql(PlayedWays.SQL)
                .param("course", course.value())
                .param("scenario", scenario.value())
                .query(new PlayedWays());
    }
}

package org.waymark.journey;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.question.Fraction;
import org.waymark.scenario.Made;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;
import org.waymark.scenario.Walk;

/** A class that has played a scenario of the shipped course: its walks stand in the database as if they had been made there. */
final class Classmates {

    private static final Slug COURSE = new Slug("turkiye-azerbaijan");

    private final JdbcClient jdbc;
    private final Scenario scenario;
    private final Random random = new Random(1918);
    private final byte[] edition;

    Classmates(JdbcClient jdbc, Slug scenario) {
        this.jdbc = jdbc;
        this.scenario = CourseReader.read(CourseFolder.open(Path.of("content", COURSE.value())))
                .course()
                .flatMap(it -> it.scenario(scenario))
                .orElseThrow();
        this.edition = jdbc.sql("select id from edition where course = :course order by number desc limit 1")
                .param("course", COURSE.value())
                .query((row, _) -> row.getBytes("id"))
                .single();
    }

    /** Each of so many learners plays once, and every second one of them again; the first ones are a group. */
    void play(int learners, String group, int members) {
        for (var number = 0; number < learners; number++) {
            open(number);
            play(number, 0);
            if (number % 2 == 0) {
                play(number, 1);
            }
        }
        var id = Columns.bytes(new UUID(5, 5));
        jdbc.sql("insert into learner_group (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", group)
                .update();
        for (var number = 0; number < members; number++) {
            jdbc.sql("insert into learner_group_member (learner_group, learner) values (:id, :learner)")
                    .param("id", id)
                    .param("learner", Columns.bytes(learner(number)))
                    .update();
        }
    }

    /** Whoever has no account is nobody's learner, and nobody sees what they did. */
    private void open(int number) {
        var name = "classmate-" + number;
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, :name, :name, :name, 'SYSTEM', 'ORDINARY', :at)
                """)
                .param("id", Columns.bytes(learner(number)))
                .param("name", name)
                .param("at", LocalDateTime.of(2026, 11, 19, 9, 0))
                .update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, 'LEARNER')")
                .param("id", Columns.bytes(learner(number)))
                .update();
    }

    private static UUID learner(int number) {
        return new UUID(1918, number);
    }

    private void play(int learner, int again) {
        var walk = Walk.begin(scenario);
        while (!walk.isOver()) {
            walk = walk.after(step(walk));
        }
        var id = Columns.bytes(new UUID(28 + again, learner));
        var at = LocalDateTime.of(2026, 11, 20 + again, 9, 0);
        jdbc.sql("""
                insert into playthrough (id, token, learner, edition, course, scenario, started_at, finished_at, ending,
                                         score, waiting, passed)
                values (:id, :token, :learner, :edition, :course, :scenario, :at, :at, :ending, :score, :waiting, false)
                """)
                .param("id", id)
                .param("token", Ids.token())
                .param("learner", Columns.bytes(learner(learner)))
                .param("edition", edition)
                .param("course", COURSE.value())
                .param("scenario", scenario.id().value())
                .param("at", at)
                .param("ending", walk.place().id().value())
                .param("score", walk.score().total())
                .param("waiting", walk.score().waiting())
                .update();
        for (var number = 0; number < walk.steps().size(); number++) {
            keep(id, number + 1, walk.steps().get(number), at);
        }
    }

    private Step step(Walk walk) {
        var tasks = walk.openTasks();
        if (!tasks.isEmpty()) {
            return switch (tasks.getFirst()) {
                case Task.Checkpoint it ->
                    new Step.Pointed(it.id(), any(it.candidates()).paragraph());
                case Task.Question it -> new Step.Answered(it.id(), Fraction.NONE);
                case Task.Reasoning it -> new Step.Wrote(it.id(), "");
            };
        }
        var here = walk.passage().orElseThrow();
        var open = here.choices().stream().filter(walk::allows).toList();
        // most take the first way that is open, so that there is something to see
        var choice = random.nextInt(5) < 3 ? open.getFirst() : any(open);
        return new Step.Chose(new Made(here.id(), choice.id()));
    }

    private void keep(byte[] playthrough, int number, Step step, LocalDateTime at) {
        var row = switch (step) {
            case Step.Chose(var made) ->
                List.of("CHOSE", made.passage().value(), made.choice().value(), "");
            case Step.Pointed(var task, var paragraph) -> List.of("POINTED", "", task.value(), paragraph.toString());
            case Step.Answered(var task, var _) -> List.of("ANSWERED", "", task.value(), "");
            case Step.Wrote(var task, var text) -> List.of("WROTE", "", task.value(), text);
            case Step.Rated _ -> throw new IllegalStateException("nobody rates here");
        };
        jdbc.sql("""
                insert into playthrough_step (playthrough, number, act, passage, name, fraction, detail, made_at)
                values (:playthrough, :number, :act, nullif(:passage, ''), :name, :fraction, nullif(:detail, ''), :at)
                """)
                .param("playthrough", playthrough)
                .param("number", number)
                .param("act", row.get(0))
                .param("passage", row.get(1))
                .param("name", row.get(2))
                .param("fraction", step instanceof Step.Answered ? 0 : null)
                .param("detail", row.get(3))
                .param("at", at)
                .update();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}

package org.waymark.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.waymark.drill.Latencies;
import org.waymark.drill.Learner;
import org.waymark.drill.Scene;
import org.waymark.drill.Workshop;
import org.waymark.ui.SiteMap;

/** A school comes into a class by its code within a minute; into another class more want to come than there are places. */
final class Joining {

    /** A thousand in a minute. */
    private static final Duration EACH = Duration.ofMillis(60);

    private static final int PLACES = 25;
    private static final int TOO_MANY = 30;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Task task;
    private final Workshop workshop;
    private final Figures figures;

    Joining(Task task, Workshop workshop, Figures figures) {
        this.task = task;
        this.workshop = workshop;
        this.figures = figures;
    }

    void run() {
        try (var scene = Scene.onMysql("joining", workshop, _ -> {})) {
            scene.openInstructor("teacher");
            System.out.println("  more want to join a class than it has places …");
            tooMany(scene);
            System.out.println("  " + task.joining() + " learners sign in and join a class …");
            everybody(scene);
            Errors.add("joinErrors", "  errors", scene, figures);
        }
    }

    /** All at once: whoever comes too late finds the class full, on the page already or after pressing. */
    private void tooMany(Scene scene) {
        var classroom = PreparedClass.opened(scene.database(), "teacher", Optional.of(PLACES));
        scene.crowd("squeezing", TOO_MANY).within(Duration.ofMillis(TOO_MANY), learner -> join(learner, classroom));
        var came = classroom.learners(scene.database().client());
        figures.add("placesTaken", "learners who came in where there were " + PLACES + " places", came);
        figures.add("placesWrong", "  too many or too few", Math.abs(came - PLACES), 0);
    }

    private void everybody(Scene scene) {
        var classroom = PreparedClass.opened(scene.database(), "teacher", Optional.empty());
        var crowd = scene.crowd("joining", task.joining());
        var presses = new Latencies();
        var mysql = Optional.of(workshop.mysql());
        var before = Counters.now(scene.server().handle(), mysql, crowd.saves());
        var joins = crowd.within(EACH.multipliedBy(crowd.size()), learner -> presses.add(join(learner, classroom)));
        var used = Counters.now(scene.server().handle(), mysql, crowd.saves()).since(before);
        var came = classroom.learners(scene.database().client());
        figures.add("joins", "joins, a thousand in a minute", joins.count());
        figures.add("joinP50Ms", "  link and button, p50 ms", joins.percentile(50));
        figures.add("joinP95Ms", "  link and button, p95 ms", joins.percentile(95));
        figures.add("joinP99Ms", "  link and button, p99 ms", joins.percentile(99));
        figures.add("joinMaxMs", "  link and button, max ms", joins.max());
        figures.add("joinButtonP99Ms", "  the button alone, p99 ms", presses.percentile(99));
        figures.add(
                "cpuMsPerJoin",
                "  processor time of the server per join, ms",
                used.server().toNanos() / NANOS_PER_MILLI / crowd.size());
        figures.add(
                "databaseCpuMsPerJoin",
                "  of the database, ms",
                used.mysql().toNanos() / NANOS_PER_MILLI / crowd.size());
        figures.add("joinsWrong", "  learners missing in the class", Math.abs(crowd.size() - came), 0);
    }

    /** Follows the link and presses the button, if there is one; how long the button took. */
    private static Duration join(Learner learner, PreparedClass classroom) throws IOException {
        var page = learner.open(SiteMap.joinClass(classroom.code()));
        var begin = System.nanoTime();
        if (page.offers("join-class")) {
            page.pressPrimary("join-class");
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

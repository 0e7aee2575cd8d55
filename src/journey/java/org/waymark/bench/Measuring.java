package org.waymark.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.waymark.drill.Crowd;
import org.waymark.drill.Exam;
import org.waymark.drill.Latencies;
import org.waymark.drill.Learner;
import org.waymark.drill.Mysql;
import org.waymark.drill.Scene;
import org.waymark.drill.Workshop;

/** One run: sign in, warm up, start together, answer for a while, look at the heap, hand in, check. */
final class Measuring {

    private static final int WARMING = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration WARM_THINK = Duration.ofSeconds(2);
    private static final Duration STARTING = Duration.ofSeconds(10);
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double BYTES_PER_KB = 1_024;
    private static final int SHOWN = 5;

    private final Task task;
    private final Workshop workshop;
    private final Figures figures;
    private final Optional<Mysql> mysql;

    Measuring(Task task, Workshop workshop, Figures figures) {
        this.task = task;
        this.workshop = workshop;
        this.figures = figures;
        this.mysql = task.embedded() ? Optional.empty() : Optional.of(workshop.mysql());
    }

    void run() {
        try (var scene = task.embedded()
                ? Scene.embedded("bench", workshop, task.questions())
                : Scene.onMysql("bench", workshop, task.questions())) {
            say("signing in");
            var crowd = signIn(scene);
            say("warming up");
            warmUp(scene);
            var empty = LiveHeap.of(scene.server().handle());
            say("starting together");
            start(crowd, scene);
            say("answering for " + task.span().toSeconds() + " s");
            answer(crowd, scene);
            var full = LiveHeap.of(scene.server().handle());
            figures.add(
                    "heapKbPerLearner", "live heap per learner, KB", (full - empty) / BYTES_PER_KB / task.learners());
            say("handing in and checking");
            handIn(crowd, scene);
        }
    }

    private Crowd signIn(Scene scene) {
        figures.add("learners", "learners", task.learners());
        figures.add("questions", "questions", task.questions());
        figures.add("thinkSeconds", "seconds between two answers of a learner", (double)
                task.think().toSeconds());
        figures.add(
                "processors",
                "processors, shared with learners and database",
                Runtime.getRuntime().availableProcessors());
        figures.add("loadBefore", "load average before", load());
        var begin = System.nanoTime();
        var crowd = scene.crowd("learner", task.learners(), Exam.QUIZ);
        figures.add(
                "signInsPerSecond",
                "sign-ins per second (preparation)",
                task.learners() / seconds(System.nanoTime() - begin));
        return crowd;
    }

    private void warmUp(Scene scene) {
        var warming = scene.crowd("warming", WARMING, Exam.QUIZ);
        scene.start(warming);
        var end = System.nanoTime() + WARM_UP.toNanos();
        warming.work(WARM_THINK, () -> System.nanoTime() - end > 0, new Latencies())
                .join();
        scene.handIn(warming);
    }

    private void start(Crowd crowd, Scene scene) {
        var opens = crowd.within(STARTING.multipliedBy(2), Learner::openQuiz);
        figures.add("openP50Ms", "opening the page of the quiz, p50 ms", opens.percentile(50));
        figures.add("openP99Ms", "opening the page of the quiz, p99 ms", opens.percentile(99));
        var before = Counters.now(scene.server().handle(), mysql, crowd.saves());
        var starts = crowd.within(STARTING, Learner::start);
        var used = Counters.now(scene.server().handle(), mysql, crowd.saves()).since(before);
        figures.add("started", "learners who started", starts.count());
        figures.add("startP50Ms", "all start within 10 s: start, p50 ms", starts.percentile(50));
        figures.add("startP99Ms", "all start within 10 s: start, p99 ms", starts.percentile(99), 3_000);
        figures.add("startMaxMs", "all start within 10 s: start, max ms", starts.max());
        figures.add("cpuMsPerStart", "processor time of the server per start, ms", each(used.server(), starts.count()));
    }

    private void answer(Crowd crowd, Scene scene) {
        var saves = new Latencies();
        var before = Counters.now(scene.server().handle(), mysql, crowd.saves());
        var begin = System.nanoTime();
        crowd.work(task.think(), () -> System.nanoTime() - begin > task.span().toNanos(), saves)
                .join();
        var span = seconds(System.nanoTime() - begin);
        var used = Counters.now(scene.server().handle(), mysql, crowd.saves()).since(before);
        addSaves(saves, span);
        addUse(used, saves.count());
    }

    private void addSaves(Latencies saves, double span) {
        figures.add("answers", "answers", saves.count());
        figures.add("spanSeconds", "seconds measured", span);
        figures.add("answersPerSecond", "answers per second", saves.count() / span);
        figures.add("saveP50Ms", "save, p50 ms", saves.percentile(50));
        figures.add("saveP95Ms", "save, p95 ms", saves.percentile(95));
        figures.add("saveP99Ms", "save, p99 ms", saves.percentile(99), 250);
        figures.add("saveMaxMs", "save, max ms", saves.max());
    }

    private void addUse(Counters used, int answers) {
        figures.add("cpuMsPerAnswer", "processor time of the server per answer, ms", each(used.server(), answers));
        figures.add("databaseCpuMsPerAnswer", "  of the database, ms", each(used.mysql(), answers));
        figures.add("driverCpuMsPerAnswer", "  of the learners, ms", each(used.learners(), answers));
        figures.add(
                "statementsPerAnswer",
                "statements per answer (select, insert, update, delete)",
                each(used.statements(), answers));
        figures.add("commitsPerAnswer", "commits per answer", each(used.of("Com_commit"), answers));
        figures.add("messagesPerAnswer", "messages to the database per answer", each(used.of("Questions"), answers));
        figures.add("bytesPerAnswer", "bytes on the wire per answer, both ways", each(used.bytes(), answers));
    }

    private void handIn(Crowd crowd, Scene scene) {
        scene.look(crowd);
        scene.handIn(crowd);
        if (task.embedded()) {
            scene.server().kill();
        }
        var checked = scene.check();
        figures.add("acknowledged", "events acknowledged", (double) checked.acknowledged());
        addErrors(scene.failures());
        figures.add("lost", "acknowledged and lost", (double) checked.lost(), 0);
        figures.add("doubled", "stored twice", (double) checked.doubled(), 0);
        figures.add(
                "violations",
                "violations of the nine invariants",
                checked.violations().size(),
                0);
        figures.add("loadAfter", "load average after", load());
        checked.violations().stream().limit(SHOWN).forEach(violation -> System.out.println("      ! " + violation));
    }

    private static double each(Duration used, int count) {
        return each(used.toNanos(), count) / NANOS_PER_MILLI;
    }

    private void addErrors(Map<String, Integer> failures) {
        var all = failures.values().stream().mapToInt(Integer::intValue).sum();
        figures.add("errors", "errors", all, 0);
        failures.forEach((what, count) -> figures.add("errors: " + what, "  " + what, count));
    }

    /** Nothing, where nothing was done. */
    private static double each(long used, int count) {
        return count == 0 ? 0 : (double) used / count;
    }

    private static double seconds(long nanos) {
        return nanos / NANOS_PER_MILLI / 1_000;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String doing) {
        System.out.println("  " + doing + " …");
    }
}

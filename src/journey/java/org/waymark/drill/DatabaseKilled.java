package org.waymark.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.drill.Line.Kind;

/** F3: the database is killed under a running server and started again. */
final class DatabaseKilled implements Fault {

    private static final Duration GAP = Duration.ofSeconds(2);
    private static final Duration GOING_ON = Duration.ofSeconds(4);

    /** What was committed before may still be on its way to the learner. */
    private static final long ON_ITS_WAY = Duration.ofMillis(500).toNanos();

    private static final double FIRST_SAVE_WITHIN = 5_000;

    /** When it was killed, when it was called to start again, when it took connections. */
    private record Gap(long from, long until, long accepting) {}

    @Override
    public String id() {
        return "F3";
    }

    @Override
    public String what() {
        return "MySQL killed";
    }

    @Override
    public Finding run(Plan plan, Workshop workshop) throws Exception {
        var recovery = new Latencies();
        var wrong = new ArrayList<String>();
        try (var scene = Scene.onMysql(id(), workshop)) {
            var crowd = scene.crowd("learner", plan.learners(), Exam.QUIZ);
            for (var round = 0; round < plan.rounds(); round++) {
                scene.start(crowd);
                var stop = new AtomicBoolean();
                var work = crowd.work(plan.think(), stop::get, new Latencies());
                Thread.sleep(plan.moment());
                var gap = breakDatabase(workshop.mysql());
                Thread.sleep(GOING_ON);
                stop.set(true);
                work.join();
                wrong.addAll(judge(gap, scene.journal().lines(), recovery));
                scene.look(crowd);
                scene.handIn(crowd);
            }
            var checked = scene.check();
            wrong.addAll(scene.complaints());
            wrong.addAll(checked.violations());
            var missed = recovery.max() > FIRST_SAVE_WITHIN
                    ? List.of("first save more than 5 s after the database took connections")
                    : List.<String>of();
            return new Finding(id(), what(), plan, checked, recovery, wrong, missed, Map.of());
        }
    }

    private static Gap breakDatabase(Mysql mysql) throws InterruptedException {
        mysql.kill();
        var killed = System.nanoTime();
        Thread.sleep(GAP);
        var called = System.nanoTime();
        var up = CompletableFuture.runAsync(mysql::up);
        mysql.awaitAccepting(Duration.ofMinutes(1));
        var accepting = System.nanoTime();
        up.join();
        return new Gap(killed, called, accepting);
    }

    private static List<String> judge(Gap gap, List<Line> journal, Latencies recovery) {
        var saved = journal.stream().filter(line -> line.kind() == Kind.OK).toList();
        saved.stream()
                .mapToLong(Line::nanos)
                .filter(at -> at >= gap.accepting())
                .min()
                .ifPresent(first -> recovery.add(first - gap.accepting()));
        return saved.stream()
                .filter(line -> line.nanos() > gap.from() + ON_ITS_WAY && line.nanos() < gap.until())
                .map(line -> "called saved while there was no database: " + line.written())
                .toList();
    }
}

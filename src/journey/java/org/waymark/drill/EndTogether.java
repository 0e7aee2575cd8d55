package org.waymark.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.Server;

/** F18 and F19: all attempts end at the same moment and the server hands them in; F19 with two servers, one of which is killed over it. */
public final class EndTogether implements Fault {

    /** The name of a figure. */
    public static final String OTHERS = "saves of others meanwhile, p99 ms";

    private static final int GRACE = 4;
    private static final int OTHERS_SHARE = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double ALL_WITHIN = 5_000;
    private static final double OTHERS_WITHIN = 250;

    private final boolean twoServers;

    public EndTogether(boolean twoServers) {
        this.twoServers = twoServers;
    }

    @Override
    public String id() {
        return twoServers ? "F19" : "F18";
    }

    @Override
    public String what() {
        return twoServers ? "all end together, two servers, one killed" : "all attempts end together";
    }

    @Override
    public Finding run(Plan plan, Workshop workshop) throws Exception {
        var finding = once(plan, workshop);
        for (var round = 1; round < plan.rounds() && finding.isRight(); round++) {
            finding = finding.and(once(plan, workshop));
        }
        return finding;
    }

    private Finding once(Plan plan, Workshop workshop) throws Exception {
        var wrong = new ArrayList<String>();
        try (var scene = Scene.onMysql(id(), workshop)) {
            var ending = scene.crowd("ending", plan.learners(), Exam.CLOSING);
            var others = scene.crowd("other", Math.max(1, plan.learners() / OTHERS_SHARE), Exam.QUIZ);
            var closes = closeSoon(scene, plan.learners());
            scene.start(others);
            scene.start(ending);
            ending.each(Scene.OPENING, learner -> {
                learner.answerNext();
                learner.outbox().deliver(PATIENCE);
            });
            if (Instant.now().isAfter(closes)) {
                throw new IllegalStateException("this machine was too slow to start everybody before the end");
            }
            var due = closes.plusSeconds(GRACE);
            var saves = new Latencies();
            var last = sweep(
                    scene, others, plan, due, saves, new Grades(scene.database().client(), "the-end"));
            if (last.isEmpty()) {
                wrong.add("attempts were not handed in within a minute after their end");
            }
            var checked = scene.check();
            wrong.addAll(scene.complaints());
            wrong.addAll(checked.violations());
            wrong.addAll(new Grades(scene.database().client(), "the-end").notOnce());
            return finding(plan, checked, last, saves, wrong);
        }
    }

    /** Starts the server again with an end that leaves just the time to start everybody. */
    private static Instant closeSoon(Scene scene, int learners) {
        var starting = Duration.ofMillis(8_000 + 80L * learners);
        var closes = Instant.now()
                .plus(scene.boot().multipliedBy(2))
                .plus(starting)
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(Duration.ofMinutes(1));
        scene.closeAt(closes, GRACE);
        scene.server().kill();
        scene.server().startAgain();
        return closes;
    }

    private Optional<Duration> sweep(Scene scene, Crowd others, Plan plan, Instant due, Latencies saves, Grades grades)
            throws InterruptedException {
        var stop = new AtomicBoolean();
        try (var second = twoServers ? scene.startServer("second") : null) {
            sleepUntil(due.minusSeconds(3));
            var work = others.work(plan.think(), stop::get, saves);
            sleepUntil(due.plusMillis(ThreadLocalRandom.current().nextLong(1_500)));
            killIfThere(second);
            var last = grades.untilAllFinished(due, PATIENCE);
            stop.set(true);
            work.join();
            return last;
        }
    }

    private static void killIfThere(@Nullable Server server) {
        if (server != null) {
            server.kill();
        }
    }

    private static void sleepUntil(Instant moment) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(
                Math.max(0, Duration.between(Instant.now(), moment).toMillis())));
    }

    private Finding finding(Plan plan, Checked checked, Optional<Duration> last, Latencies saves, List<String> wrong) {
        var recovery = new Latencies();
        last.ifPresent(recovery::add);
        var missed = new ArrayList<String>();
        if (recovery.max() > ALL_WITHIN) {
            missed.add("the last was handed in more than 5 s after the grace");
        }
        if (saves.percentile(99) > OTHERS_WITHIN) {
            missed.add("p99 of others' saves over 250 ms");
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(OTHERS, saves.percentile(99));
        return new Finding(id(), what(), plan, checked, recovery, wrong, missed, figures);
    }
}

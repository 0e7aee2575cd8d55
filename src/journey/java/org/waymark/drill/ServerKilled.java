package org.waymark.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** F1 and F2: the server is killed while everybody answers, and started again; the learners notice, and go on. */
final class ServerKilled implements Fault {

    private static final Duration GOING_ON = Duration.ofSeconds(3);
    private static final double READY_WITHIN = 20_000;
    private static final double BACK_WITHIN = 30_000;

    private final boolean embedded;

    ServerKilled(boolean embedded) {
        this.embedded = embedded;
    }

    @Override
    public String id() {
        return embedded ? "F2" : "F1";
    }

    @Override
    public String what() {
        return embedded ? "server killed, embedded database" : "server killed, MySQL";
    }

    @Override
    public Finding run(Plan plan, Workshop workshop) throws Exception {
        var recovery = new Latencies();
        var back = new Latencies();
        var wrong = new ArrayList<String>();
        try (var scene = scene(workshop)) {
            if (embedded) {
                wrong.addAll(LazyDatabase.accepted(scene));
            }
            var crowd = scene.crowd("learner", plan.learners(), Exam.QUIZ);
            for (var round = 0; round < plan.rounds(); round++) {
                scene.start(crowd);
                breakWhile(crowd, scene, plan, recovery, back);
                scene.look(crowd);
                scene.handIn(crowd);
            }
            wrong.addAll(scene.complaints());
            if (embedded) {
                // its file can be read from outside only while nobody else has it open
                scene.server().kill();
            }
            return finding(plan, scene.check(), recovery, back, wrong);
        }
    }

    private Scene scene(Workshop workshop) {
        return embedded ? Scene.embedded(id(), workshop) : Scene.onMysql(id(), workshop);
    }

    private static void breakWhile(Crowd crowd, Scene scene, Plan plan, Latencies recovery, Latencies back)
            throws InterruptedException {
        var stop = new AtomicBoolean();
        var work = crowd.work(plan.think(), stop::get, new Latencies());
        Thread.sleep(plan.moment());
        var killed = System.nanoTime();
        scene.server().kill();
        scene.server().startAgain();
        recovery.add(System.nanoTime() - killed);
        crowd.each(8, learner -> {
            learner.openAgain();
            back.add(System.nanoTime() - killed);
        });
        Thread.sleep(GOING_ON);
        stop.set(true);
        work.join();
    }

    private Finding finding(Plan plan, Checked checked, Latencies recovery, Latencies back, List<String> wrong) {
        wrong.addAll(checked.violations());
        var missed = new ArrayList<String>();
        if (recovery.max() > READY_WITHIN) {
            missed.add("ready again after more than 20 s");
        }
        if (back.max() > BACK_WITHIN) {
            missed.add("learners back after more than 30 s");
        }
        var figures = new LinkedHashMap<String, Double>();
        figures.put("back at the question, p50 ms", back.percentile(50));
        figures.put("back at the question, max ms", back.max());
        return new Finding(id(), what(), plan, checked, recovery, wrong, missed, figures);
    }
}

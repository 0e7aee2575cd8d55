package org.waymark.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** F10: the server has committed and its answer is lost on the way; the learner's browser sends the same again. */
final class ReplyLost implements Fault {

    private static final double SHARE = 0.3;
    private static final Duration WORK = Duration.ofSeconds(6);

    @Override
    public String id() {
        return "F10";
    }

    @Override
    public String what() {
        return "reply lost after the commit";
    }

    @Override
    public Finding run(Plan plan, Workshop workshop) throws Exception {
        var wrong = new ArrayList<String>();
        var saves = new Latencies();
        try (var scene = Scene.onMysql(id(), workshop);
                var proxy = new Proxy(scene.server().port(), SHARE)) {
            var crowd = scene.crowd("learner", plan.learners(), Exam.QUIZ);
            for (var round = 0; round < plan.rounds(); round++) {
                scene.start(crowd);
                turn(crowd, proxy.port());
                var stop = new AtomicBoolean();
                var work = crowd.work(plan.think(), stop::get, saves);
                Thread.sleep(WORK);
                stop.set(true);
                work.join();
                turn(crowd, scene.server().port());
                scene.look(crowd);
                scene.handIn(crowd);
            }
            var checked = scene.check();
            wrong.addAll(scene.complaints());
            wrong.addAll(checked.violations());
            if (proxy.lost() == 0) {
                wrong.add("no reply was lost: nothing was tried");
            }
            return new Finding(id(), what(), plan, checked, saves, wrong, List.of(), Map.of("replies lost", (double)
                    proxy.lost()));
        }
    }

    private static void turn(Crowd crowd, int port) {
        crowd.learners().forEach(learner -> learner.outbox().resource().turnTo(port));
    }
}

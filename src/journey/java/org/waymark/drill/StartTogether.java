package org.waymark.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * F17: everybody presses the button within ten seconds. The last round is judged; the first one, in which a server that has just been
 * started meets everybody at once, is told beside it.
 */
final class StartTogether implements Fault {

    private static final Duration SPAN = Duration.ofSeconds(10);
    private static final double GOAL = 3_000;

    @Override
    public String id() {
        return "F17";
    }

    @Override
    public String what() {
        return "everybody starts within 10 s";
    }

    @Override
    public Finding run(Plan plan, Workshop workshop) throws Exception {
        var first = new Latencies();
        var starts = new Latencies();
        var wrong = new ArrayList<String>();
        try (var scene = Scene.onMysql(id(), workshop)) {
            var crowd = scene.crowd("learner", plan.learners(), Exam.QUIZ);
            for (var round = 0; round < plan.rounds(); round++) {
                crowd.each(Scene.OPENING, Learner::openQuiz);
                starts = crowd.within(SPAN, Learner::start);
                first = round == 0 ? starts : first;
                crowd.each(Scene.OPENING, learner -> {
                    learner.answerNext();
                    learner.handIn();
                });
            }
            var checked = scene.check();
            wrong.addAll(scene.complaints());
            wrong.addAll(checked.violations());
            var grades = new Grades(scene.database().client(), "the-exam");
            wrong.addAll(grades.notOnce());
            if (grades.attempts() != plan.learners() * plan.rounds()) {
                wrong.add(plan.learners() * plan.rounds() + " starts made " + grades.attempts() + " attempts");
            }
            var missed = starts.percentile(99) > GOAL ? List.of("start p99 over 3 s") : List.<String>of();
            var told = Map.of(
                    "start p99 ms",
                    starts.percentile(99),
                    "start p99 ms, first round of a new server",
                    first.percentile(99));
            return new Finding(id(), what(), plan, checked, starts, wrong, missed, told);
        }
    }
}

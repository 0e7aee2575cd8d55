package org.waymark.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** F14: the same answer sent 200 times at once, two devices on one attempt, handing in ten times. */
final class SameTwice implements Fault {

    private static final int IDENTICAL = 200;
    private static final int EACH = 50;
    private static final int HAND_INS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String id() {
        return "F14";
    }

    @Override
    public String what() {
        return "200 identical posts, two devices, ten hand-ins";
    }

    @Override
    public Finding run(Plan plan, Workshop workshop) throws Exception {
        var wrong = new ArrayList<String>();
        try (var scene = Scene.onMysql(id(), workshop)) {
            var crowd = scene.crowd("learner", 1, Exam.QUIZ);
            var one = crowd.learners().getFirst();
            try (var other = new Learner(one.name(), crowd.school())) {
                other.signIn();
                for (var round = 0; round < plan.rounds(); round++) {
                    one.openQuiz();
                    one.start();
                    other.openQuiz();
                    other.start();
                    identical(one.outbox(), one.nextDeed(), wrong);
                    devices(one, other, wrong);
                    scene.look(crowd);
                    handIns(other.outbox());
                }
            }
            var checked = scene.check();
            wrong.addAll(scene.complaints());
            wrong.addAll(checked.violations());
            var grades = new Grades(scene.database().client(), "the-exam");
            wrong.addAll(grades.notOnce());
            if (grades.attempts() != plan.rounds() || grades.unfinished() > 0) {
                wrong.add(grades.attempts() + " attempts, " + grades.unfinished() + " of them not handed in");
            }
            return new Finding(id(), what(), plan, checked, new Latencies(), wrong, List.of(), Map.of());
        }
    }

    private static void identical(Outbox outbox, Deed deed, List<String> wrong) throws Exception {
        var acks = new HashSet<>(together(IntStream.range(0, IDENTICAL)
                .<Callable<Ack>>mapToObj(_ -> () -> outbox.sendAlone(deed))
                .toList()));
        if (acks.size() != 1 || !acks.iterator().next().standing().equals("counted")) {
            wrong.add("identical posts were answered differently: " + acks);
        }
    }

    /** The second device is told that another one holds the attempt, until it takes over; then the first one is. */
    private static void devices(Learner one, Learner other, List<String> wrong) throws Exception {
        together(List.of(() -> saves(one), () -> saves(other)));
        expect(other, "held", wrong);
        other.outbox().put("took-over");
        other.answerNext();
        other.outbox().deliver(PATIENCE);
        expect(other, "counted", wrong);
        one.answerNext();
        one.outbox().deliver(PATIENCE);
        expect(one, "held", wrong);
    }

    private static boolean saves(Learner learner) throws InterruptedException {
        for (var i = 0; i < EACH; i++) {
            learner.answerNext();
            if (!learner.outbox().deliver(PATIENCE)) {
                throw new Broken("no answer from an unharmed server");
            }
        }
        return true;
    }

    private static void expect(Learner learner, String standing, List<String> wrong) {
        var acks = learner.outbox().said().required("acks");
        var last = Ack.of(acks.get(acks.size() - 1));
        if (!last.standing().equals(standing)) {
            wrong.add("an answer was to be " + standing + " and was " + last.standing() + " " + last.reason());
        }
    }

    private static void handIns(Outbox outbox) throws Exception {
        var deeds = IntStream.range(0, HAND_INS)
                .mapToObj(_ -> outbox.deed("handed-in"))
                .toList();
        var acks = together(deeds.stream()
                .<Callable<Ack>>map(deed -> () -> outbox.sendAlone(deed))
                .toList());
        if (acks.stream().noneMatch(ack -> ack.standing().equals("counted"))) {
            // the first in order may have come last: sent again it closes the attempt
            outbox.sendAlone(deeds.getFirst());
        }
    }

    private static <T> List<T> together(List<Callable<T>> doings) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(doings)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

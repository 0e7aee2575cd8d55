package org.waymark.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Many learners, each in a thread of its own. */
public final class Crowd implements AutoCloseable {

    /** What one learner does. */
    public interface Doing {
        void by(Learner learner) throws Exception;
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final School school;
    private final List<Learner> learners;
    private final Failures failures = new Failures();

    /** Those for whom something failed: they do nothing any more, or one failure would be counted at each further step. */
    private final Set<Learner> stuck = ConcurrentHashMap.newKeySet();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public Crowd(String name, int size, School school) {
        this.school = school;
        this.learners = IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Learner(name + "-" + number, school))
                .toList();
    }

    public int size() {
        return learners.size();
    }

    public List<Learner> learners() {
        return learners;
    }

    /** What went over the wire for their answers. */
    public Traffic saves() {
        return school.saves();
    }

    School school() {
        return school;
    }

    public Failures failures() {
        return failures;
    }

    /** Everybody does it, so many at a time. */
    public void each(int atATime, Doing doing) {
        var places = new Semaphore(atATime);
        all(learner -> {
                    places.acquire();
                    try {
                        doing.by(learner);
                    } finally {
                        places.release();
                    }
                })
                .join();
    }

    /** Everybody does it while something else goes on. */
    public CompletableFuture<Void> meanwhile(Doing doing) {
        return all(doing);
    }

    /** Everybody does it at a moment of their own within a span; how long it took counts from that moment. */
    public Latencies within(Duration span, Doing doing) {
        var latencies = new Latencies();
        var begin = System.nanoTime();
        var step = span.toNanos() / Math.max(1, size());
        var runs = new ArrayList<CompletableFuture<Void>>();
        for (var i = 0; i < size(); i++) {
            var due = begin + i * step;
            runs.add(run(learners.get(i), learner -> {
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                doing.by(learner);
                latencies.add(System.nanoTime() - due);
            }));
        }
        together(runs).join();
        return latencies;
    }

    /** Everybody answers at this pace until it is time to stop. */
    public CompletableFuture<Void> work(Duration think, BooleanSupplier stop, Latencies saves) {
        return all(learner -> new Working(learner, think, saves).until(stop, PATIENCE));
    }

    @Override
    public void close() {
        learners.forEach(Learner::close);
        threads.close();
    }

    private CompletableFuture<Void> all(Doing doing) {
        return together(learners.stream().map(learner -> run(learner, doing)).toList());
    }

    private static CompletableFuture<Void> together(List<CompletableFuture<Void>> runs) {
        return CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> run(Learner learner, Doing doing) {
        return CompletableFuture.runAsync(
                () -> {
                    if (stuck.contains(learner)) {
                        return;
                    }
                    try {
                        doing.by(learner);
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    } catch (Exception e) {
                        failures.add(e);
                        stuck.add(learner);
                    }
                },
                threads);
    }
}

package org.waymark.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Attempts kept in memory. */
public class MemoryAttempts implements Attempts {

    private final Map<AttemptId, Attempt> kept = new ConcurrentHashMap<>();

    public void clear() {
        kept.clear();
    }

    @Override
    public synchronized Attempt start(Attempt attempt) {
        return unfinished(attempt.learner(), attempt.course(), attempt.quiz()).orElseGet(() -> {
            kept.put(attempt.id(), attempt);
            return attempt;
        });
    }

    @Override
    public Attempt get(String token) {
        return kept.values().stream()
                .filter(attempt -> attempt.token().equals(token))
                .findFirst()
                .orElseThrow(AttemptNotFound::new);
    }

    @Override
    public Attempt forChange(String token) {
        return get(token);
    }

    @Override
    public synchronized void add(AttemptId attempt, Answer answer) {
        kept.computeIfPresent(attempt, (_, before) -> before.with(answer));
    }

    @Override
    public synchronized void finish(Attempt attempt) {
        kept.put(attempt.id(), attempt);
    }

    @Override
    public Optional<Attempt> unfinished(UserId learner, Slug course, Slug quiz) {
        return at(learner, course, quiz).stream()
                .filter(attempt -> !attempt.isFinished())
                .findFirst();
    }

    @Override
    public List<Attempt> at(UserId learner, Slug course, Slug quiz) {
        return kept.values().stream()
                .filter(attempt -> attempt.learner().equals(learner))
                .filter(attempt ->
                        attempt.course().equals(course) && attempt.quiz().equals(quiz))
                .sorted(Comparator.comparing(Attempt::startedAt).reversed())
                .toList();
    }

    @Override
    public List<AttemptFinished> finished() {
        return kept.values().stream()
                .filter(Attempt::isFinished)
                .map(AttemptFinished::of)
                .sorted(Comparator.comparing(AttemptFinished::at))
                .toList();
    }
}

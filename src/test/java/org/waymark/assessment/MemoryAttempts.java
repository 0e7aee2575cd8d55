package org.waymark.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Attempts kept in memory. */
public class MemoryAttempts implements Attempts {

    private final Map<AttemptId, Attempt> kept = new ConcurrentHashMap<>();

    public void clear() {
        kept.clear();
    }

    @Override
    public synchronized Optional<Attempt> start(Attempt attempt, int ordinal) {
        var begun = unfinished(attempt.learner(), attempt.course(), attempt.quiz());
        if (begun.isPresent()
                || outlinesAt(attempt.learner(), attempt.course(), attempt.quiz())
                                .size()
                        >= ordinal) {
            return begun;
        }
        kept.put(attempt.id(), attempt);
        return Optional.of(attempt);
    }

    @Override
    public Attempt get(String token) {
        return kept.values().stream()
                .filter(attempt -> attempt.token().equals(token))
                .findFirst()
                .orElseThrow(AttemptNotFound::new);
    }

    @Override
    public List<Attempt> these(List<String> tokens) {
        return tokens.stream().map(this::get).toList();
    }

    @Override
    public Attempt beginning(String token, int number) {
        var attempt = get(token);
        return Examples.withEvents(
                attempt,
                attempt.events().stream()
                        .filter(event -> event.number() <= number)
                        .toList());
    }

    @Override
    public Last last(AttemptId attempt) {
        var whole = Optional.ofNullable(kept.get(attempt)).orElseThrow();
        return new Last(whole.nextNumber() - 1, whole.lastSeal());
    }

    @Override
    public Attempt forChange(String token) {
        return get(token);
    }

    @Override
    public Writing forAdding(String token, Predicate<Attempt> all) {
        return new Writing(get(token), true);
    }

    @Override
    public synchronized void keep(Attempt attempt, int fresh) {
        var before = kept.get(attempt.id());
        if (before == null || before.events().size() + fresh != attempt.events().size()) {
            throw new IllegalStateException("a number is given to one event only");
        }
        kept.put(attempt.id(), attempt);
    }

    @Override
    public synchronized void revokePasses(UserId learner) {
        kept.replaceAll((_, attempt) -> attempt.learner().equals(learner)
                ? Examples.withGeneration(attempt, attempt.generation() + 1)
                : attempt);
    }

    @Override
    public List<String> overdue(Instant now, int most) {
        return kept.values().stream()
                .filter(attempt -> attempt.due().filter(it -> it.isBefore(now)).isPresent())
                .sorted(Comparator.comparing(attempt -> attempt.due().orElseThrow()))
                .limit(most)
                .map(Attempt::token)
                .toList();
    }

    @Override
    public void putOff(String token, Instant until) {
        throw new UnsupportedOperationException("everything can be handed in that is kept in memory");
    }

    @Override
    public Optional<Attempt> unfinished(UserId learner, Slug course, Slug quiz) {
        return at(learner, course, quiz).stream()
                .filter(attempt -> !attempt.isFinished())
                .findFirst();
    }

    @Override
    public List<Attempt> outlinesAt(UserId learner, Slug course, Slug quiz) {
        return at(learner, course, quiz).stream()
                .map(attempt -> Examples.withEvents(attempt, List.of()))
                .toList();
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

package org.waymark.playthrough;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.scenario.Made;
import org.waymark.scenario.Step;

/** Playthroughs kept in memory. */
public final class MemoryPlaythroughs implements Playthroughs {

    private final Map<String, Playthrough> kept = new ConcurrentHashMap<>();

    @Override
    public synchronized Playthrough start(Playthrough playthrough) {
        return at(playthrough.learner(), playthrough.course(), playthrough.scenario()).stream()
                .filter(Playthrough::isOpen)
                .findFirst()
                .orElseGet(() -> {
                    kept.put(playthrough.token(), playthrough);
                    return playthrough;
                });
    }

    @Override
    public Playthrough get(String token) {
        var found = kept.get(token);
        if (found == null) {
            throw new PlaythroughNotFound();
        }
        return found;
    }

    @Override
    public Playthrough forChange(String token) {
        return get(token);
    }

    @Override
    public void keep(Playthrough playthrough, int fresh) {
        kept.put(playthrough.token(), playthrough);
    }

    @Override
    public List<Playthrough> at(UserId learner, Slug course, Slug scenario) {
        return kept.values().stream()
                .filter(it -> it.learner().equals(learner))
                .filter(it -> it.course().equals(course) && it.scenario().equals(scenario))
                .sorted(Comparator.comparing(Playthrough::startedAt).reversed())
                .toList();
    }

    @Override
    public void finished(Consumer<Playthrough> each) {
        kept.values().stream().filter(it -> it.result().isPresent()).forEach(each);
    }

    @Override
    public Map<Made, Integer> learnersPerChoice(Slug course, Slug scenario) {
        var learners = new TreeMap<Made, Set<UserId>>();
        for (var each : kept.values()) {
            if (each.course().equals(course) && each.scenario().equals(scenario)) {
                each.steps().forEach(step -> {
                    if (step.step() instanceof Step.Chose(var made)) {
                        learners.computeIfAbsent(made, _ -> new HashSet<>()).add(each.learner());
                    }
                });
            }
        }
        var counts = new TreeMap<Made, Integer>();
        learners.forEach((made, who) -> counts.put(made, who.size()));
        return counts;
    }

    @Override
    public List<PlayedWay> ways(Slug course, Slug scenario) {
        return kept.values().stream()
                .filter(it -> it.course().equals(course) && it.scenario().equals(scenario))
                .sorted(Comparator.comparing(Playthrough::startedAt)
                        .thenComparing(it -> it.id().value()))
                .map(it -> new PlayedWay(
                        it.id(),
                        it.learner(),
                        it.edition(),
                        it.startedAt(),
                        it.leftAt().isPresent(),
                        it.steps().stream()
                                .flatMap(step -> withoutTexts(step.step()).stream())
                                .toList(),
                        it.result()))
                .toList();
    }

    private static Optional<Step> withoutTexts(Step step) {
        return switch (step) {
            case Step.Chose _, Step.Pointed _, Step.Answered _ -> Optional.of(step);
            case Step.Wrote wrote -> Optional.of(new Step.Wrote(wrote.task(), ""));
            case Step.Rated _ -> Optional.empty();
        };
    }
}

package org.waymark.classmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthrough;
import org.waymark.scenario.Made;

/** Counts what is on trails. */
final class Counting {

    private final Heap<Slug> arrivals = new Heap<>();
    private final Heap<Turn> turns = new Heap<>();
    private final Heap<Made> choices = new Heap<>();
    private final Heap<Slug> decisions = new Heap<>();
    private final Heap<Slug> checkpoints = new Heap<>();
    private final Map<Slug, Heap<Citation>> evidence = new LinkedHashMap<>();

    private Counting() {}

    static Counted of(Collection<Trail> trails) {
        var counting = new Counting();
        trails.forEach(counting::add);
        return new Counted(
                turnout(trails.stream().map(Trail::way).toList()),
                counting.arrivals.counts(),
                counting.turns.counts(),
                counting.choices.counts(),
                counting.decisions.counts(),
                counting.checkpoints.counts(),
                counting.evidenceCounts());
    }

    private void add(Trail trail) {
        var learner = trail.way().learner();
        trail.start().ifPresent(start -> arrivals.add(start, learner));
        trail.turns().forEach(turn -> {
            decisions.add(turn.made().passage(), learner);
            choices.add(turn.made(), learner);
            turns.add(turn, learner);
            arrivals.add(turn.to(), learner);
        });
        trail.pointed().forEach((task, paragraph) -> {
            checkpoints.add(task, learner);
            evidence.computeIfAbsent(task, _ -> new Heap<>()).add(paragraph, learner);
        });
    }

    private Map<Slug, Map<Citation, Count>> evidenceCounts() {
        var counts = new LinkedHashMap<Slug, Map<Citation, Count>>();
        evidence.forEach((task, heap) -> counts.put(task, heap.counts()));
        return counts;
    }

    private static Turnout turnout(Collection<PlayedWay> ways) {
        var results = ways.stream().flatMap(way -> way.result().stream()).toList();
        return new Turnout(
                learners(ways.stream()),
                ways.size(),
                results.size(),
                number(ways, way -> way.result().isEmpty() && !way.left()),
                number(ways, way -> way.result().isEmpty() && way.left()),
                number(results, result -> result.waiting() > 0),
                learners(ways.stream().filter(way -> way.result().isPresent())) < Count.FEWEST
                        ? Optional.empty()
                        : mean(results));
    }

    private static int learners(Stream<PlayedWay> ways) {
        return (int) ways.map(PlayedWay::learner).distinct().count();
    }

    private static <T> int number(Collection<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static Optional<BigDecimal> mean(Collection<Playthrough.Result> results) {
        var sum = results.stream().map(Playthrough.Result::score).reduce(BigDecimal::add);
        return sum.map(it -> it.divide(BigDecimal.valueOf(results.size()), 1, RoundingMode.HALF_UP));
    }

    /** Times and learners by whatever they are counted for. */
    private static final class Heap<K> {

        private final Map<K, Integer> times = new LinkedHashMap<>();
        private final Map<K, Set<UserId>> learners = new LinkedHashMap<>();

        void add(K key, UserId learner) {
            times.merge(key, 1, Integer::sum);
            learners.computeIfAbsent(key, _ -> new HashSet<>()).add(learner);
        }

        Map<K, Count> counts() {
            var counts = new LinkedHashMap<K, Count>();
            times.forEach((key, number) -> counts.put(
                    key, new Count(number, learners.getOrDefault(key, Set.of()).size())));
            return counts;
        }
    }
}

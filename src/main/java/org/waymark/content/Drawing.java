package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.waymark.base.Slug;

/**
 * Which items an attempt gets: the same ones for the same quiz, seed and history, none of them twice. What the learner has not seen
 * comes first, then what was seen least.
 *
 * <p>Where selections overlap, an item that two of them want goes to the one that could otherwise not be filled.
 */
public final class Drawing {

    /** A place of the quiz to be filled from a selection. */
    private record Place(int section, int number, List<Slug> preferences) {}

    /** Neighbouring seeds give unrelated numbers, which those of {@code java.util.Random} do not. */
    private static final String ALGORITHM = "L64X128MixRandom";

    private final Map<Slug, Long> seen;
    private final RandomGenerator random;
    private final List<Place> places = new ArrayList<>();
    private final Map<Slug, Place> takenBy = new HashMap<>();

    private Drawing(Quiz quiz, long seed, Map<Slug, Long> seen) {
        this.seen = seen;
        random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
        for (var section = 0; section < quiz.sections().size(); section++) {
            for (var selection : quiz.sections().get(section).selections()) {
                var preferences = shuffled(selection.candidates());
                for (var n = 0; n < selection.count(); n++) {
                    places.add(new Place(section, places.size(), preferences));
                }
            }
        }
    }

    /** The items in the order in which they are asked, for somebody who has seen none of them. */
    public static List<Slug> draw(Quiz quiz, long seed) {
        return draw(quiz, seed, Map.of(), _ -> Optional.empty());
    }

    /**
     * The items in the order in which they are asked.
     *
     * @param seen how often the learner has seen items
     * @param stimulus what an item is about, where it shares that with others: those stand together, in the order of the bank
     */
    public static List<Slug> draw(Quiz quiz, long seed, Map<Slug, Long> seen, Function<Slug, Optional<Slug>> stimulus) {
        var drawing = new Drawing(quiz, seed, seen);
        drawing.fillAll();
        var drawn = new ArrayList<Slug>();
        for (var section = 0; section < quiz.sections().size(); section++) {
            var inBankOrder = drawing.drawnFor(section, quiz);
            var order = quiz.shuffled() ? drawing.shuffled(inBankOrder) : inBankOrder;
            drawn.addAll(together(order, inBankOrder, stimulus));
        }
        return List.copyOf(drawn);
    }

    /**
     * First with what was never seen, then with what was seen once as well, and so on: an augmenting path gives items to other
     * places but never lays one aside, so what is seen least is drawn as far as that is possible at all.
     */
    private void fillAll() {
        var levels = places.stream()
                .flatMap(place -> place.preferences().stream())
                .map(this::timesSeen)
                .distinct()
                .sorted()
                .toList();
        List<Place> open = places;
        for (var level : levels) {
            open = open.stream()
                    .filter(place -> !fill(place, level, new HashSet<>()))
                    .toList();
        }
    }

    private long timesSeen(Slug item) {
        return seen.getOrDefault(item, 0L);
    }

    /** Takes what is free, or makes whoever has a wanted item take another one (augmenting paths, Kuhn 1955). */
    private boolean fill(Place place, long level, Set<Slug> tried) {
        var wanted = place.preferences().stream()
                .filter(item -> timesSeen(item) <= level)
                .toList();
        for (var item : wanted) {
            if (!takenBy.containsKey(item)) {
                takenBy.put(item, place);
                return true;
            }
        }
        for (var item : wanted) {
            if (tried.add(item)
                    && Optional.ofNullable(takenBy.get(item))
                            .filter(other -> fill(other, level, tried))
                            .isPresent()) {
                takenBy.put(item, place);
                return true;
            }
        }
        return false;
    }

    /** What was drawn for a section: selection by selection, each in the order of its bank, as the author arranged it. */
    private List<Slug> drawnFor(int section, Quiz quiz) {
        var first =
                (int) places.stream().filter(place -> place.section() < section).count();
        var drawn = new ArrayList<Slug>();
        for (var selection : quiz.sections().get(section).selections()) {
            var from = first;
            var to = first + selection.count();
            selection.candidates().stream()
                    .filter(item -> Optional.ofNullable(takenBy.get(item))
                            .filter(place -> place.number() >= from && place.number() < to)
                            .isPresent())
                    .forEach(drawn::add);
            first = to;
        }
        return drawn;
    }

    /** The same items, those about one thing moved to where the first of them stands. */
    private static List<Slug> together(
            List<Slug> order, List<Slug> inBankOrder, Function<Slug, Optional<Slug>> stimulus) {
        var result = new LinkedHashSet<Slug>();
        for (var item : order) {
            var about = stimulus.apply(item);
            if (about.isEmpty()) {
                result.add(item);
            } else {
                inBankOrder.stream()
                        .filter(other -> stimulus.apply(other).equals(about))
                        .forEach(result::add);
            }
        }
        return List.copyOf(result);
    }

    private List<Slug> shuffled(List<Slug> items) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }
}

package org.waymark.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.waymark.base.Slug;
import org.waymark.content.ItemSelection;
import org.waymark.content.Quiz;

/**
 * Which items an attempt gets: the same ones for the same quiz and seed, none of them twice.
 *
 * <p>Where selections overlap, an item that two of them want goes to the one that could otherwise not be filled.
 */
final class Drawing {

    /** A place of the quiz to be filled from a selection. */
    private record Place(int selection, List<Slug> preferences) {}

    /** Neighbouring seeds give unrelated numbers, which those of {@code java.util.Random} do not. */
    private static final String ALGORITHM = "L64X128MixRandom";

    private final RandomGenerator random;
    private final List<Place> places = new ArrayList<>();
    private final Map<Slug, Place> takenBy = new HashMap<>();

    private Drawing(Quiz quiz, long seed) {
        random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
        var selections = quiz.selections();
        for (var i = 0; i < selections.size(); i++) {
            var preferences = shuffled(selections.get(i).candidates());
            for (var n = 0; n < selections.get(i).count(); n++) {
                places.add(new Place(i, preferences));
            }
        }
    }

    /** The items in the order in which they are asked. */
    static List<Slug> draw(Quiz quiz, long seed) {
        var drawing = new Drawing(quiz, seed);
        drawing.places.forEach(place -> drawing.fill(place, new HashSet<>()));
        var drawn = IntStream.range(0, quiz.selections().size())
                .boxed()
                .flatMap(i -> drawing.drawnFrom(i, quiz.selections().get(i)).stream())
                .toList();
        return quiz.shuffled() ? drawing.shuffled(drawn) : drawn;
    }

    /** Takes what is free, or makes whoever has a wanted item take another one (augmenting paths, Kuhn 1955). */
    private boolean fill(Place place, Set<Slug> tried) {
        for (var item : place.preferences()) {
            if (!takenBy.containsKey(item)) {
                takenBy.put(item, place);
                return true;
            }
        }
        for (var item : place.preferences()) {
            if (tried.add(item)
                    && Optional.ofNullable(takenBy.get(item))
                            .filter(other -> fill(other, tried))
                            .isPresent()) {
                takenBy.put(item, place);
                return true;
            }
        }
        return false;
    }

    /** In the order of the bank, as the author arranged it. */
    private List<Slug> drawnFrom(int selection, ItemSelection from) {
        return from.candidates().stream()
                .filter(item -> Optional.ofNullable(takenBy.get(item))
                        .filter(place -> place.selection() == selection)
                        .isPresent())
                .toList();
    }

    private List<Slug> shuffled(List<Slug> items) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }
}

package org.waymark.classmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.scenario.Scenario;

/**
 * How learners went through a scenario.
 *
 * @param here what fits the story as it is now
 * @param apart the other playthroughs, whole: they met something, on an earlier edition, that is no longer there or leads elsewhere now
 * @param hidesHere whether the first are of so few learners that nothing is told of them
 * @param hidesApart the same of the others
 */
public record ClassMap(Selection selection, Counted here, Counted apart, boolean hidesHere, boolean hidesApart) {

    /** Without what is of too few learners. */
    ClassMap told() {
        return new ClassMap(selection, told(here), told(apart), here.isFew(), apart.isFew());
    }

    private static Counted told(Counted counted) {
        return counted.isFew() ? Counting.of(List.of()) : counted;
    }

    /** The selected ones of these trails, counted. */
    static ClassMap of(Selection selection, List<Trail> all, Scenario now) {
        var trails = all.stream().collect(Collectors.toMap(it -> it.way().id(), it -> it));
        var selected = selection.of(all.stream().map(Trail::way).toList()).stream()
                .flatMap(way -> Stream.ofNullable(trails.get(way.id())))
                .toList();
        Map<Boolean, List<Trail>> byFit = selected.stream().collect(Collectors.partitioningBy(it -> it.fits(now)));
        return new ClassMap(
                selection,
                Counting.of(byFit.getOrDefault(true, List.of())),
                Counting.of(byFit.getOrDefault(false, List.of())),
                false,
                false);
    }
}

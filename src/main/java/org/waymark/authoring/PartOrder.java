package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which parts stand that two sides have moved, added and taken away.
 *
 * @param theirs as they would have it
 * @param mine the same, unless both sides have moved parts that both have
 */
record PartOrder(List<String> theirs, List<String> mine) {

    /** @param kept the parts that are to stand there in the end */
    static PartOrder of(Optional<List<String>> base, List<String> theirs, List<String> mine, Set<String> kept) {
        var left = only(theirs, kept);
        var right = only(mine, kept);
        var common = new HashSet<>(left);
        common.retainAll(right);
        var leftOrder = only(left, common);
        var rightOrder = only(right, common);
        var added = new Added(runs(left, common), runs(right, common));
        if (leftOrder.equals(rightOrder)) {
            return settled(added.to(leftOrder));
        }
        var known = new HashSet<>(base.orElse(List.of()));
        known.retainAll(common);
        var before = only(base.orElse(List.of()), known);
        var haveMoved = !only(leftOrder, known).equals(before);
        var haveIMoved = !only(rightOrder, known).equals(before);
        if (haveMoved == haveIMoved) {
            return new PartOrder(added.to(leftOrder), added.to(rightOrder));
        }
        return settled(added.to(haveMoved ? leftOrder : rightOrder));
    }

    private static PartOrder settled(List<String> order) {
        return new PartOrder(order, order);
    }

    boolean isSettled() {
        return theirs.equals(mine);
    }

    private static List<String> only(List<String> keys, Set<String> some) {
        return keys.stream().filter(some::contains).toList();
    }

    /** What one side alone has, by the part before it that both have; by nothing at the beginning. */
    private static Map<Optional<String>, List<String>> runs(List<String> keys, Set<String> common) {
        var runs = new HashMap<Optional<String>, List<String>>();
        var anchor = Optional.<String>empty();
        for (var key : keys) {
            if (common.contains(key)) {
                anchor = Optional.of(key);
            } else {
                runs.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(key);
            }
        }
        return runs;
    }

    /** What each side has added. */
    private record Added(Map<Optional<String>, List<String>> theirs, Map<Optional<String>, List<String>> mine) {

        List<String> to(List<String> common) {
            var all = new ArrayList<>(behind(Optional.empty()));
            for (var key : common) {
                all.add(key);
                all.addAll(behind(Optional.of(key)));
            }
            return List.copyOf(all);
        }

        /** Where both have added something at the same place, names decide: it is the same whoever merges. */
        private List<String> behind(Optional<String> anchor) {
            var some = theirs.getOrDefault(anchor, List.of());
            var others = mine.getOrDefault(anchor, List.of());
            var isFirst = some.isEmpty()
                    || others.isEmpty()
                    || some.getFirst().compareTo(others.getFirst()) < 0;
            var all = new ArrayList<>(isFirst ? some : others);
            all.addAll(isFirst ? others : some);
            return all;
        }
    }
}

package org.waymark.roster;

import java.util.List;
import java.util.Optional;

/**
 * What would become of a list now. Two plans that are equal do the same.
 *
 * @param newGroups that it would make
 * @param placesMissing how many learners it would bring for whom the class has no place
 */
public record Plan(List<Planned> lines, List<String> newGroups, int placesMissing) {

    /** More groups at once come from a column that holds something else. */
    public static final int MOST_GROUPS = 100;

    /** A line, and what would become of it. */
    public record Planned(Line line, Fate fate, Optional<Decision> decision) {

        public boolean isFlawed() {
            return fate instanceof Fate.Flawed;
        }

        /** Whether somebody comes in by it. */
        boolean brings() {
            return switch (fate) {
                case Fate.Opens _, Fate.Enrols _, Fate.Restores _ -> true;
                case Fate.Stays _, Fate.LeftOut _, Fate.Flawed _ -> false;
            };
        }

        /** Whether the class is not as before. */
        boolean changesSomething() {
            return brings() || (fate instanceof Fate.Stays && !line.group().isEmpty());
        }
    }

    public Plan {
        lines = List.copyOf(lines);
        newGroups = List.copyOf(newGroups);
    }

    /** How many lines end so. */
    public int count(Class<? extends Fate> fate) {
        return (int) lines.stream().filter(it -> fate.isInstance(it.fate())).count();
    }

    public boolean hasTooManyGroups() {
        return newGroups.size() > MOST_GROUPS;
    }

    /** Whether nothing is wrong and there is something to do. */
    public boolean isReady() {
        return placesMissing == 0
                && !hasTooManyGroups()
                && lines.stream().noneMatch(Planned::isFlawed)
                && lines.stream().anyMatch(Planned::changesSomething);
    }
}

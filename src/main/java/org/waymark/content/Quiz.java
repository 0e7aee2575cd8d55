package org.waymark.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * Items assembled for taking.
 *
 * @param after the lesson whose check it is, where it is one
 * @param cutScore the percentage of the points from which an attempt passes, 0 to 100
 * @param sections what is drawn when an attempt starts, in this order
 * @param shuffled whether the items drawn for a section are put in an order of their own for each attempt
 * @param remarks what is said about a whole attempt, from the highest percentage to the lowest
 */
public record Quiz(
        Slug id,
        LocalizedText title,
        Optional<LocalizedText> summary,
        Optional<Slug> after,
        Pacing pacing,
        int cutScore,
        List<Section> sections,
        boolean shuffled,
        QuizRules rules,
        List<Remark> remarks)
        implements Activity {

    /** How much of a quiz is on the page at a time. */
    public enum Pacing {
        ONE_AT_A_TIME,
        ALL
    }

    /**
     * Questions that belong together, with a title where the quiz has more than one part.
     *
     * @param module the one that whoever knows this may skip; only sections of placement quizzes name one
     */
    public record Section(Optional<LocalizedText> title, Optional<Slug> module, List<ItemSelection> selections) {
        public Section {
            selections = List.copyOf(selections);
        }

        /** One that says nothing of a module. */
        public Section(Optional<LocalizedText> title, List<ItemSelection> selections) {
            this(title, Optional.empty(), selections);
        }

        /** How many items an attempt has in it. */
        public int itemCount() {
            return selections.stream().mapToInt(ItemSelection::count).sum();
        }
    }

    /** What is said about an attempt that earned at least this percentage, 0 to 100. */
    public record Remark(int from, LocalizedText text) {}

    public Quiz {
        sections = List.copyOf(sections);
        remarks = remarks.stream()
                .sorted(Comparator.comparingInt(Remark::from).reversed())
                .toList();
        if (cutScore < 0 || cutScore > 100) {
            throw new IllegalArgumentException("a cut score is a percentage, not " + cutScore);
        }
    }

    /** A quiz in one part, taken as often and as long as one likes. */
    public Quiz(
            Slug id,
            LocalizedText title,
            Optional<LocalizedText> summary,
            Optional<Slug> after,
            Pacing pacing,
            int cutScore,
            List<ItemSelection> selections,
            boolean shuffled) {
        this(
                id,
                title,
                summary,
                after,
                pacing,
                cutScore,
                List.of(new Section(Optional.empty(), selections)),
                shuffled,
                QuizRules.USUAL,
                List.of());
    }

    /** What all sections draw, in order. */
    public List<ItemSelection> selections() {
        return sections.stream()
                .flatMap(section -> section.selections().stream())
                .toList();
    }

    /** How many items an attempt has. */
    public int itemCount() {
        return sections.stream().mapToInt(Section::itemCount).sum();
    }

    /** Whether it is taken to find out with which module to begin: its sections name modules. */
    public boolean isPlacement() {
        return !sections.isEmpty()
                && sections.stream().allMatch(section -> section.module().isPresent());
    }

    /** Whether an attempt can be passed and is asked for; practice and placement are offered only. */
    public boolean counts() {
        return rules.counts() && !isPlacement();
    }
}

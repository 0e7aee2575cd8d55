package org.waymark.scenario;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;

/**
 * Something wrong with a scenario as a whole.
 *
 * @param at the place at which it shows; none where it shows at a variable or everywhere
 * @param choice the choice of that place at which it shows
 * @param details what fills the sentence that says it
 */
public record Weakness(Kind kind, Optional<Slug> at, Optional<Slug> choice, List<String> details) {

    /** What is wrong. */
    public enum Kind {
        /** No walk comes to the passage. */
        PASSAGE_UNREACHED,
        /** No walk comes to the ending. */
        ENDING_UNREACHED,
        /** In some situation no choice of the passage is open. */
        DEAD_END,
        /** In some situation no ending can be reached from the passage any more. */
        NO_WAY_OUT,
        /** The choice is never open. */
        CHOICE_NEVER_OPEN,
        /** The choice never leads to one of the places it names. */
        WAY_NEVER_TAKEN,
        /** No condition and no formula asks for the variable. */
        VARIABLE_UNREAD,
        /** No effect changes the variable. */
        VARIABLE_UNCHANGED,
        /** The effect is larger than the way between the variable's bounds. */
        EFFECT_TOO_LARGE,
        /** One can come to the passage again although that is not wanted. */
        CYCLE,
        /** It is said to be documented and cites nothing. */
        UNCITED,
        /** There are too many situations to look at all of them. */
        NOT_ALL_WALKED;

        /** Whether it is certain and spoils the scenario; otherwise it is a warning. */
        public boolean isError() {
            return switch (this) {
                case VARIABLE_UNREAD, VARIABLE_UNCHANGED, WAY_NEVER_TAKEN, NOT_ALL_WALKED -> false;
                case PASSAGE_UNREACHED,
                        ENDING_UNREACHED,
                        DEAD_END,
                        NO_WAY_OUT,
                        CHOICE_NEVER_OPEN,
                        EFFECT_TOO_LARGE,
                        CYCLE,
                        UNCITED -> true;
            };
        }
    }

    public Weakness {
        details = List.copyOf(details);
    }

    static Weakness at(Kind kind, Slug place, String... details) {
        return new Weakness(kind, Optional.of(place), Optional.empty(), List.of(details));
    }

    static Weakness of(Kind kind, Made made, String... details) {
        return new Weakness(kind, Optional.of(made.passage()), Optional.of(made.choice()), List.of(details));
    }

    static Weakness everywhere(Kind kind, String... details) {
        return new Weakness(kind, Optional.empty(), Optional.empty(), List.of(details));
    }
}

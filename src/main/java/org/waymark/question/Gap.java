package org.waymark.question;

import java.util.List;
import org.waymark.base.Slug;

/** A place to fill in a cloze; its weight says how many parts of the worth it is, at least 1. */
public sealed interface Gap {

    Slug id();

    int weight();

    Rationale rationale();

    /** A gap to type into. */
    record Typed(Slug id, int weight, List<AcceptedText> accepted, Leniency leniency, Rationale rationale)
            implements Gap {
        public Typed {
            accepted = List.copyOf(accepted);
            requireSound(weight, !accepted.isEmpty());
        }
    }

    /** A gap to choose for. */
    record Menu(Slug id, int weight, List<Option> options, Rationale rationale) implements Gap {
        public Menu {
            options = List.copyOf(options);
            requireSound(weight, Option.keyOf(options).size() == 1);
        }
    }

    private static void requireSound(int weight, boolean hasKey) {
        if (weight < 1 || !hasKey) {
            throw new IllegalArgumentException("a gap has a key and a weight of at least 1");
        }
    }
}

package org.waymark.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** What a learner gave, unjudged. */
public sealed interface Response {

    /** Nothing was given, or what had been given was taken back. */
    record Blank() implements Response {}

    /** Options picked from those on offer. */
    record Chosen(Set<Slug> options) implements Response {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** A verdict on a statement, with or without the reason for it. */
    record Judged(boolean verdict, Optional<Slug> reason) implements Response {}

    /** Premises with the target each was given; premises left alone are absent. */
    record Matched(Map<Slug, Slug> targets) implements Response {
        public Matched {
            targets = Map.copyOf(targets);
        }
    }

    /** All elements in the order given. */
    record Ordered(List<Slug> elements) implements Response {
        public Ordered {
            elements = List.copyOf(elements);
        }
    }

    /** Words as typed, and the language they were typed in. */
    record Typed(String text, Language language) implements Response {}
}

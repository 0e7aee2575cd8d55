package org.waymark.question;

import java.time.LocalDate;
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

    /** Premises or members with the target or category each was given; those left alone are absent. */
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

    /**
     * The gaps of a cloze that were filled.
     *
     * @param typed what was typed, by gap
     * @param chosen what was chosen, by gap
     * @param language in which it was typed
     */
    record Filled(Map<Slug, String> typed, Map<Slug, Slug> chosen, Language language) implements Response {
        public Filled {
            typed = Map.copyOf(typed);
            chosen = Map.copyOf(chosen);
        }
    }

    /** Events with the step of the axis they were put on, by its first day; events left aside are absent. */
    record Placed(Map<Slug, LocalDate> days) implements Response {
        public Placed {
            days = Map.copyOf(days);
        }
    }

    /** A label for a statement, the paragraph that shows it, the standpoint it is made from; what was not given is empty. */
    record Criticised(Optional<StatementKind> label, Optional<Slug> paragraph, Optional<Slug> standpoint)
            implements Response {}

    /** Words as typed, and the language they were typed in. */
    record Typed(String text, Language language) implements Response {}
}

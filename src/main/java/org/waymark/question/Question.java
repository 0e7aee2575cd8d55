package org.waymark.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** What is asked. Each kind is a record; adding one makes the compiler list the places that must learn it. */
public sealed interface Question {

    LocalizedText prompt();

    /** One option is the key. */
    record SingleChoice(LocalizedText prompt, List<Option> options) implements Question {
        public SingleChoice {
            options = List.copyOf(options);
            Parts.requireDistinct(options.stream().map(Option::id).toList());
            if (Option.keyOf(options).size() != 1) {
                throw new IllegalArgumentException("a single choice has exactly one correct option");
            }
        }
    }

    /** One or more options are the key. */
    record MultipleChoice(LocalizedText prompt, List<Option> options) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
            Parts.requireDistinct(options.stream().map(Option::id).toList());
            if (Option.keyOf(options).isEmpty()) {
                throw new IllegalArgumentException("a multiple choice has at least one correct option");
            }
        }
    }

    /** A statement to be judged, and the reason for the verdict to be chosen. */
    record TrueFalse(LocalizedText prompt, boolean answer, List<Option> reasons) implements Question {
        public TrueFalse {
            reasons = List.copyOf(reasons);
            Parts.requireDistinct(reasons.stream().map(Option::id).toList());
            if (Option.keyOf(reasons).size() != 1) {
                throw new IllegalArgumentException("a true/false question has exactly one correct reason");
            }
        }
    }

    /** Each premise belongs to one target; a target may serve several premises or none. */
    record Matching(LocalizedText prompt, List<Premise> premises, List<Target> targets) implements Question {
        public Matching {
            premises = List.copyOf(premises);
            targets = List.copyOf(targets);
            Parts.requireDistinct(premises.stream().map(Premise::id).toList());
            Parts.requireDistinct(targets.stream().map(Target::id).toList());
            if (premises.isEmpty()) {
                throw new IllegalArgumentException("a matching question has at least one premise");
            }
            var known = targets.stream().map(Target::id).collect(Collectors.toSet());
            if (!known.containsAll(premises.stream().map(Premise::match).toList())) {
                throw new IllegalArgumentException("a premise matches a target that does not exist");
            }
        }
    }

    /** What a matching question asks a partner for. */
    record Premise(Slug id, LocalizedText text, Slug match, Rationale rationale) {}

    /** What a premise can be matched with. */
    record Target(Slug id, LocalizedText text) {}

    /** Elements to be brought into order; they are kept in the right one. */
    record Ordering(LocalizedText prompt, List<Element> elements) implements Question {
        public Ordering {
            elements = List.copyOf(elements);
            Parts.requireDistinct(elements.stream().map(Element::id).toList());
            if (elements.size() < 2) {
                throw new IllegalArgumentException("an ordering has at least two elements");
            }
        }
    }

    /** One thing to be put in its place. */
    record Element(Slug id, LocalizedText text, Rationale rationale) {}

    /** A word or phrase to be typed. */
    record ShortAnswer(LocalizedText prompt, List<LocalizedText> accepted, List<Refused> refused) implements Question {
        public ShortAnswer {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("a short answer accepts at least one answer");
            }
        }
    }

    /** A likely wrong answer, and what to say about it. */
    record Refused(LocalizedText answer, Rationale rationale) {}

    /** Guards that the kinds share. */
    final class Parts {
        private Parts() {}

        private static void requireDistinct(List<Slug> ids) {
            if (Set.copyOf(ids).size() != ids.size()) {
                throw new IllegalArgumentException("the same id stands twice in one question: " + ids);
            }
        }
    }
}

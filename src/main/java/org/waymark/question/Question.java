package org.waymark.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** What is asked. Each kind is a record; adding one makes the compiler list the places that must learn it. */
public sealed interface Question {

    LocalizedText prompt();

    /** The word for its kind, in files and in the browser. */
    default String kind() {
        return switch (this) {
            case SingleChoice _ -> "single-choice";
            case MultipleChoice _ -> "multiple-choice";
            case TrueFalse _ -> "true-false";
            case Matching _ -> "matching";
            case Ordering _ -> "ordering";
            case Categorise _ -> "categorise";
            case Numeric _ -> "numeric";
            case ShortAnswer _ -> "short-answer";
            case Cloze _ -> "cloze";
            case Timeline _ -> "timeline";
            case Hotspot _ -> "hotspot";
            case SourceCriticism _ -> "source-criticism";
            case Essay _ -> "essay";
        };
    }

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

    /** Each member belongs to one category; a category may hold several members or none. */
    record Categorise(LocalizedText prompt, List<Category> categories, List<Member> members) implements Question {
        public Categorise {
            categories = List.copyOf(categories);
            members = List.copyOf(members);
            Parts.requireDistinct(categories.stream().map(Category::id).toList());
            Parts.requireDistinct(members.stream().map(Member::id).toList());
            if (categories.size() < 2 || members.isEmpty()) {
                throw new IllegalArgumentException("categorising needs two categories and something to put in them");
            }
            var known = categories.stream().map(Category::id).collect(Collectors.toSet());
            if (!known.containsAll(members.stream().map(Member::category).toList())) {
                throw new IllegalArgumentException("a member belongs to a category that does not exist");
            }
        }
    }

    /** Where members can be put. */
    record Category(Slug id, LocalizedText text) {}

    /** What is to be put into its category. */
    record Member(Slug id, LocalizedText text, Slug category, Rationale rationale) {}

    /** A number to be typed, with its unit where the question has units. */
    record Numeric(LocalizedText prompt, List<NumberKey> accepted, List<MeasureUnit> units) implements Question {
        public Numeric {
            accepted = List.copyOf(accepted);
            units = List.copyOf(units);
            Parts.requireDistinct(units.stream().map(MeasureUnit::id).toList());
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("a numeric question accepts at least one number");
            }
        }
    }

    /** A word or phrase to be typed. */
    record ShortAnswer(LocalizedText prompt, List<AcceptedText> accepted, List<Refused> refused, Leniency leniency)
            implements Question {
        public ShortAnswer {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("a short answer accepts at least one answer");
            }
        }

        /** One whose accepted texts all earn everything, typed as they stand. */
        public static ShortAnswer of(LocalizedText prompt, List<LocalizedText> accepted, List<Refused> refused) {
            return new ShortAnswer(
                    prompt, accepted.stream().map(AcceptedText::full).toList(), refused, Leniency.NONE);
        }
    }

    /** A likely wrong answer, and what to say about it. */
    record Refused(LocalizedText answer, Rationale rationale) {}

    /** A text with gaps to be filled by typing or choosing; in the text a gap stands as its id in double braces. */
    record Cloze(LocalizedText prompt, LocalizedText text, List<Gap> gaps) implements Question {
        public Cloze {
            gaps = List.copyOf(gaps);
            Parts.requireDistinct(gaps.stream().map(Gap::id).toList());
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("a cloze has at least one gap");
            }
        }
    }

    /** Events to be placed on a dated axis. */
    record Timeline(LocalizedText prompt, Axis axis, List<DatedEvent> events) implements Question {
        public Timeline {
            events = List.copyOf(events);
            Parts.requireDistinct(events.stream().map(DatedEvent::id).toList());
            if (events.isEmpty()) {
                throw new IllegalArgumentException("a timeline places at least one event");
            }
        }
    }

    /** One or more regions of a picture to be pointed at. */
    record Hotspot(LocalizedText prompt, Picture picture, List<Region> regions) implements Question {
        public Hotspot {
            regions = List.copyOf(regions);
            Parts.requireDistinct(regions.stream().map(Region::id).toList());
            if (regions.stream().noneMatch(Region::correct)) {
                throw new IllegalArgumentException("a hotspot has at least one correct region");
            }
        }
    }

    /**
     * A statement to be labelled, with the paragraph that shows what it is and the standpoint it is made from.
     *
     * @param statement in our own words
     * @param label what kind of statement it is
     * @param paragraphs on offer; one is correct
     * @param standpoints on offer; one is correct
     * @param shares what each of the three parts is worth
     */
    record SourceCriticism(
            LocalizedText prompt,
            LocalizedText statement,
            Labelling label,
            List<Option> paragraphs,
            List<Option> standpoints,
            Shares shares)
            implements Question {
        public SourceCriticism {
            paragraphs = List.copyOf(paragraphs);
            standpoints = List.copyOf(standpoints);
            Parts.requireDistinct(paragraphs.stream().map(Option::id).toList());
            Parts.requireDistinct(standpoints.stream().map(Option::id).toList());
            if (Option.keyOf(paragraphs).size() != 1
                    || Option.keyOf(standpoints).size() != 1) {
                throw new IllegalArgumentException("one paragraph and one standpoint are correct");
            }
        }
    }

    /** A longer text to be written, marked by an instructor along a rubric. */
    record Essay(LocalizedText prompt, Rubric rubric, WordBounds words, LocalizedText modelAnswer)
            implements Question {}

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

package org.waymark.scenario;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;
import org.waymark.question.WordBounds;

/** What is to be done in a passage before one goes on. */
public sealed interface Task {

    Slug id();

    /** Choosing the paragraph that supports or limits something. */
    record Checkpoint(Slug id, LocalizedText prompt, List<Candidate> candidates) implements Task {
        public Checkpoint {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2 || candidates.stream().noneMatch(Candidate::correct)) {
                throw new IllegalArgumentException("checkpoint " + id + " has no choice with a right one in it");
            }
            if (candidates.stream().map(Candidate::paragraph).distinct().count() < candidates.size()) {
                throw new IllegalArgumentException("checkpoint " + id + " offers a paragraph twice");
            }
        }

        /** The one that offers this paragraph. */
        public Optional<Candidate> candidate(Citation paragraph) {
            return candidates.stream()
                    .filter(it -> it.paragraph().equals(paragraph))
                    .findFirst();
        }
    }

    /** A paragraph on offer, and why it does or does not carry the point. */
    record Candidate(Citation paragraph, boolean correct, LocalizedText explanation) {}

    /** Giving reasons in a few sentences; they are rated along the rubric by whoever wrote them, and by an instructor if one likes. */
    record Reasoning(Slug id, LocalizedText prompt, Rubric rubric, WordBounds words, LocalizedText modelAnswer)
            implements Task {}

    /** Answering an item of a bank, under the id of the item. */
    record Question(Slug id) implements Task {}

    /** Whether it counts as evidence; otherwise as reasoning. */
    default boolean isEvidence() {
        return switch (this) {
            case Checkpoint _, Question _ -> true;
            case Reasoning _ -> false;
        };
    }
}

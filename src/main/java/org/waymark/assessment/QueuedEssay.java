package org.waymark.assessment;

import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * An essay in the queue, with the words for where it comes from; its writer is not among them.
 *
 * @param openBy who else has it open now
 */
public record QueuedEssay(
        Essay essay, LocalizedText course, LocalizedText quiz, LocalizedText prompt, Optional<String> openBy) {

    /** A question and where it is asked, for choosing among the essays; what is empty chooses nothing out. */
    public record Filter(Optional<Slug> course, Optional<Slug> quiz, Optional<Slug> item) {

        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        public boolean admits(Essay essay) {
            return course.filter(it -> !it.equals(essay.course())).isEmpty()
                    && quiz.filter(it -> !it.equals(essay.quiz())).isEmpty()
                    && item.filter(it -> !it.equals(essay.item())).isEmpty();
        }
    }
}

package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.content.Course;
import org.waymark.content.Quiz;
import org.waymark.question.Item;
import org.waymark.question.Mark;
import org.waymark.question.Response;

/**
 * An answer that is stored and was not counted, with what an instructor needs to decide about it.
 *
 * @param learner the name of whoever gave it
 * @param given what was answered
 * @param counts what counts for the item now; blank where nothing does
 * @param decisions what was decided about it, in order
 * @param markNow the mark of the attempt as it is; empty while it is not handed in
 * @param markThen the mark that the other decision would give
 */
public record HeldAnswer(
        HeldAnswers.Place place,
        String learner,
        Course course,
        Quiz quiz,
        Item item,
        AttemptEvent event,
        Response given,
        Response counts,
        List<HeldDecision> decisions,
        Optional<Mark> markNow,
        Optional<Mark> markThen) {

    public HeldAnswer {
        decisions = List.copyOf(decisions);
    }

    /** The decision that holds. */
    public Optional<HeldDecision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    public boolean isAdmitted() {
        return decision().filter(it -> it.kind() == HeldDecision.Kind.ADMITTED).isPresent();
    }
}

package org.waymark.assessment;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.question.Question;

/** Seeing what instructors gave one's own text. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SeeingMarks {

    private final Essays essays;
    private final Library library;

    SeeingMarks(Essays essays, Library library) {
        this.essays = essays;
        this.library = library;
    }

    /** What a text of this learner was given, once it is marked; who marked it is not said. */
    public Optional<TextMark> of(UserId learner, Attempt attempt, Slug item) {
        attempt.takenBy(learner);
        return essays.of(attempt.id()).stream()
                .filter(essay -> essay.item().equals(item) && essay.stage() == Essay.Stage.MARKED)
                .findFirst()
                .flatMap(essay -> markOf(attempt, essay));
    }

    private Optional<TextMark> markOf(Attempt attempt, Essay essay) {
        var taken = QuizTaken.of(attempt, library.edition(attempt.edition()));
        return taken.item(essay.item()).question() instanceof Question.Essay asked
                ? TextMark.of(asked.rubric(), essays.marks(essay.id()))
                : Optional.empty();
    }
}

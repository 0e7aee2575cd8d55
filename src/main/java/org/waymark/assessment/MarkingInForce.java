package org.waymark.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.content.Library;

/** By what an attempt is marked now: its own edition, corrected by every regrading of it that stands. */
@Component
public class MarkingInForce {

    /** An edition, and those that corrected it, in order. */
    private record Chain(EditionId taken, Slug quiz, List<EditionId> corrected) {}

    private final Library library;
    private final Regradings regradings;
    private final Map<Chain, QuizTaken> known = new ConcurrentHashMap<>();

    MarkingInForce(Library library, Regradings regradings) {
        this.library = library;
        this.regradings = regradings;
    }

    /** The quiz by which the attempt has the mark that it has. */
    public QuizTaken of(Attempt attempt) {
        return of(attempt, regradings.changesOf(attempt.id()));
    }

    /** The same where what regradings made of the attempt has been looked up. */
    QuizTaken of(Attempt attempt, List<MarkChange> changes) {
        var corrected = changes.stream()
                .filter(MarkChange::stands)
                .map(change -> change.regrading().edition())
                .toList();
        return known.computeIfAbsent(new Chain(attempt.edition(), attempt.quiz(), corrected), this::read);
    }

    private QuizTaken read(Chain chain) {
        var course = library.edition(chain.taken()).course();
        var taken = new QuizTaken(
                course, course.quiz(chain.quiz()).orElseThrow(() -> new QuizNotFound(course.id(), chain.quiz())));
        for (var corrected : chain.corrected()) {
            taken = Correction.of(taken, library.edition(corrected).course()).after();
        }
        return taken;
    }
}

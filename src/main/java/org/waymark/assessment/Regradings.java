package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;

/** Where regradings are kept, and the marks that attempts had before them. */
public interface Regradings {

    /** A quiz with attempts that were handed in on an edition. */
    record Taken(Slug course, Slug quiz, EditionId edition, int attempts) {}

    /** Quizzes with what was handed in on each edition, sorted by course and quiz. */
    List<Taken> taken();

    /** The tokens of all attempts at a quiz that were handed in on other editions than this one, the earliest first. */
    List<String> handedInBefore(Slug course, Slug quiz, EditionId edition);

    /** As {@link #handedInBefore}, and whoever else wants to change one of them waits until this transaction ends. */
    List<String> heldBefore(Slug course, Slug quiz, EditionId edition);

    /** All of them, the newest first. */
    List<Regrading> all();

    Optional<Regrading> find(RegradingId id);

    /** The regradings of a quiz, undone ones included, the newest first. */
    List<Regrading> of(Slug course, Slug quiz);

    /** What regradings made of an attempt, the earliest first. */
    List<MarkChange> changesOf(AttemptId attempt);

    /** As {@link #changesOf} for many; those without any are absent. */
    Map<AttemptId, List<MarkChange>> changesOf(Collection<AttemptId> attempts);

    /**
     * Keeps a regrading and gives its attempts the marks it makes of them.
     *
     * @throws RegradingOutdated if one of them has another mark than it had
     */
    void apply(Regrading regrading, List<Remark> remarks);

    /** What a regrading made of its attempts. */
    List<Remark> remarksOf(RegradingId id);

    /**
     * Gives the attempts of a regrading the marks back that they had before it.
     *
     * @throws RegradingOutdated if one of them has another mark than the regrading gave it
     */
    void undo(Regrading undone, List<Remark> remarks);
}

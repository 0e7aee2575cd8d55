package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** Where regradings are kept, and the marks that attempts had before them. */
public interface Regradings {

    /** A quiz with attempts that were handed in on an edition. */
    record Taken(Slug course, Slug quiz, EditionId edition, int attempts) {}

    /** An attempt that was handed in. */
    record HandedIn(String token, UserId learner) {}

    /** Everybody who has handed something in. */
    Set<UserId> learners();

    /** Quizzes with what these have handed in on each edition, sorted by course and quiz. */
    List<Taken> taken(Collection<UserId> learners);

    /** All attempts at a quiz that were handed in on other editions than this one, the earliest first. */
    List<HandedIn> handedInBefore(Slug course, Slug quiz, EditionId edition);

    /** As {@link #handedInBefore}, and whoever else wants to change one of them waits until this transaction ends. */
    List<HandedIn> heldBefore(Slug course, Slug quiz, EditionId edition);

    /** The newest of them all, at most so many, the newest first. */
    List<Regrading> newest(int most);

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
    default List<Remark> remarksOf(RegradingId id) {
        return remarksOf(List.of(id)).getOrDefault(id, List.of());
    }

    /** As {@link #remarksOf} for many. */
    Map<RegradingId, List<Remark>> remarksOf(Collection<RegradingId> ids);

    /**
     * Gives the attempts of a regrading the marks back that they had before it.
     *
     * @throws RegradingOutdated if one of them has another mark than the regrading gave it
     */
    void undo(Regrading undone, List<Remark> remarks);
}

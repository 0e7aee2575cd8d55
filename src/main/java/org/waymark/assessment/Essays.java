package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where essays and the marks released for them are kept. */
public interface Essays {

    /** Keeps a new essay, unless there is one for this item of this attempt; that one stays as it is. */
    void add(Essay essay);

    Optional<Essay> find(EssayId id);

    /** As {@link #find}, and whoever else wants to change it waits until this transaction ends. */
    Optional<Essay> forChange(EssayId id);

    /** Everybody who has written one. */
    Set<UserId> writers();

    /** What these have written and is not marked yet, the oldest first. */
    List<Essay> unmarked(Collection<UserId> writers);

    /** What of these was marked last, at most so many, the newest first. */
    List<Essay> marked(Collection<UserId> writers, int most);

    /** Who gave the first mark to those that wait for a second one. */
    Map<EssayId, UserId> firstMarkers();

    /** The token of an attempt in which something awaits review; empty where nothing does. */
    Optional<String> provisional(AttemptId attempt);

    /** The essays of an attempt. */
    List<Essay> of(AttemptId attempt);

    /** Keeps the stage of an essay; false where it is no longer of the version before. */
    boolean save(Essay essay);

    /** The marks released for an essay, in order. */
    List<EssayMark> marks(EssayId id);

    /** Keeps one more mark; a number that is taken is refused. */
    void add(EssayId id, EssayMark mark);
}

package org.waymark.progress;

import java.util.List;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.base.Slug;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughFinished;

/**
 * Where it is kept what learners have done. It holds nothing that could not be entered again, and entering the same things
 * again, or in another order, changes nothing.
 */
public interface ProgressBook {

    /** Enters that a section was read. */
    void enter(SectionRead read);

    /** Enters that an attempt was handed in. */
    void enter(AttemptFinished finished);

    /** Enters another mark for an attempt that was entered when it was handed in. */
    void enter(AttemptRegraded regraded);

    /** Enters that a playthrough came to an ending, or the score that it has now. */
    void enter(PlaythroughFinished finished);

    /** What a learner has done in a course. */
    Doings of(UserId learner, Slug course);

    /** The courses in which a learner has done something, sorted by id. */
    List<Slug> coursesOf(UserId learner);

    /** Strikes everything out. */
    void empty();
}

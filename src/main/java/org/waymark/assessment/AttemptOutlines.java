package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Attempts of many learners at once. */
public interface AttemptOutlines {

    /** All attempts of these learners at these quizzes of a course or of several, the earliest first; one statement, however many there are. */
    List<AttemptOutline> of(Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> quizzes);
}

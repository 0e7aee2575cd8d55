package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.identity.UserId;

/** Tells what was assigned to learners, of courses as they are now; whoever assigns work answers. */
public interface AssignedTerms {

    /** What is set for a learner at a quiz by everything that is assigned to them now, in one statement. */
    List<AssignedTerm> of(UserId learner, Course course, Slug quiz);

    /** Who does a quiz together with a learner and until when; empty where it is not assigned to them. In a fixed number of statements. */
    Optional<TakenTogether> together(UserId learner, Course course, Slug quiz);
}

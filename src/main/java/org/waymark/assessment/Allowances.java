package org.waymark.assessment;

import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where it is kept what single learners and groups are allowed. */
public interface Allowances extends Accommodations {

    void keep(UserId learner, Accommodation accommodation);

    /** The overrides of a quiz that apply to a learner, in person or as a member of a group. */
    List<QuizOverride> overrides(UserId learner, Slug course, Slug quiz);

    /** All overrides of a quiz. */
    List<QuizOverride> overrides(Slug course, Slug quiz);

    void keep(QuizOverride override);

    void remove(QuizOverride.Id override);
}

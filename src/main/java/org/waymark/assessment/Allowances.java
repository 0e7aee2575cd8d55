package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where it is kept what single learners and groups are allowed. */
public interface Allowances extends Accommodations {

    /** What a learner gets in every quiz, as it is now. */
    Granted granted(UserId learner);

    /** Whether it is kept; not where it has another version by now. */
    boolean keep(UserId learner, Accommodation accommodation, int version);

    /** What these get in every quiz; whoever gets nothing extra may be absent. */
    Map<UserId, Accommodation> of(Collection<UserId> learners);

    Optional<QuizOverride> override(QuizOverride.Id id);

    /** What is set for a learner or a group at a quiz, where something is. */
    Optional<QuizOverride> override(Slug course, Slug quiz, QuizOverride.Recipient recipient);

    /** The overrides of a quiz that apply to a learner, in person or as a member of a group. */
    List<QuizOverride> overrides(UserId learner, Slug course, Slug quiz);

    /** The overrides of all quizzes of these courses that apply to a learner, in person or as a member of a group. */
    List<QuizOverride> overrides(UserId learner, Collection<Slug> courses);

    /** All overrides of a quiz, whomever they are for. */
    List<QuizOverride> overrides(Slug course, Slug quiz);

    /** Whether it is kept, with the next version; not where it has another one by now, or is gone. */
    boolean keep(QuizOverride override);

    /** Whether it is removed; not where it has another version by now, or is gone. */
    boolean remove(QuizOverride.Id override, int version);
}

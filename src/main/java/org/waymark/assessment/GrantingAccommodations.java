package org.waymark.assessment;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Allowing single learners and groups more than a quiz allows everybody; attempts that have started keep their terms. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class GrantingAccommodations {

    private final Allowances allowances;
    private final LearnerGroups groups;

    GrantingAccommodations(Allowances allowances, LearnerGroups groups) {
        this.allowances = allowances;
        this.groups = groups;
    }

    @Transactional(readOnly = true)
    public Accommodation of(UserId learner) {
        return allowances.of(learner);
    }

    public void grant(UserId learner, Accommodation accommodation) {
        allowances.keep(learner, accommodation);
    }

    @Transactional(readOnly = true)
    public List<QuizOverride> overrides(Slug course, Slug quiz) {
        return allowances.overrides(course, quiz);
    }

    public void grant(QuizOverride override) {
        allowances.keep(override);
    }

    public void withdraw(QuizOverride.Id override) {
        allowances.remove(override);
    }

    @Transactional(readOnly = true)
    public List<LearnerGroup> groups() {
        return groups.all();
    }

    public void keep(LearnerGroup group) {
        groups.keep(group);
    }

    public void dissolve(LearnerGroup.Id group) {
        groups.remove(group);
    }
}

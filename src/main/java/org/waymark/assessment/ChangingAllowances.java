package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Quiz;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/**
 * Allowing single learners and groups more than a quiz allows everybody, so that it stays known who did it and when; attempts
 * that have started keep their terms. Nobody else writes these.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ChangingAllowances {

    private static final int MOST = 30;

    private final Allowances allowances;
    private final LearnerGroups groups;
    private final AllowanceChanges changes;
    private final People people;
    private final Clock clock;

    ChangingAllowances(
            Allowances allowances, LearnerGroups groups, AllowanceChanges changes, People people, Clock clock) {
        this.allowances = allowances;
        this.groups = groups;
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    /** Gives a learner this in every quiz; the reason may be empty. */
    public void grant(UserId by, UserId learner, Accommodation accommodation, String reason) {
        allowances.keep(learner, accommodation);
        changes.add(new AllowanceChange(
                AllowanceChange.Kind.ACCOMMODATION,
                people.nameOf(learner),
                Optional.empty(),
                Optional.empty(),
                Optional.of(accommodation),
                reason,
                by,
                clock.instant()));
    }

    /** Gives a learner or a group this at a quiz; the reason may be empty. */
    public void grant(UserId by, QuizOverride override, String reason) {
        allowances.keep(override);
        note(by, AllowanceChange.Kind.OVERRIDE, override, reason);
    }

    /** Takes back what was given at a quiz; the reason may be empty. */
    public void withdraw(UserId by, QuizOverride override, String reason) {
        allowances.remove(override.id());
        note(by, AllowanceChange.Kind.OVERRIDE_WITHDRAWN, override, reason);
    }

    public void keep(UserId by, LearnerGroup group) {
        groups.keep(group);
        note(by, AllowanceChange.Kind.GROUP, group);
    }

    /** Dissolves a group; what was settled for it goes with it. */
    public void dissolve(UserId by, LearnerGroup group) {
        groups.remove(group.id());
        note(by, AllowanceChange.Kind.GROUP_DISSOLVED, group);
    }

    /** What a learner gets in every quiz. */
    @Transactional(readOnly = true)
    public Accommodation of(UserId learner) {
        return allowances.of(learner);
    }

    /** All overrides of a quiz. */
    @Transactional(readOnly = true)
    public List<QuizOverride> overrides(Slug course, Slug quiz) {
        return allowances.overrides(course, quiz);
    }

    @Transactional(readOnly = true)
    public List<LearnerGroup> groups() {
        return groups.all();
    }

    /** The overrides of a quiz that apply to a learner. */
    @Transactional(readOnly = true)
    public List<QuizOverride> overrides(UserId learner, Slug course, Slug quiz) {
        return allowances.overrides(learner, course, quiz);
    }

    /** How a learner may take a quiz, everything included. */
    @Transactional(readOnly = true)
    public Conditions conditions(UserId learner, Slug course, Quiz quiz) {
        return Conditions.of(quiz.rules(), allowances.of(learner), overrides(learner, course, quiz.id()));
    }

    @Transactional(readOnly = true)
    public List<AllowanceChange> latest() {
        return changes.newest(MOST);
    }

    private String nameOf(QuizOverride.Recipient recipient) {
        return switch (recipient) {
            case QuizOverride.Recipient.One(var one) -> people.nameOf(one);
            case QuizOverride.Recipient.Group(var id) ->
                groups.find(id).map(LearnerGroup::name).orElse("–");
        };
    }

    private void note(UserId by, AllowanceChange.Kind kind, QuizOverride override, String reason) {
        changes.add(new AllowanceChange(
                kind,
                nameOf(override.recipient()),
                Optional.of(override.course()),
                Optional.of(override.quiz()),
                Optional.empty(),
                reason,
                by,
                clock.instant()));
    }

    private void note(UserId by, AllowanceChange.Kind kind, LearnerGroup group) {
        changes.add(new AllowanceChange(
                kind, group.name(), Optional.empty(), Optional.empty(), Optional.empty(), "", by, clock.instant()));
    }
}

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

    public void grant(UserId by, UserId learner, Accommodation accommodation) {
        allowances.keep(learner, accommodation);
        note(
                by,
                AllowanceChange.Kind.ACCOMMODATION,
                people.nameOf(learner),
                Optional.empty(),
                Optional.of(accommodation));
    }

    public void grant(UserId by, QuizOverride override) {
        allowances.keep(override);
        note(by, AllowanceChange.Kind.OVERRIDE, nameOf(override.recipient()), Optional.of(override), Optional.empty());
    }

    public void withdraw(UserId by, QuizOverride override) {
        allowances.remove(override.id());
        note(
                by,
                AllowanceChange.Kind.OVERRIDE_WITHDRAWN,
                nameOf(override.recipient()),
                Optional.of(override),
                Optional.empty());
    }

    public void keep(UserId by, LearnerGroup group) {
        groups.keep(group);
        note(by, AllowanceChange.Kind.GROUP, group.name(), Optional.empty(), Optional.empty());
    }

    /** Dissolves a group; what was settled for it goes with it. */
    public void dissolve(UserId by, LearnerGroup group) {
        groups.remove(group.id());
        note(by, AllowanceChange.Kind.GROUP_DISSOLVED, group.name(), Optional.empty(), Optional.empty());
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

    private void note(
            UserId by,
            AllowanceChange.Kind kind,
            String whom,
            Optional<QuizOverride> override,
            Optional<Accommodation> accommodation) {
        changes.add(new AllowanceChange(
                kind,
                whom,
                override.map(QuizOverride::course),
                override.map(QuizOverride::quiz),
                accommodation,
                by,
                clock.instant()));
    }
}

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

/** Changing what learners and groups are allowed, so that it stays known who did it and when. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ChangingAllowances {

    private static final int MOST = 30;

    private final GrantingAccommodations granting;
    private final AllowanceChanges changes;
    private final People people;
    private final Clock clock;

    ChangingAllowances(GrantingAccommodations granting, AllowanceChanges changes, People people, Clock clock) {
        this.granting = granting;
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    public void grant(UserId by, UserId learner, Accommodation accommodation) {
        granting.grant(learner, accommodation);
        note(
                by,
                AllowanceChange.Kind.ACCOMMODATION,
                people.nameOf(learner),
                Optional.empty(),
                Optional.of(accommodation));
    }

    public void grant(UserId by, QuizOverride override) {
        granting.grant(override);
        note(by, AllowanceChange.Kind.OVERRIDE, nameOf(override.recipient()), Optional.of(override), Optional.empty());
    }

    public void withdraw(UserId by, QuizOverride override) {
        granting.withdraw(override.id());
        note(
                by,
                AllowanceChange.Kind.OVERRIDE_WITHDRAWN,
                nameOf(override.recipient()),
                Optional.of(override),
                Optional.empty());
    }

    public void keep(UserId by, LearnerGroup group) {
        granting.keep(group);
        note(by, AllowanceChange.Kind.GROUP, group.name(), Optional.empty(), Optional.empty());
    }

    /** Dissolves a group; what was settled for it goes with it. */
    public void dissolve(UserId by, LearnerGroup group) {
        granting.dissolve(group.id());
        note(by, AllowanceChange.Kind.GROUP_DISSOLVED, group.name(), Optional.empty(), Optional.empty());
    }

    /** The overrides of a quiz that apply to a learner. */
    @Transactional(readOnly = true)
    public List<QuizOverride> overrides(UserId learner, Slug course, Slug quiz) {
        return granting.overrides(course, quiz).stream()
                .filter(override -> isFor(override.recipient(), learner))
                .toList();
    }

    /** How a learner may take a quiz, everything included. */
    @Transactional(readOnly = true)
    public Conditions conditions(UserId learner, Slug course, Quiz quiz) {
        return Conditions.of(quiz.rules(), granting.of(learner), overrides(learner, course, quiz.id()));
    }

    @Transactional(readOnly = true)
    public List<AllowanceChange> latest() {
        return changes.newest(MOST);
    }

    private boolean isFor(QuizOverride.Recipient recipient, UserId learner) {
        return switch (recipient) {
            case QuizOverride.Recipient.One(var one) -> one.equals(learner);
            case QuizOverride.Recipient.Group(var id) ->
                group(id).filter(group -> group.members().contains(learner)).isPresent();
        };
    }

    private Optional<LearnerGroup> group(LearnerGroup.Id id) {
        return granting.groups().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private String nameOf(QuizOverride.Recipient recipient) {
        return switch (recipient) {
            case QuizOverride.Recipient.One(var one) -> people.nameOf(one);
            case QuizOverride.Recipient.Group(var id) ->
                group(id).map(LearnerGroup::name).orElse("–");
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

package org.waymark.assessment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.base.Slug;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * Allowing single learners and groups more than a quiz allows everybody, so that it stays known who did it and when; attempts
 * that have started keep their terms. Nobody else writes these. Learners whom one may not allow anything, groups with such learners,
 * and what is set for them are not found: each method throws {@link RecipientNotFound}. What is set holds in every class of a learner, so
 * teachers of several may change it: whoever does says which version they have seen.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ChangingAllowances {

    /** A learner, and what they get in every quiz. */
    public record Found(Person person, Accommodation accommodation) {}

    private static final int MOST = 30;

    private final Allowances allowances;
    private final LearnerGroups groups;
    private final AllowanceChanges changes;
    private final Recipients recipients;
    private final Clock clock;

    ChangingAllowances(
            Allowances allowances, LearnerGroups groups, AllowanceChanges changes, Recipients recipients, Clock clock) {
        this.allowances = allowances;
        this.groups = groups;
        this.changes = changes;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * Gives a learner this in every quiz; the reason may be empty.
     *
     * @param version of what was there when somebody decided so
     * @throws AllowanceOutdated where it is something else by now
     */
    public void grant(UserId by, UserId learner, Accommodation accommodation, int version, String reason) {
        var recipient = new Recipient.One(learner);
        var name = recipients.nameOf(by, recipient);
        if (!allowances.keep(learner, accommodation, version)) {
            throw new AllowanceOutdated();
        }
        changes.add(new AllowanceChange(
                AllowanceChange.Kind.ACCOMMODATION,
                name,
                Optional.of(recipient),
                Optional.empty(),
                Optional.empty(),
                Optional.of(accommodation),
                reason,
                by,
                clock.instant()));
    }

    /**
     * Gives a learner or a group this at a quiz, in the place of what it was made of; the reason may be empty.
     *
     * @throws AllowanceOutdated where there is something else by now
     */
    public void grant(UserId by, QuizOverride override, String reason) {
        var name = recipients.nameOf(by, override.recipient());
        allowances.override(override.id()).ifPresent(standing -> recipients.require(by, standing.recipient()));
        var isAnotherThere = allowances
                .override(override.course(), override.quiz(), override.recipient())
                .filter(it -> !it.id().equals(override.id()))
                .isPresent();
        if (isAnotherThere || !allowances.keep(override)) {
            throw new AllowanceOutdated();
        }
        note(by, AllowanceChange.Kind.OVERRIDE, override, name, reason);
    }

    /**
     * Takes back what was given at a quiz; the reason may be empty.
     *
     * @param version that somebody has seen
     * @throws AllowanceOutdated where it is something else by now
     */
    public void withdraw(UserId by, QuizOverride.Id id, int version, String reason) {
        var override = allowances.override(id).orElseThrow(RecipientNotFound::new);
        var name = recipients.nameOf(by, override.recipient());
        if (!allowances.remove(id, version)) {
            throw new AllowanceOutdated();
        }
        note(by, AllowanceChange.Kind.OVERRIDE_WITHDRAWN, override, name, reason);
    }

    /** Keeps a group, a new one or another state of one. */
    public void keep(UserId by, LearnerGroup group) {
        if (groups.find(group.id()).isPresent()) {
            recipients.require(by, new Recipient.Group(group.id()));
        }
        if (!recipients.among(by, group.members()).containsAll(group.members())) {
            throw new RecipientNotFound();
        }
        groups.keep(group, by);
        note(by, AllowanceChange.Kind.GROUP, group);
    }

    /** Dissolves a group; what was settled for it goes with it. */
    public void dissolve(UserId by, LearnerGroup.Id id) {
        var group = recipients.group(by, id).orElseThrow(RecipientNotFound::new);
        groups.remove(id);
        note(by, AllowanceChange.Kind.GROUP_DISSOLVED, group);
    }

    /** Learners whose name contains these words, with what they get in every quiz; at most so many. */
    @Transactional(readOnly = true)
    public List<Found> find(UserId by, String words, int most) {
        var people = recipients.named(by, words, most);
        var theirs = allowances.of(people.stream().map(Person::id).toList());
        return people.stream()
                .map(person -> new Found(person, theirs.getOrDefault(person.id(), Accommodation.NONE)))
                .toList();
    }

    /** What a learner gets in every quiz. */
    @Transactional(readOnly = true)
    public Granted of(UserId by, UserId learner) {
        recipients.require(by, new Recipient.One(learner));
        return allowances.granted(learner);
    }

    @Transactional(readOnly = true)
    public List<LearnerGroup> groups(UserId by) {
        return recipients.groups(by);
    }

    /** What is set for a learner or a group at a quiz, where something is. */
    @Transactional(readOnly = true)
    public Optional<QuizOverride> override(UserId by, Slug course, Slug quiz, Recipient recipient) {
        recipients.require(by, recipient);
        return allowances.override(course, quiz, recipient);
    }

    /** What was changed last for learners and groups that this instructor may allow something. */
    @Transactional(readOnly = true)
    public List<AllowanceChange> latest(UserId by) {
        var learners = recipients.among(by, changes.learners());
        var theirs = new HashSet<LearnerGroup.Id>();
        recipients.groups(by).forEach(group -> theirs.add(group.id()));
        return changes.newest(new AllowanceChanges.Seen(learners, theirs, by), MOST);
    }

    private void note(UserId by, AllowanceChange.Kind kind, QuizOverride override, String name, String reason) {
        changes.add(new AllowanceChange(
                kind,
                name,
                Optional.of(override.recipient()),
                Optional.of(override.course()),
                Optional.of(override.quiz()),
                Optional.empty(),
                reason,
                by,
                clock.instant()));
    }

    private void note(UserId by, AllowanceChange.Kind kind, LearnerGroup group) {
        changes.add(new AllowanceChange(
                kind,
                group.name(),
                Optional.of(new Recipient.Group(group.id())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                by,
                clock.instant()));
    }
}

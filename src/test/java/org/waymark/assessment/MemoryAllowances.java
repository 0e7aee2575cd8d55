package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Accommodations and overrides kept in memory; whoever is in a group is said when it is made. */
public class MemoryAllowances implements Allowances {

    private final Map<UserId, Granted> accommodations = new ConcurrentHashMap<>();
    private final Map<QuizOverride.Id, QuizOverride> overrides = new ConcurrentHashMap<>();
    private final Map<LearnerGroup.Id, Set<UserId>> members = new ConcurrentHashMap<>();

    public void keep(LearnerGroup group) {
        members.put(group.id(), group.members());
    }

    @Override
    public Accommodation of(UserId learner) {
        return granted(learner).accommodation();
    }

    /** Whatever there was before. */
    public void keep(UserId learner, Accommodation accommodation) {
        accommodations.merge(
                learner,
                new Granted(accommodation, 1),
                (before, now) -> new Granted(now.accommodation(), before.version() + 1));
    }

    @Override
    public Granted granted(UserId learner) {
        return accommodations.getOrDefault(learner, Granted.NOTHING);
    }

    @Override
    public boolean keep(UserId learner, Accommodation accommodation, int version) {
        var isSeen = granted(learner).version() == version;
        if (isSeen) {
            keep(learner, accommodation);
        }
        return isSeen;
    }

    @Override
    public List<QuizOverride> overrides(UserId learner, Slug course, Slug quiz) {
        return overrides(course, quiz).stream().filter(it -> isFor(learner, it)).toList();
    }

    @Override
    public List<QuizOverride> overrides(UserId learner, Collection<Slug> courses) {
        return overrides.values().stream()
                .filter(it -> courses.contains(it.course()) && isFor(learner, it))
                .toList();
    }

    private boolean isFor(UserId learner, QuizOverride override) {
        return switch (override.recipient()) {
            case QuizOverride.Recipient.One(var one) -> one.equals(learner);
            case QuizOverride.Recipient.Group(var group) ->
                members.getOrDefault(group, Set.of()).contains(learner);
        };
    }

    @Override
    public Map<UserId, Accommodation> of(Collection<UserId> learners) {
        return learners.stream().distinct().collect(Collectors.toMap(it -> it, this::of));
    }

    @Override
    public Optional<QuizOverride> override(QuizOverride.Id id) {
        return Optional.ofNullable(overrides.get(id));
    }

    @Override
    public Optional<QuizOverride> override(Slug course, Slug quiz, QuizOverride.Recipient recipient) {
        return overrides(course, quiz).stream()
                .filter(it -> it.recipient().equals(recipient))
                .findFirst();
    }

    @Override
    public List<QuizOverride> overrides(Slug course, Slug quiz) {
        return overrides.values().stream()
                .filter(override ->
                        override.course().equals(course) && override.quiz().equals(quiz))
                .toList();
    }

    @Override
    public boolean keep(QuizOverride override) {
        var isSeen = version(override.id()) == override.version();
        if (isSeen) {
            overrides.put(override.id(), override.at(override.version() + 1));
        }
        return isSeen;
    }

    @Override
    public boolean remove(QuizOverride.Id override, int version) {
        return version > 0 && version(override) == version && overrides.remove(override) != null;
    }

    private int version(QuizOverride.Id override) {
        return override(override).map(QuizOverride::version).orElse(0);
    }
}

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

    private final Map<UserId, Accommodation> accommodations = new ConcurrentHashMap<>();
    private final Map<QuizOverride.Id, QuizOverride> overrides = new ConcurrentHashMap<>();
    private final Map<LearnerGroup.Id, Set<UserId>> members = new ConcurrentHashMap<>();

    public void keep(LearnerGroup group) {
        members.put(group.id(), group.members());
    }

    @Override
    public Accommodation of(UserId learner) {
        return Optional.ofNullable(accommodations.get(learner)).orElse(Accommodation.NONE);
    }

    @Override
    public void keep(UserId learner, Accommodation accommodation) {
        accommodations.put(learner, accommodation);
    }

    @Override
    public List<QuizOverride> overrides(UserId learner, Slug course, Slug quiz) {
        return overrides(course, quiz).stream()
                .filter(override -> switch (override.recipient()) {
                    case QuizOverride.Recipient.One(var one) -> one.equals(learner);
                    case QuizOverride.Recipient.Group(var group) ->
                        members.getOrDefault(group, Set.of()).contains(learner);
                })
                .toList();
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
    public void keep(QuizOverride override) {
        overrides.put(override.id(), override);
    }

    @Override
    public void remove(QuizOverride.Id override) {
        overrides.remove(override);
    }
}

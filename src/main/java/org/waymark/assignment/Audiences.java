package org.waymark.assignment;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.classroom.Group;
import org.waymark.identity.UserId;

/** Who is meant by an audience. */
public final class Audiences {

    private Audiences() {}

    /** Those of the learners of a class; nobody where the group or the learner is no longer there. */
    public static Set<UserId> of(Audience audience, Set<UserId> learners, Collection<Group> groups) {
        return switch (audience) {
            case Audience.Everybody() -> learners;
            case Audience.Members(var group) ->
                groups.stream()
                        .filter(it -> it.id().equals(group))
                        .flatMap(it -> it.members().stream())
                        .filter(learners::contains)
                        .collect(Collectors.toUnmodifiableSet());
            case Audience.One(var learner) -> learners.contains(learner) ? Set.of(learner) : Set.of();
        };
    }
}

package org.waymark.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Group;
import org.waymark.identity.UserId;

/** Puts learners of a class that is locked into the groups that a list names, and makes those that there are not. */
@Component
class Grouping {

    private final Classrooms classrooms;
    private final Clock clock;

    Grouping(Classrooms classrooms, Clock clock) {
        this.classrooms = classrooms;
        this.clock = clock;
    }

    /** @param groups what the group of each is called */
    void group(ClassroomId classroom, Map<UserId, String> groups) {
        if (groups.isEmpty()) {
            return;
        }
        var present = classrooms.groups(classroom).stream().collect(Collectors.toMap(Group::key, it -> it));
        var wanted = new LinkedHashMap<String, Joining>();
        groups.forEach((learner, group) -> wanted.computeIfAbsent(Group.keyOf(group), _ -> Joining.of(group))
                .learners()
                .add(learner));
        var added = new ArrayList<Group>();
        wanted.forEach((key, it) -> {
            var group = present.get(key);
            if (group == null) {
                added.add(new Group(new Group.Id(Ids.timeOrdered(clock.instant())), it.group(), it.learners(), 1));
            } else {
                join(classroom, group, it.learners());
            }
        });
        classrooms.addGroups(classroom, added);
    }

    /** Those who come into one group. */
    private record Joining(String group, Set<UserId> learners) {

        static Joining of(String group) {
            return new Joining(group, new LinkedHashSet<>());
        }
    }

    private void join(ClassroomId classroom, Group group, Set<UserId> learners) {
        var all = new HashSet<>(group.members());
        if (all.addAll(learners)) {
            classrooms.keep(classroom, new Group(group.id(), group.name(), all, group.version() + 1));
        }
    }
}

package org.waymark.classroom;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.identity.UserId;

/** Groups of a class: making them, changing what they are called and who is in them, dissolving them. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class KeepingGroups {

    private final Classrooms classrooms;
    private final ClassroomAccess access;
    private final ObjectProvider<GroupUses> uses;
    private final Clock clock;

    KeepingGroups(Classrooms classrooms, ClassroomAccess access, ObjectProvider<GroupUses> uses, Clock clock) {
        this.classrooms = classrooms;
        this.access = access;
        this.uses = uses;
        this.clock = clock;
    }

    /** The groups of a class, by name, for all who run it. */
    @Transactional(readOnly = true)
    public List<Group> groups(UserId staff, String token) {
        return classrooms.groups(access.run(staff, token).id());
    }

    /**
     * Makes a group of some who are in the class.
     *
     * @throws ClassroomRefused where another one is called so
     * @throws Outdated where somebody is not in the class any more
     */
    public Group create(UserId staff, String token, String name, Set<UserId> members) {
        var id = access.change(staff, token, Right.ROSTER).id();
        var group = new Group(new Group.Id(Ids.timeOrdered(clock.instant())), name, members, 1);
        check(id, group, classrooms.groups(id));
        classrooms.addGroups(id, List.of(group));
        return group;
    }

    /**
     * Changes what a group is called and who is in it.
     *
     * @param version of the group when the form was opened
     * @throws ClassroomRefused where another one is called so
     * @throws Outdated where the group has changed since, or somebody is not in the class any more
     */
    public Group change(UserId staff, String token, Group.Id group, int version, String name, Set<UserId> members) {
        var id = access.change(staff, token, Right.ROSTER).id();
        var groups = classrooms.groups(id);
        var changed =
                new Group(group, name, members, present(groups, group, version).version() + 1);
        check(id, changed, groups);
        classrooms.keep(id, changed);
        return changed;
    }

    /**
     * Dissolves a group; its members stay in the class.
     *
     * @throws ClassroomRefused where something is assigned to it
     */
    public void dissolve(UserId staff, String token, Group.Id group, int version) {
        var id = access.change(staff, token, Right.ROSTER).id();
        present(classrooms.groups(id), group, version);
        if (uses.stream().anyMatch(it -> it.isUsed(group))) {
            throw new ClassroomRefused(Refusal.GROUP_IN_USE);
        }
        classrooms.dissolve(id, group);
    }

    private static Group present(List<Group> groups, Group.Id id, int version) {
        return groups.stream()
                .filter(it -> it.id().equals(id) && it.version() == version)
                .findFirst()
                .orElseThrow(Outdated::new);
    }

    private void check(ClassroomId id, Group group, List<Group> all) {
        if (all.stream().anyMatch(it -> !it.id().equals(group.id()) && it.key().equals(group.key()))) {
            throw new ClassroomRefused(Refusal.GROUP_NAME_TAKEN);
        }
        if (!classrooms.learners(id).containsAll(group.members())) {
            throw new Outdated();
        }
    }
}

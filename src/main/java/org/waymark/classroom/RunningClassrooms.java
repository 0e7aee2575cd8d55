package org.waymark.classroom;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.identity.UserId;

/** Opening classes, changing and archiving them, copying them to a new term. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class RunningClassrooms {

    private final Classrooms classrooms;
    private final ClassroomAccess access;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunningClassrooms(
            Classrooms classrooms,
            ClassroomAccess access,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classrooms = classrooms;
        this.access = access;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a class, whose teacher is whoever opens it. */
    public Classroom open(UserId teacher, String name, String term, ZoneId zone) {
        var classroom = begun(name, term, zone);
        classrooms.open(classroom, teacher);
        chronicle.note(classroom, What.OPENED, teacher);
        return classroom;
    }

    private Classroom begun(String name, String term, ZoneId zone) {
        var now = clock.instant();
        return new Classroom(
                new ClassroomId(Ids.timeOrdered(now)), Ids.token(), name, term, zone, now, Optional.empty(), 1);
    }

    /** The classes that somebody runs, archived ones last, then by name. */
    @Transactional(readOnly = true)
    public List<RunClass> mine(UserId staff) {
        return seen(staff, classrooms.runBy(staff));
    }

    /** A class that somebody runs; throws {@link ClassroomNotFound} for everything else. */
    @Transactional(readOnly = true)
    public RunClass see(UserId staff, String token) {
        return seen(staff, List.of(access.run(staff, token))).getFirst();
    }

    private List<RunClass> seen(UserId staff, List<Classroom> some) {
        var ids = some.stream().map(Classroom::id).toList();
        var headcounts = classrooms.headcounts(ids);
        var colleagues = classrooms.staff(ids);
        return some.stream()
                .map(it -> new RunClass(
                        it,
                        me(staff, colleagues.getOrDefault(it.id(), List.of())),
                        headcounts.getOrDefault(it.id(), Headcount.NOBODY)))
                .toList();
    }

    private static StaffMember me(UserId staff, List<StaffMember> colleagues) {
        return colleagues.stream()
                .filter(it -> it.user().equals(staff))
                .findFirst()
                .orElseThrow(ClassroomNotFound::new);
    }

    /**
     * Changes what a class is called, when and where it is held; its teachers may.
     *
     * @param version of the class when the form was opened
     * @throws Outdated where it has changed since
     */
    public Classroom settle(UserId teacher, String token, int version, String name, String term, ZoneId zone) {
        var classroom = access.teach(teacher, token).goingOn().settled(version, name, term, zone);
        classrooms.keep(classroom);
        chronicle.note(classroom, What.CHANGED, teacher);
        return classroom;
    }

    /** From now on the class can be read and not changed, and nobody comes in; its teachers may. */
    public Classroom archive(UserId teacher, String token) {
        var classroom = access.teach(teacher, token);
        return classroom.isArchived()
                ? classroom
                : kept(classroom.archived(Optional.of(clock.instant())), What.ARCHIVED, teacher);
    }

    /** Takes archiving back; its teachers may. */
    public Classroom reopen(UserId teacher, String token) {
        var classroom = access.teach(teacher, token);
        return classroom.isArchived() ? kept(classroom.archived(Optional.empty()), What.REOPENED, teacher) : classroom;
    }

    private Classroom kept(Classroom classroom, What what, UserId by) {
        classrooms.keep(classroom);
        chronicle.note(classroom, what, by);
        return classroom;
    }

    /**
     * Opens a class like this one, which may be over: its zone, its staff and its groups, without learners and without a code; its teachers
     * may. Whatever else belongs to a class is copied by whoever hears of {@link ClassroomCopied}.
     */
    public Classroom copy(UserId teacher, String token, String name, String term) {
        var from = access.teach(teacher, token);
        var to = begun(name, term, from.zone());
        classrooms.open(to, teacher);
        var others = classrooms.staff(from.id()).stream()
                .filter(it -> !it.user().equals(teacher))
                .toList();
        classrooms.keepStaff(to.id(), others, clock.instant());
        var groups = copyGroups(from.id(), to.id());
        chronicle.note(to, What.COPIED, teacher);
        events.publishEvent(new ClassroomCopied(from.id(), to.id(), teacher, groups));
        return to;
    }

    private Map<Group.Id, Group.Id> copyGroups(ClassroomId from, ClassroomId to) {
        var taken = new HashMap<Group.Id, Group.Id>();
        var fresh = new ArrayList<Group>();
        for (var group : classrooms.groups(from)) {
            var id = new Group.Id(Ids.timeOrdered(clock.instant()));
            taken.put(group.id(), id);
            fresh.add(new Group(id, group.name(), Set.of(), 1));
        }
        classrooms.addGroups(to, fresh);
        return taken;
    }
}

package org.waymark.classroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/** Who runs a class: its teachers settle it, and there is always one of them. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class KeepingStaff {

    private final Classrooms classrooms;
    private final ClassroomAccess access;
    private final Chronicle chronicle;
    private final Accounts accounts;
    private final People people;

    KeepingStaff(Classrooms classrooms, ClassroomAccess access, Chronicle chronicle, Accounts accounts, People people) {
        this.classrooms = classrooms;
        this.access = access;
        this.chronicle = chronicle;
        this.accounts = accounts;
        this.people = people;
    }

    /** Who runs a class that one runs oneself, teachers first. */
    @Transactional(readOnly = true)
    public List<Colleague> staff(UserId staff, String token) {
        var members = classrooms.staff(access.run(staff, token).id());
        var names = people.all(members.stream().map(StaffMember::user).toList());
        return members.stream()
                .map(it -> new Colleague(names.getOrDefault(it.user(), new Person(it.user(), "", "–")), it))
                .toList();
    }

    /**
     * Makes an instructor one of the staff.
     *
     * @param rights of an assistant
     * @throws ClassroomRefused where nobody can be invited under this name; why is not told, because accounts are nobody's business
     */
    public Colleague invite(UserId teacher, String token, String userName, boolean asTeacher, Set<Right> rights) {
        var classroom = access.teach(teacher, token).goingOn();
        var invited = accounts.named(userName)
                .filter(it -> it.roles().contains(Role.INSTRUCTOR))
                .filter(it -> !isLearner(classroom.id(), it.id()))
                .orElseThrow(() -> new ClassroomRefused(Refusal.NO_SUCH_COLLEAGUE));
        if (access.member(invited.id(), classroom.id()).isPresent()) {
            throw new ClassroomRefused(Refusal.ALREADY_RUNS_IT);
        }
        var member = new StaffMember(invited.id(), asTeacher, rights);
        keep(classroom, member, asTeacher ? What.MADE_TEACHER : What.MADE_ASSISTANT, teacher);
        return new Colleague(person(invited), member);
    }

    private boolean isLearner(ClassroomId id, UserId user) {
        return classrooms
                .enrolment(id, user)
                .filter(it -> it.isIn() || it.state() == Enrolment.State.WAITING)
                .isPresent();
    }

    private static Person person(Account account) {
        return new Person(account.id(), account.userName(), account.displayName());
    }

    /**
     * Changes what one of the staff is and may do.
     *
     * @param before what they were when the form was opened
     * @throws Outdated where they are something else by now
     */
    public void change(UserId teacher, String token, StaffMember before, StaffMember after) {
        if (!before.user().equals(after.user())) {
            throw new IllegalArgumentException("nobody becomes somebody else");
        }
        var classroom = access.teach(teacher, token).goingOn();
        if (!access.member(before.user(), classroom.id()).equals(Optional.of(before))) {
            throw new Outdated();
        }
        if (before.equals(after)) {
            return;
        }
        keep(classroom, after, what(before, after), teacher);
        requireTeacher(classroom.id());
    }

    private static What what(StaffMember before, StaffMember after) {
        if (before.teacher() == after.teacher()) {
            return What.RIGHTS_CHANGED;
        }
        return after.teacher() ? What.MADE_TEACHER : What.MADE_ASSISTANT;
    }

    /** Takes somebody off the staff; nothing happens where they are not on it any more. */
    public void takeOff(UserId teacher, String token, UserId member) {
        var classroom = access.teach(teacher, token).goingOn();
        if (access.member(member, classroom.id()).isPresent()) {
            drop(classroom, member, member.equals(teacher) ? What.LEFT_STAFF : What.TAKEN_OFF, teacher);
        }
    }

    /** Leaves the staff oneself; the class is not found any more after that. */
    public void leave(UserId staff, String token) {
        var id = access.run(staff, token).id();
        var classroom =
                classrooms.forChange(id).orElseThrow(ClassroomNotFound::new).goingOn();
        if (access.member(staff, id).isEmpty()) {
            throw new ClassroomNotFound();
        }
        drop(classroom, staff, What.LEFT_STAFF, staff);
    }

    private void keep(Classroom classroom, StaffMember member, What what, UserId by) {
        // since when is the moment that the history keeps, too
        classrooms.keepStaff(classroom.id(), List.of(member), chronicle.now());
        chronicle.note(classroom, what, List.of(member.user()), by, "");
    }

    private void drop(Classroom classroom, UserId member, What what, UserId by) {
        classrooms.dropStaff(classroom.id(), member);
        requireTeacher(classroom.id());
        chronicle.note(classroom, what, List.of(member), by, "");
    }

    /** Whatever was done is undone with the transaction. */
    private void requireTeacher(ClassroomId id) {
        if (classrooms.staff(id).stream().noneMatch(StaffMember::teacher)) {
            throw new ClassroomRefused(Refusal.LAST_TEACHER);
        }
    }
}

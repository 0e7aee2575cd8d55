package org.waymark.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.Caller;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Coming into a class by its code, asking for it, leaving; the classes that one is in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class JoiningClassrooms {

    private final Classrooms classrooms;
    private final ClassroomAccess access;
    private final Gate gate;
    private final Enrolling enrolling;
    private final People people;

    JoiningClassrooms(Classrooms classrooms, ClassroomAccess access, Gate gate, Enrolling enrolling, People people) {
        this.classrooms = classrooms;
        this.access = access;
        this.gate = gate;
        this.enrolling = enrolling;
        this.people = people;
    }

    /**
     * What a code leads to; nothing where it leads nowhere.
     *
     * @throws org.waymark.identity.TooManyTries when too many wrong codes were tried
     */
    @Transactional(readOnly = true)
    public Optional<Offer> look(UserId learner, String typed, Caller caller) {
        return gate.behind(learner, caller, typed).map(it -> offer(learner, it));
    }

    private Offer offer(UserId learner, Gate.Way way) {
        var id = way.classroom().id();
        var staff = classrooms.staff(id);
        var mine = classrooms.enrolment(id, learner).map(Enrolment::state);
        var asks = way.entry().approval()
                || mine.filter(it -> it != Enrolment.State.LEFT && it != Enrolment.State.IN)
                        .isPresent();
        var learners = classrooms
                .headcounts(List.of(id))
                .getOrDefault(id, Headcount.NOBODY)
                .learners();
        return new Offer(
                way.classroom(),
                teachers(staff, people.all(accounts(staff))),
                asks,
                !way.entry().hasRoom(learners, 1),
                staff.stream().anyMatch(it -> it.user().equals(learner)),
                mine);
    }

    /**
     * Comes into a class, or asks to be let in; whoever is in it or has asked stays as they are.
     *
     * @return nothing where the code leads nowhere
     * @throws ClassroomRefused where there is no place, or they run the class
     * @throws org.waymark.identity.TooManyTries when too many wrong codes were tried
     */
    public Optional<Joined> join(UserId learner, String typed, Caller caller) {
        return gate.behind(learner, caller, typed)
                .flatMap(way ->
                        classrooms.forChange(way.classroom().id()).flatMap(locked -> gate.still(locked, way.code())))
                .map(way -> joined(learner, way));
    }

    private Joined joined(UserId learner, Gate.Way way) {
        var classroom = way.classroom();
        var before = classrooms.enrolment(classroom.id(), learner);
        enrolling.move(classroom, List.of(learner), way.entry().approval() ? Move.ASK : Move.COME, learner, "");
        var after = classrooms.enrolment(classroom.id(), learner);
        return new Joined(classroom, after.orElseThrow(ClassroomNotFound::new).state(), after.equals(before));
    }

    /** Leaves a class, also one that is over; whoever left can come in again by the code. */
    public void leave(UserId learner, String token) {
        var id = access.attend(learner, token).id();
        enrolling.move(locked(id), List.of(learner), Move.GO, learner, "");
    }

    /** Takes back that one asked to be let in. */
    public void takeBack(UserId learner, String token) {
        var id = classrooms
                .withToken(token)
                .map(Classroom::id)
                .filter(it -> classrooms.enrolment(it, learner).isPresent())
                .orElseThrow(ClassroomNotFound::new);
        enrolling.move(locked(id), List.of(learner), Move.TAKE_BACK, learner, "");
    }

    private Classroom locked(ClassroomId id) {
        return classrooms.forChange(id).orElseThrow(ClassroomNotFound::new);
    }

    /** The classes that a learner is in or has asked to be let into, archived ones last, then by name. */
    @Transactional(readOnly = true)
    public List<MyClass> mine(UserId learner) {
        var attended = classrooms.of(learner).stream()
                .filter(it -> it.enrolment().isIn() || it.enrolment().state() == Enrolment.State.WAITING)
                .toList();
        var staff = classrooms.staff(
                attended.stream().map(it -> it.classroom().id()).toList());
        var names = people.all(
                accounts(staff.values().stream().flatMap(Collection::stream).toList()));
        return attended.stream()
                .map(it -> new MyClass(
                        it.classroom(),
                        it.enrolment(),
                        teachers(staff.getOrDefault(it.classroom().id(), List.of()), names)))
                .toList();
    }

    private static List<UserId> accounts(Collection<StaffMember> staff) {
        return staff.stream()
                .filter(StaffMember::teacher)
                .map(StaffMember::user)
                .toList();
    }

    private static List<String> teachers(List<StaffMember> staff, Map<UserId, Person> names) {
        return accounts(staff).stream()
                .map(names::get)
                .filter(Person.class::isInstance)
                .map(Person::displayName)
                .toList();
    }
}

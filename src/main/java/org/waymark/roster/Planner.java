package org.waymark.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Group;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.identity.UserNames;

/** Looks up what a list meets and plans by it; whoever asks has made sure that it is their class. In a fixed number of statements. */
@Component
class Planner {

    private final Classrooms classrooms;
    private final KeepingEntry entries;
    private final People people;
    private final UserNames userNames;

    Planner(Classrooms classrooms, KeepingEntry entries, People people, UserNames userNames) {
        this.classrooms = classrooms;
        this.entries = entries;
        this.people = people;
        this.userNames = userNames;
    }

    Plan plan(UserId staff, Classroom classroom, Listing listing) {
        return Planning.of(listing, situation(staff, classroom, listing));
    }

    private Situation situation(UserId staff, Classroom classroom, Listing listing) {
        // who only took a request back never was there
        var states = classrooms.enrolments(classroom.id()).stream()
                .filter(it -> it.state() != Enrolment.State.LEFT || it.wasIn())
                .collect(Collectors.toMap(Enrolment::learner, Enrolment::state));
        var known = people.all(states.keySet()).values().stream()
                .collect(Collectors.toMap(it -> it, it -> states.get(it.id())));
        var owners = userNames.owners(listing.lines().stream()
                .map(Line::userName)
                .filter(it -> !it.isEmpty())
                .toList());
        var learners =
                states.values().stream().filter(Enrolment.State.IN::equals).count();
        return new Situation(
                known,
                classrooms.staff(classroom.id()).stream().map(StaffMember::user).collect(Collectors.toSet()),
                owners,
                entrusted(staff, owners),
                classrooms.groups(classroom.id()).stream().map(Group::name).toList(),
                entries.entry(staff, classroom.token()).places().map(places -> (int) Math.max(0, places - learners)),
                userNames::taken);
    }

    /**
     * Those who are in another class that this person teaches: whatever there is to see and to decide of theirs, is for them already, so
     * nobody gains by putting them into this class too. Oversight would be too much to ask for here, because whoever is in no class is
     * overseen by every instructor.
     */
    private Set<UserId> entrusted(UserId staff, Map<String, Person> owners) {
        if (owners.isEmpty()) {
            return Set.of();
        }
        var running = classrooms.runBy(staff).stream()
                .filter(Predicate.not(Classroom::isArchived))
                .map(Classroom::id)
                .toList();
        var members = classrooms.staff(running);
        var taught = running.stream()
                .filter(id -> members.getOrDefault(id, List.of()).stream()
                        .anyMatch(it -> it.teacher() && it.user().equals(staff)))
                .toList();
        return classrooms.learners(taught).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}

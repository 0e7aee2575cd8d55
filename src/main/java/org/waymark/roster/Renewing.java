package org.waymark.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Right;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Cards that were lost are replaced; only of accounts that were opened for the class and that nobody has signed in to for good. */
@Component
class Renewing {

    private final ClassroomAccess access;
    private final Classrooms classrooms;
    private final OpeningForClass opening;
    private final People people;

    Renewing(ClassroomAccess access, Classrooms classrooms, OpeningForClass opening, People people) {
        this.access = access;
        this.classrooms = classrooms;
        this.opening = opening;
        this.people = people;
    }

    /** Those for whom it can be done, by name. */
    @Transactional(readOnly = true)
    public List<Person> possible(UserId staff, String token) {
        return possible(access.run(staff, token, Right.ROSTER).id());
    }

    private List<Person> possible(ClassroomId id) {
        var order = NameOrder.of(Language.AZERBAIJANI);
        return people.all(opening.unclaimed(id, classrooms.learners(id))).values().stream()
                .sorted(Comparator.comparing(Person::displayName, order).thenComparing(Person::userName))
                .toList();
    }

    /**
     * The earlier cards of these learners are good for nothing afterwards.
     *
     * @throws Outdated where one of them has chosen a password by now, or gone from the class
     */
    @Transactional
    public Brought renew(UserId staff, String token, Set<UserId> learners, List<IssuedPassword> passwords) {
        var id = access.change(staff, token, Right.ROSTER).id();
        var renewed =
                possible(id).stream().filter(it -> learners.contains(it.id())).toList();
        if (renewed.size() < learners.size()) {
            throw new Outdated();
        }
        var groups = groups(id);
        var cards = new ArrayList<Card>();
        for (var it : renewed) {
            var issued = passwords.get(cards.size());
            opening.renew(it.id(), issued);
            cards.add(new Card(it.displayName(), it.userName(), groups.getOrDefault(it.id(), ""), issued.password()));
        }
        return new Brought(cards, 0, 0);
    }

    private Map<UserId, String> groups(ClassroomId id) {
        return classrooms.groups(id).stream()
                .flatMap(group -> group.members().stream().map(it -> Map.entry(it, group.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }
}

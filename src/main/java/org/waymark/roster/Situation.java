package org.waymark.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.classroom.Enrolment.State;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;

/**
 * What a list meets in a class.
 *
 * @param known those who stand to the class as learners in some way
 * @param staff of the class
 * @param owners who has the user names that the list wishes for, by key
 * @param entrusted those of the owners whom whoever brings the list may put into the class without asking them
 * @param groups of the class, what they are called
 * @param room for how many the class still has places; empty where as many as like can come
 * @param taken of keys of user names those that somebody has
 */
record Situation(
        Map<Person, State> known,
        Set<UserId> staff,
        Map<String, Person> owners,
        Set<UserId> entrusted,
        Collection<String> groups,
        Optional<Integer> room,
        UnaryOperator<Set<String>> taken) {

    Optional<Person> owner(String userName) {
        return Optional.ofNullable(owners.get(UserName.key(userName)));
    }

    Optional<State> state(Person person) {
        return Optional.ofNullable(known.get(person));
    }

    /** By the keys of their names those who stand to the class in some way, those who are in it first. */
    Map<String, List<Person>> namesakes() {
        var order = List.of(State.IN, State.WAITING, State.REMOVED, State.DECLINED, State.LEFT);
        return known.keySet().stream()
                .sorted(Comparator.<Person>comparingInt(it -> order.indexOf(known.get(it)))
                        .thenComparing(Person::userName))
                .collect(Collectors.groupingBy(it -> UserName.key(it.displayName())));
    }
}

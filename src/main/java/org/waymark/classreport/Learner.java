package org.waymark.classreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Somebody in a class, by the name under which the staff knows them; two who are called alike are told apart. */
public record Learner(UserId id, String name) {

    private static final String UNKNOWN = "–";

    /** Those of a class, in no particular order. */
    static List<Learner> of(Collection<UserId> ids, Map<UserId, Person> people) {
        var alike = people.values().stream().collect(Collectors.groupingBy(Person::displayName, Collectors.counting()));
        return ids.stream()
                .map(id -> new Learner(id, name(people.get(id), alike)))
                .toList();
    }

    static Map<UserId, Learner> byId(Collection<Learner> learners) {
        return learners.stream().collect(Collectors.toMap(Learner::id, Function.identity()));
    }

    private static String name(@Nullable Person person, Map<String, Long> alike) {
        if (person == null) {
            return UNKNOWN;
        }
        var name = person.displayName();
        return alike.getOrDefault(name, 0L) > 1 ? name + " (" + person.userName() + ")" : name;
    }
}

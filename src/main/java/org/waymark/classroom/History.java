package org.waymark.classroom;

import java.util.List;
import java.util.Map;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * What happened in a class, the newest first.
 *
 * @param people everybody who did something or to whom something was done
 */
public record History(List<ClassroomChange> changes, Map<UserId, Person> people) {

    public History {
        changes = List.copyOf(changes);
        people = Map.copyOf(people);
    }
}

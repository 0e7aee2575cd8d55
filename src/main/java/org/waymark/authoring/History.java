package org.waymark.authoring;

import java.util.List;
import java.util.Map;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * What a file of a course was while it was drafted.
 *
 * @param now as it is now
 * @param mayEdit whether whoever looks may restore and discard
 * @param past the newest first
 * @param people those who typed
 */
public record History(FileInWork now, boolean mayEdit, List<Past> past, Map<UserId, Person> people) {

    public History {
        past = List.copyOf(past);
        people = Map.copyOf(people);
    }

    /** The name of somebody who typed; a dash for an account that no longer exists. */
    public String nameOf(UserId id) {
        var person = people.get(id);
        return person == null ? "–" : person.displayName();
    }
}

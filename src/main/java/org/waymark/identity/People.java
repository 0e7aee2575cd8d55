package org.waymark.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The people with accounts, by name. */
public interface People {

    /** Learners whose name or user name contains these words, regardless of case, by name; at most so many. */
    List<Person> learners(String words, int most);

    /** Those of these accounts that exist. */
    Map<UserId, Person> all(Collection<UserId> ids);

    /** What somebody is called; a dash for an account that no longer exists. */
    default String nameOf(UserId id) {
        var person = all(List.of(id)).get(id);
        return person == null ? "–" : person.displayName();
    }
}

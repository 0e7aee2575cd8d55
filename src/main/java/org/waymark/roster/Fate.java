package org.waymark.roster;

import java.util.Optional;
import java.util.Set;
import org.waymark.identity.Person;
import org.waymark.identity.UserName;

/** What becomes of a line of a list. */
public sealed interface Fate {

    /** An account is opened, and its owner is in the class. */
    record Opens(UserName userName) implements Fate {}

    /** Somebody who has an account comes into the class. */
    record Enrols(Person person) implements Fate {}

    /** Somebody who was removed or turned away comes in again. */
    record Restores(Person person) implements Fate {}

    /** They are in the class; at most they come into a group. */
    record Stays(Person person) implements Fate {}

    /** Nothing. */
    record LeftOut() implements Fate {}

    /**
     * Nothing as long as it is so, for this line and all others.
     *
     * @param who somebody of the class with whom it has to do
     * @param offer a user name that is free
     */
    record Flawed(Set<Flaw> flaws, Optional<Person> who, Optional<UserName> offer) implements Fate {
        public Flawed {
            flaws = Set.copyOf(flaws);
        }

        Flawed(Flaw flaw) {
            this(Set.of(flaw), Optional.empty(), Optional.empty());
        }

        Flawed(Flaw flaw, Person who) {
            this(Set.of(flaw), Optional.of(who), Optional.empty());
        }
    }
}

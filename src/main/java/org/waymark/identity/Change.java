package org.waymark.identity;

import java.time.Duration;
import java.util.Set;

/** What became of the wish to change something about one's account. */
public sealed interface Change {

    record Done() implements Change {}

    record Flawed(Set<AccountFlaw> flaws) implements Change {
        public Flawed {
            flaws = Set.copyOf(flaws);
        }
    }

    /** Too many in a short time; after the pause it goes on. */
    record Later(Duration pause) implements Change {}
}

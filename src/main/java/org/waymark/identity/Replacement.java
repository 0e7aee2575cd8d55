package org.waymark.identity;

import java.time.Duration;
import java.util.Set;

/** What became of the wish to replace a first password. */
public sealed interface Replacement {

    /** One signs in with the new one now. */
    record Done() implements Replacement {}

    record Flawed(Set<AccountFlaw> flaws) implements Replacement {
        public Flawed {
            flaws = Set.copyOf(flaws);
        }
    }

    /** The first password is another one by now, or it was too long ago that it was typed. */
    record Over() implements Replacement {}

    /** Too many in a short time; after the pause it goes on. */
    record Later(Duration pause) implements Replacement {}
}

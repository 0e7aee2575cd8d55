package org.waymark.identity;

import java.time.Duration;
import java.util.Set;

/** What became of the wish for an account. */
public sealed interface Opening {

    record Opened(Account account) implements Opening {}

    /** Something has to be typed differently. */
    record Flawed(Set<AccountFlaw> flaws) implements Opening {
        public Flawed {
            flaws = Set.copyOf(flaws);
        }
    }

    /** Too many in a short time; after the pause it goes on. */
    record Later(Duration pause) implements Opening {}

    /** The link that allowed it is used up or too old. */
    record LinkInvalid() implements Opening {}
}

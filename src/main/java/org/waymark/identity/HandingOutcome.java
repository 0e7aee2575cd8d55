package org.waymark.identity;

import java.time.Duration;
import java.util.Set;

/** What became of the wish to hand somebody a first password. */
public sealed interface HandingOutcome {

    /** The password is nowhere else but here. */
    record Handed(Person person, FirstPassword password) implements HandingOutcome {}

    /** Something has to be typed differently. */
    record Flawed(Set<AccountFlaw> flaws) implements HandingOutcome {
        public Flawed {
            flaws = Set.copyOf(flaws);
        }
    }

    record Refused(AccountRefusal why) implements HandingOutcome {}

    /** So many sign in at the moment that it has to wait. */
    record Later(Duration pause) implements HandingOutcome {}
}

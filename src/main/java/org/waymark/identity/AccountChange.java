package org.waymark.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that an administrator did to an account.
 *
 * @param role the one given or taken
 */
public record AccountChange(UserId whom, What what, Optional<Role> role, UserId by, Instant at) {

    /** What has happened. */
    public enum What {
        OPENED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        FIRST_PASSWORD
    }
}

package org.waymark.identity;

import java.util.UUID;

/** The identity of an account. */
public record UserId(UUID value) {

    /** The id that no account has. */
    static final UserId NOBODY = new UserId(new UUID(0, 0));
}

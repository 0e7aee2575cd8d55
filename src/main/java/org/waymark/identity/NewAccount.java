package org.waymark.identity;

import java.util.Optional;
import java.util.Set;

/** An account that somebody else opens, with the hash of a password that its owner has to change. */
public record NewAccount(UserId id, UserName userName, String displayName, String passwordHash, Set<Role> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
        if (DisplayName.flaw(displayName).isPresent()) {
            throw new IllegalArgumentException("not a display name");
        }
    }

    /** A learner's. */
    public NewAccount(UserId id, UserName userName, String displayName, String passwordHash) {
        this(id, userName, displayName, passwordHash, Set.of(Role.LEARNER));
    }

    /** Never with names or the hash. */
    @Override
    public String toString() {
        return "NewAccount[" + id.value() + "]";
    }

    public Account account() {
        return new Account(id, userName.value(), displayName, roles, Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY);
    }
}

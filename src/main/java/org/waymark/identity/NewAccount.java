package org.waymark.identity;

import java.util.Optional;
import java.util.Set;

/** A learner's account that somebody else opens, with the hash of a password that its owner has to change. */
public record NewAccount(UserId id, UserName userName, String displayName, String passwordHash) {

    public NewAccount {
        if (DisplayName.flaw(displayName).isPresent()) {
            throw new IllegalArgumentException("not a display name");
        }
    }

    /** Never with names or the hash. */
    @Override
    public String toString() {
        return "NewAccount[" + id.value() + "]";
    }

    public Account account() {
        return new Account(
                id,
                userName.value(),
                displayName,
                Set.of(Role.LEARNER),
                Optional.empty(),
                Theme.SYSTEM,
                TextSize.ORDINARY);
    }
}

package org.waymark.identity;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody with an account, as administrators see them.
 *
 * @param since when the account was opened
 */
public record AccountHolder(Person person, Set<Role> roles, Instant since, PasswordState password) {

    public AccountHolder {
        roles = Set.copyOf(roles);
    }

    public UserId id() {
        return person.id();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean canSignIn() {
        return password != PasswordState.NONE;
    }

    AccountHolder with(Set<Role> others) {
        return new AccountHolder(person, others, since, password);
    }
}

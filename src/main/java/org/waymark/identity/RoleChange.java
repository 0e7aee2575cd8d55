package org.waymark.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Other roles for somebody, and what the rules say about them. Whoever changes roles is an administrator and stays one, so there always
 * is one.
 */
public record RoleChange(AccountHolder whom, Set<Role> after) {

    public RoleChange {
        after = Set.copyOf(after);
    }

    /** Those that are new, in their order. */
    public Set<Role> given() {
        return less(after, whom.roles());
    }

    /** Those that go, in their order. */
    public Set<Role> taken() {
        return less(whom.roles(), after);
    }

    public boolean isNone() {
        return whom.roles().equals(after);
    }

    public boolean makesAdministrator() {
        return given().contains(Role.ADMINISTRATOR);
    }

    public boolean takesInstructor() {
        return taken().contains(Role.INSTRUCTOR);
    }

    /** Why this administrator cannot make it. */
    public Optional<AccountRefusal> refusal(UserId by) {
        if (after.isEmpty()) {
            return Optional.of(AccountRefusal.NO_ROLE);
        }
        if (by.equals(whom.id()) && taken().contains(Role.ADMINISTRATOR)) {
            return Optional.of(AccountRefusal.OWN_ADMINISTRATOR);
        }
        return makesAdministrator() && !whom.canSignIn()
                ? Optional.of(AccountRefusal.NOBODY_SIGNS_IN)
                : Optional.empty();
    }

    private static Set<Role> less(Set<Role> some, Set<Role> others) {
        var left = EnumSet.noneOf(Role.class);
        left.addAll(some);
        left.removeAll(others);
        return left;
    }
}

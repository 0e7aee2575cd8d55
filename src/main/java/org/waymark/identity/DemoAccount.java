package org.waymark.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accounts that show an installation off. Everybody may know their passwords; they exist only on the embedded database. */
public enum DemoAccount {
    LEARNER(1, "deniz", "Deniz Kaya", Role.LEARNER),
    INSTRUCTOR(2, "leyla", "Leyla Məmmədova", Role.INSTRUCTOR),
    ADMINISTRATOR(3, "admin", "Aylin Demir", Role.ADMINISTRATOR);

    private final int number;
    private final String userName;
    private final String displayName;
    private final Role role;

    DemoAccount(int number, String userName, String displayName, Role role) {
        this.number = number;
        this.userName = userName;
        this.displayName = displayName;
        this.role = role;
    }

    static boolean has(UserId id) {
        return Arrays.stream(values()).anyMatch(demo -> demo.id().equals(id));
    }

    public UserId id() {
        return new UserId(new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public String password() {
        return "waymark-" + userName;
    }

    Account account() {
        return new Account(
                id(), userName, displayName, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY);
    }
}

package org.waymark.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.base.Language;

/** People for tests. */
public final class Examples {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

    private Examples() {}

    public static Account nermin() {
        return account(1, "nermin", "Nermin Əliyeva", Role.LEARNER);
    }

    public static Account tarik() {
        return account(2, "Tarık.B", "Tarık Bulut", Role.INSTRUCTOR);
    }

    public static Account ada() {
        return account(3, "ada", "Ada", Role.ADMINISTRATOR);
    }

    private static Account account(int number, String userName, String displayName, Role role) {
        return new Account(
                new UserId(new UUID(0x0193_0000_0000_7000L, number)),
                userName,
                displayName,
                Set.of(role),
                Optional.of(Language.AZERBAIJANI),
                Theme.DARK,
                TextSize.LARGE);
    }
}

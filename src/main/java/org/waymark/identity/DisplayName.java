package org.waymark.identity;

import java.util.Optional;

/** The rule for the name that others see. */
public final class DisplayName {

    public static final int LONGEST = 80;

    private DisplayName() {}

    static String tidied(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    static Optional<AccountFlaw> flaw(String tidied) {
        var writable = tidied.codePoints().noneMatch(Character::isISOControl);
        return !tidied.isEmpty() && tidied.length() <= LONGEST && writable
                ? Optional.empty()
                : Optional.of(AccountFlaw.DISPLAY_NAME_LENGTH);
    }
}

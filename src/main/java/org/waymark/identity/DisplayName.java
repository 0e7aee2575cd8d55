package org.waymark.identity;

import java.util.Optional;

/** The rule for the name that others see. */
public final class DisplayName {

    public static final int LONGEST = 80;

    private DisplayName() {}

    /** What was typed, with one space between words. */
    public static String tidied(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** What is wrong with a name as {@link #tidied}. */
    public static Optional<AccountFlaw> flaw(String tidied) {
        var writable = tidied.codePoints().noneMatch(Character::isISOControl);
        return !tidied.isEmpty() && tidied.length() <= LONGEST && writable
                ? Optional.empty()
                : Optional.of(AccountFlaw.DISPLAY_NAME_LENGTH);
    }
}

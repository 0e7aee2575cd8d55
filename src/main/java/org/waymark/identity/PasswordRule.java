package org.waymark.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a password must be: long enough, not endless, and not what everybody tries first. Its characters are its owner's business. */
@Component
class PasswordRule {

    static final int SHORTEST = 8;
    static final int LONGEST = 256;

    private static final String PRODUCT = "waymark";

    private final Set<String> common;

    PasswordRule() {
        this.common = read(new ClassPathResource("identity/common-passwords.txt"));
    }

    Optional<AccountFlaw> flaw(String password, String userName) {
        if (isTooLong(password)) {
            return Optional.of(AccountFlaw.PASSWORD_TOO_LONG);
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(AccountFlaw.PASSWORD_TOO_SHORT);
        }
        return isCommon(password, userName) ? Optional.of(AccountFlaw.PASSWORD_COMMON) : Optional.empty();
    }

    /** Asked before anything is computed from the password. */
    static boolean isTooLong(String password) {
        return password.codePointCount(0, password.length()) > LONGEST;
    }

    private boolean isCommon(String password, String userName) {
        var folded = password.toLowerCase(Locale.ROOT);
        var bare = folded.replaceAll("[^\\p{L}]+$", "").replaceAll("^[^\\p{L}]+", "");
        var key = UserName.key(userName);
        return common.contains(folded)
                || bare.equals(PRODUCT)
                || UserName.key(folded).equals(key)
                || UserName.key(bare).equals(key);
    }

    private static Set<String> read(ClassPathResource list) {
        try {
            return list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}

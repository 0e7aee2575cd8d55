package org.waymark.identity;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;

/**
 * Hashes and checks passwords with Argon2id (19 MiB, two passes: OWASP's figures). Every hash costs that much memory,
 * so only a few are computed at a time; who comes later waits, and after a while is asked to come back.
 */
@Component
public class Passwords {

    private static final int MEMORY_IN_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, MEMORY_IN_KIB, PASSES)));
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final String nobodys;

    Passwords() {
        this.nobodys = hash(Ids.token());
    }

    String hash(String password) {
        takePlace();
        try {
            return requireNonNull(encoder.encode(password));
        } finally {
            places.release();
        }
    }

    /** Takes as long when there is no hash to compare with, so that time does not tell which accounts exist. */
    public boolean matches(String password, Optional<String> hash) {
        if (PasswordRule.isTooLong(password)) {
            return false;
        }
        takePlace();
        try {
            return encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyTries(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TooManyTries(PATIENCE);
        }
    }
}

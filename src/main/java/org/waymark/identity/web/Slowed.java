package org.waymark.identity.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.waymark.identity.TooManyTries;

/** Signing in was tried too often; what was typed has not been looked at. */
public final class Slowed extends AuthenticationException {

    private final Duration pause;

    Slowed(TooManyTries cause) {
        super(cause.getMessage(), cause);
        this.pause = cause.pause();
    }

    public Duration pause() {
        return pause;
    }
}

package org.waymark.identity;

import org.springframework.stereotype.Component;

/** Makes first passwords. Each takes as long as signing in, so nobody should hold a connection or a lock meanwhile. */
@Component
public class IssuingPasswords {

    private final Passwords passwords;

    IssuingPasswords(Passwords passwords) {
        this.passwords = passwords;
    }

    /**
     * A new first password.
     *
     * @throws TooManyTries when so many sign in that it has to wait
     */
    public IssuedPassword issue() {
        var password = FirstPassword.random();
        return new IssuedPassword(password, passwords.hash(password.value()));
    }
}

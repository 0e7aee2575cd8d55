package org.waymark.identity;

/** First passwords for tests that need somebody to make them. */
public final class Issuing {

    private Issuing() {}

    public static IssuingPasswords passwords() {
        return new IssuingPasswords(new Passwords());
    }
}

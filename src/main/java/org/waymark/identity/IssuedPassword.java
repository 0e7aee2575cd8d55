package org.waymark.identity;

/** A first password to be printed, and its hash to be kept. */
public record IssuedPassword(FirstPassword password, String hash) {

    /** Never the password or its hash. */
    @Override
    public String toString() {
        return "IssuedPassword[]";
    }
}

package org.waymark.identity;

/** What became of the wish to sign in. */
public sealed interface SignIn {

    /** Somebody is who they say. */
    record Known(Account account) implements SignIn {}

    /** They are, but the password is one that somebody else made: they have to choose another first. */
    record WithFirstPassword(FirstPasswordProof proof) implements SignIn {}

    /** User name and password do not match. */
    record Refused() implements SignIn {}
}

package org.waymark.identity;

/** Whose password opens an account. */
public enum PasswordState {
    /** Nobody can sign in to it. */
    NONE,
    /** Somebody else made it, and its owner has to choose another. */
    FIRST,
    /** Its owner has chosen it. */
    OWN
}

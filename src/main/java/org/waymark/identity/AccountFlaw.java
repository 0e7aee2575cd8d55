package org.waymark.identity;

/** What can be wrong with what somebody typed about an account. */
public enum AccountFlaw {
    USER_NAME_LENGTH,
    USER_NAME_CHARACTERS,
    USER_NAME_TAKEN,
    DISPLAY_NAME_LENGTH,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_COMMON,
    PASSWORD_WRONG,
    PASSWORD_UNCHANGED,
    PASSWORD_OF_A_DEMO_ACCOUNT
}

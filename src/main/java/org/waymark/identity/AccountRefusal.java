package org.waymark.identity;

/** Why an administrator cannot do something to an account. */
public enum AccountRefusal {
    NO_ROLE,
    OWN_ADMINISTRATOR,
    NOBODY_SIGNS_IN,
    NO_LONGER_ADMINISTRATOR,
    NO_SUCH_ACCOUNT,
    OWN_PASSWORD,
    DEMO_PASSWORD
}

package org.waymark.scenario;

/** How an ending is to be thought of; it tells, and changes no score. */
public enum Merit {
    STRONG,
    MIXED,
    WEAK
}

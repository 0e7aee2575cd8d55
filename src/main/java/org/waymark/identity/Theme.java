package org.waymark.identity;

/** Light, dark, or as the device says. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}

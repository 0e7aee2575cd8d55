package org.waymark.question;

/** How hard its author expects an item to be. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}

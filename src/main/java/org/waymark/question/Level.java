package org.waymark.question;

/** What kind of thinking an objective or item asks for, from the least to the most (Bloom's taxonomy, revised 2001). */
public enum Level {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE
}

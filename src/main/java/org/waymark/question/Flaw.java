package org.waymark.question;

/** Why a response could not be read. */
public enum Flaw {
    /** What was typed is not a number. */
    NO_NUMBER,
    /** It could be two numbers: 1.234 is one thing in one language and another in the next. */
    AMBIGUOUS_NUMBER,
    /** The number stands without a unit. */
    NO_UNIT,
    /** The unit is none of those the question knows. */
    UNKNOWN_UNIT
}

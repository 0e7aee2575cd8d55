package org.waymark.authoring;

/** How a text stands in a language that the course was not written in. */
public enum TranslationState {
    /** It is not written in this language. */
    MISSING,
    /** The words that it was translated from have changed since. Learners keep it. */
    OUT_OF_DATE,
    UP_TO_DATE
}

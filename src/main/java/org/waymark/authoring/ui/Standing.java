package org.waymark.authoring.ui;

/** How a part of a lesson stands in one of its languages. */
enum Standing {

    /** It is written in the language of the course, from which the others are translated. */
    SOURCE,
    /** It is translated from the text that now stands there. */
    FITS,
    /** The text from which it was translated has changed since. */
    OUT_OF_DATE,
    /** It is not written. */
    MISSING
}

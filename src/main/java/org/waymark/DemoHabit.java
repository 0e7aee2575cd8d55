package org.waymark;

/** How somebody of the demo class goes about their work. */
enum DemoHabit {
    /** In time, some things left out. */
    STEADY,
    /** After it was due, as long as it is taken. */
    LATE,
    /** As the steady ones, but one thing only after it had closed. */
    AFTER_CLOSING,
    /** Tries the module quiz twice and passes neither time. */
    STRUGGLING,
    /** Stopped in the middle of the module quiz and was not seen since. */
    STOPPED,
    /** Has not begun anything. */
    IDLE
}

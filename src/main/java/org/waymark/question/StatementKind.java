package org.waymark.question;

/** What kind of statement something is: the four labels of source criticism. */
public enum StatementKind {
    EVENT,
    ATTRIBUTED_FIGURE,
    READING,
    ONE_SIDED_CLAIM
}

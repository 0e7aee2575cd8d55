package org.waymark.interchange;

/** One thing that a GIFT file says: a question, or the category of those that follow. */
public sealed interface GiftEntry permits GiftQuestion, GiftEntry.Category {

    /** Where it begins, counted from 1. */
    int line();

    /** Says where the questions behind it belong. */
    record Category(int line, String path) implements GiftEntry {}
}

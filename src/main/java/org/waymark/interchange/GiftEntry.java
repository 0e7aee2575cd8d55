package org.waymark.interchange;

/** One thing that a GIFT file says: a question, or the category of those that follow. */
public sealed interface GiftEntry permits GiftQuestion, GiftEntry.Category {

    /** Where it begins. */
    Spot at();

    /** Says where the questions behind it belong. */
    record Category(Spot at, String path) implements GiftEntry {}
}

package org.waymark.authoring;

/** What a course consists of, in the order in which it is listed. */
public enum PartKind {
    COURSE,
    OBJECTIVE,
    MODULE,
    LESSON,
    SECTION,
    QUIZ,
    SCENARIO,
    PASSAGE,
    BANK,
    ITEM,
    FIGURE,
    SOURCE,
    PARAGRAPH,
    DIFFERENCE,
    TERM
}

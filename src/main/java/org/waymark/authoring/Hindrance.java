package org.waymark.authoring;

/** What keeps a part of a course from being begun, moved or taken away. */
public enum Hindrance {
    /** The language in which the course is written needs a title. */
    NO_TITLE,
    /** A title is longer than titles are. */
    LONG_TITLE,
    /** What was typed cannot be an id. */
    NO_ID,
    /** Something has this id already, or had it. */
    ID_TAKEN,
    /** There is no such module, lesson or bank any more. */
    NO_PLACE,
    /** What is begun has to cite something, and there is no document to cite. */
    NO_SOURCE,
    /** What is begun serves an objective, and none was chosen that is there. */
    NO_OBJECTIVE,
    /** A quiz draws from a bank, and none was chosen that is there. */
    NO_BANK,
    /** A file that has to be changed for this cannot be read. */
    UNREADABLE,
    /** What was typed cannot stand where it belongs, or what was to be changed is not there. */
    DOES_NOT_FIT,
    /** A file would be longer than files of a course are. */
    TOO_LONG,
    /** Other parts of the course speak of it. */
    REFERRED_TO,
    /** A course has at least one module, a module one activity, a lesson one section. */
    LAST_ONE,
    /** The section that says who says so closes every lesson. */
    CLOSES_LESSON,
    /** Words that somebody typed wait beside the text for a place. */
    WORDS_WAIT
}

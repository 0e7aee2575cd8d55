package org.waymark.question;

/** How sure somebody is of an answer; three levels of Gardner-Medwin's scheme, and "no idea". */
public enum Certainty {
    NO_IDEA,
    LOW,
    MIDDLE,
    HIGH
}

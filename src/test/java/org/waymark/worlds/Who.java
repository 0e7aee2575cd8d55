package org.waymark.worlds;

/** Everybody who asks: strangers, those of one class by what they may do there, and two of the other. */
enum Who {
    VISITOR,
    INSTRUCTOR_WITHOUT_CLASS,
    ADMINISTRATOR,
    LEARNER_OF_A,
    WAITING_FOR_A,
    TEACHER_OF_A,
    HELPER_OF_A,
    ROSTER_OF_A,
    ASSIGN_OF_A,
    FOLLOW_OF_A,
    MARK_OF_A,
    LEARNER_OF_B,
    TEACHER_OF_B
}

package org.waymark.scenario;

/** Why a step is not possible in a walk. */
public enum Refusal {
    /** The walk is at another passage. */
    ELSEWHERE,
    /** There is no such choice, task, paragraph or criterion here. */
    UNKNOWN,
    /** The condition of the choice does not hold. */
    CLOSED,
    /** A task of the passage is still to be done. */
    TASK_OPEN,
    /** It was done before. */
    DONE,
    /** The walk is over. */
    OVER,
    /** Nothing was written that could be rated. */
    NOTHING_WRITTEN
}

package org.waymark.assessment;

/** How many attempts there are of learners whose work somebody may not see: of a few it is not told how many. */
public sealed interface Others {

    /** From so many on the number is told. */
    int FEWEST = 5;

    /** Not one. */
    record None() implements Others {}

    /** Some, so few that nothing may be concluded about any of them. */
    record Few() implements Others {}

    /** So many. */
    record Many(int attempts) implements Others {}

    static Others of(int attempts) {
        if (attempts <= 0) {
            return new None();
        }
        return attempts < FEWEST ? new Few() : new Many(attempts);
    }
}

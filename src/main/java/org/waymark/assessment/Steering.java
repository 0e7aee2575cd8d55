package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;

/** What somebody of the staff did to the time of an attempt. */
public sealed interface Steering {

    /** It ends later. */
    record MoreTime(Instant ends) implements Steering {}

    /** Its clock was stopped; until it goes on nothing closes it and its learner cannot go on. */
    record Halted() implements Steering {}

    /**
     * Its clock may run again.
     *
     * @param ends moved by as long as it was halted; empty where nothing ends it, or where a pause of its learner goes on
     */
    record GoneOn(Optional<Instant> ends) implements Steering {}

    /**
     * Nobody of the staff let it go on for a day, so its clock may run again by itself.
     *
     * @param ends as of {@link GoneOn}
     */
    record Lapsed(Optional<Instant> ends) implements Steering {}

    /**
     * The quiz closes later for its learner, or no more.
     *
     * @param ends when it ends by now, or will where its clock stands still: later only where closing ended it
     */
    record ClosingMoved(Optional<Instant> closes, Optional<Instant> ends) implements Steering {}

    /** Its time is up now; what was done before still arrives within the grace, then the server hands it in. */
    record Ended() implements Steering {}
}

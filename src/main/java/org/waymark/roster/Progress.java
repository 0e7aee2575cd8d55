package org.waymark.roster;

import java.time.Instant;

/** How far it has come with what takes a while. */
public sealed interface Progress {

    /**
     * First passwords are being made; nobody is in the class yet.
     *
     * @param since when it began, to tell how long it will take
     */
    record Printing(int made, int of, Instant since) implements Progress {}

    /** Everybody comes in. It cannot be stopped any more, and takes no more than some seconds. */
    record Keeping() implements Progress {}

    /** Everybody is in, and there are cards for as long as somebody looks. */
    record Done(Brought brought) implements Progress {}

    /** Something changed meanwhile; nothing was done, and this is what would be done now. */
    record Changed(Plan plan) implements Progress {}

    /** As {@link Changed}, for cards that were to be replaced. */
    record Outdated() implements Progress {}

    /** Somebody stopped it; nothing was done. */
    record Stopped() implements Progress {}

    /** It failed; nothing was done. */
    record Failed() implements Progress {}

    /** Whether it goes on. */
    default boolean isUnderWay() {
        return this instanceof Printing || this instanceof Keeping;
    }
}

package org.waymark.classroom;

import java.time.Instant;
import java.util.Optional;

/**
 * How one gets into a class.
 *
 * @param code empty while nobody can come in by one
 * @param expires from when on the code lets nobody in any more, wherever the class is
 * @param places how many learners the class takes, however they come in; empty where as many as like
 * @param approval whether the code only lets ask
 * @param version goes up with every change, so that an old form cannot overwrite a newer one
 */
public record Entry(
        Optional<JoinCode> code, Optional<Instant> expires, Optional<Integer> places, boolean approval, int version) {

    public static final int MOST_PLACES = 10_000;

    public Entry {
        if (places.filter(it -> it < 1 || it > MOST_PLACES).isPresent()) {
            throw new IllegalArgumentException("a class has 1 to " + MOST_PLACES + " places");
        }
    }

    public boolean isOpen(Instant now) {
        return code.isPresent() && expires.filter(it -> !now.isBefore(it)).isEmpty();
    }

    boolean isOpenFor(JoinCode given, Instant now) {
        return isOpen(now) && code.filter(given::equals).isPresent();
    }

    /** Whether a class with so many learners can take so many more. */
    boolean hasRoom(int learners, int more) {
        return more == 0 || places.filter(it -> learners + more > it).isEmpty();
    }

    /** With a new code; an end that has passed does not count for it. */
    Entry renewed(int version, JoinCode code, Instant now) {
        return next(version, Optional.of(code), expires.filter(now::isBefore), places, approval);
    }

    Entry closed(int version) {
        return next(version, Optional.empty(), expires, places, approval);
    }

    Entry settled(int version, Optional<Instant> expires, Optional<Integer> places, boolean approval) {
        return next(version, code, expires, places, approval);
    }

    private Entry next(
            int version,
            Optional<JoinCode> code,
            Optional<Instant> expires,
            Optional<Integer> places,
            boolean approval) {
        if (version != this.version) {
            throw new Outdated();
        }
        return new Entry(code, expires, places, approval, version + 1);
    }
}

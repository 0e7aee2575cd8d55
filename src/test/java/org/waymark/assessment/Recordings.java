package org.waymark.assessment;

import java.time.Clock;
import org.waymark.content.LibraryOf;

/** Recording without a context around it. */
public final class Recordings {

    private Recordings() {}

    public static RecordingEvents on(Attempts attempts) {
        var library = new LibraryOf(org.waymark.content.Examples.edition());
        return new RecordingEvents(attempts, library, new Seals(Examples.keys()), _ -> {}, Clock.systemUTC());
    }
}

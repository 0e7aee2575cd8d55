package org.waymark.classroom;

import java.util.Optional;

/** Where it is kept how one gets into classes. */
public interface Entries {

    Entry of(ClassroomId id);

    /** The class that goes on and has this code, which may have expired. */
    Optional<Classroom> classroom(JoinCode code);

    /** Whether some class has this code, archived ones too. */
    boolean isTaken(JoinCode code);

    void keep(ClassroomId id, Entry entry);
}

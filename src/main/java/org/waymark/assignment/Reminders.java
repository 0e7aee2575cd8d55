package org.waymark.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.waymark.classroom.ClassroomId;

/** Where it is kept what learners have been told of their assignments. */
public interface Reminders {

    /** All of a class. */
    Set<Reminder> of(ClassroomId classroom);

    /** Keeps new ones; what was told already cannot be kept again. */
    void add(Collection<Reminder> reminders, Instant at);
}

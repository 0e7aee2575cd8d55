package org.waymark.classroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.identity.UserId;

/** Where it is kept what happened in classes. */
public interface ClassroomChanges {

    void add(ClassroomId id, Collection<ClassroomChange> changes);

    /** How often somebody has come into a class by themselves, or asked to be let in, after this moment. */
    int comings(ClassroomId id, UserId learner, Instant after);

    /** The newest changes of a class, at most so many, the newest first. */
    List<ClassroomChange> newest(ClassroomId id, int most);
}

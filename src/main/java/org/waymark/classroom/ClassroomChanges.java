package org.waymark.classroom;

import java.util.Collection;
import java.util.List;

/** Where it is kept what happened in classes. */
public interface ClassroomChanges {

    void add(ClassroomId id, Collection<ClassroomChange> changes);

    /** The newest changes of a class, at most so many, the newest first. */
    List<ClassroomChange> newest(ClassroomId id, int most);
}

package org.waymark.classroom;

import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/** What happened in a class, for all who run it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class SeeingHistory {

    /** Whole lists of learners may be among it; each is told in one line. */
    private static final int MOST = 500;

    private final ClassroomAccess access;
    private final ClassroomChanges changes;
    private final People people;

    SeeingHistory(ClassroomAccess access, ClassroomChanges changes, People people) {
        this.access = access;
        this.changes = changes;
        this.people = people;
    }

    public History newest(UserId staff, String token) {
        var newest = changes.newest(access.run(staff, token).id(), MOST);
        return new History(
                newest,
                people.all(newest.stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.by()), it.whom().stream()))
                        .distinct()
                        .toList()));
    }
}

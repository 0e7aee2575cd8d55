package org.waymark.classroom;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.identity.UserId;

/** Opening classes, changing and archiving them, copying them to a new term. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class RunningClassrooms {

    private final Classrooms classrooms;
    private final Clock clock;

    RunningClassrooms(Classrooms classrooms, Clock clock) {
        this.classrooms = classrooms;
        this.clock = clock;
    }

    /** Opens a class, whose teacher is whoever opens it. */
    public Classroom open(UserId teacher, String name, String term, ZoneId zone) {
        var now = clock.instant();
        var classroom = new Classroom(
                new ClassroomId(Ids.timeOrdered(now)), Ids.token(), name, term, zone, now, Optional.empty(), 1);
        classrooms.open(classroom, teacher);
        return classroom;
    }
}

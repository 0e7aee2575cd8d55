package org.waymark.assignment;

import java.util.List;
import java.util.Optional;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/** Where it is kept what single learners have been granted, with who did it and why. */
public interface Concessions {

    Optional<Concession> of(Assignment.Id assignment, UserId learner);

    /** Everything granted in a class. */
    List<Concession> of(ClassroomId classroom);

    /** Everything granted to a learner. */
    List<Concession> of(UserId learner);

    void keep(Concession concession, ConcessionChange change);

    /** What was granted and taken back at an assignment, the newest first. */
    List<ConcessionChange> changes(Assignment.Id assignment);
}

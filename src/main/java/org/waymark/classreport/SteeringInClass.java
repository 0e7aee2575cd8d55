package org.waymark.classreport;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.Obeyed;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/** Steers the attempt of one learner of a class: it is done wholly, or not at all, whatever becomes of the others. */
@Component
class SteeringInClass {

    private final ClassroomAccess access;
    private final SteeringAttempts attempts;

    SteeringInClass(ClassroomAccess access, SteeringAttempts attempts) {
        this.access = access;
        this.attempts = attempts;
    }

    @Transactional
    public Obeyed steer(UserId staff, String classroom, String attempt, int seen, Press press) {
        access.change(staff, classroom, Right.ASSIGN);
        return attempts.steer(staff, attempt, press.id(), seen, press.order(), press.reason());
    }
}

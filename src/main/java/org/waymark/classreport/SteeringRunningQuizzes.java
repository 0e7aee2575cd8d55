package org.waymark.classreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Obeyed;
import org.waymark.assessment.RunningAttempt;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.identity.UserId;

/**
 * More time, a stopped clock or the end for those who are at a quiz. Each learner is a transaction of their own, so that one who cannot be
 * reached does not keep the others waiting; what became of each is told.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class SteeringRunningQuizzes {

    private static final Logger log = LoggerFactory.getLogger(SteeringRunningQuizzes.class);

    private final ClassroomAccess access;
    private final SeeingRunningQuizzes seeing;
    private final SteeringInClass steering;

    SteeringRunningQuizzes(ClassroomAccess access, SeeingRunningQuizzes seeing, SteeringInClass steering) {
        this.access = access;
        this.seeing = seeing;
        this.steering = steering;
    }

    /**
     * Does what was pressed for those whom it was for and who are at the quiz; nobody else appears in what comes back. Who is at it for
     * another class, too, is reached by a press for them alone.
     *
     * @throws RightMissing without the right to assign work
     * @throws ClassroomArchived where the class is over
     */
    public List<Steered> steer(UserId staff, String classroom, String assignment, Press press) {
        access.run(staff, classroom, Right.ASSIGN).goingOn();
        var steered = new ArrayList<Steered>();
        for (var line : seeing.quiz(staff, classroom, assignment).lines()) {
            var seen = Optional.ofNullable(press.seen().get(line.learner().id()));
            var isMeant = seen.isPresent() && (press.seen().size() == 1 || !line.elsewhere());
            if (isMeant && line.attempt().isPresent()) {
                var attempt = line.attempt().get();
                steered.add(new Steered(line.learner(), steer(staff, classroom, attempt, seen.orElseThrow(), press)));
            }
        }
        return steered;
    }

    private Optional<Obeyed> steer(UserId staff, String classroom, RunningAttempt attempt, int seen, Press press) {
        try {
            return Optional.of(steering.steer(staff, classroom, attempt.token(), seen, press));
        } catch (ClassroomNotFound | RightMissing | ClassroomArchived refused) {
            throw refused;
        } catch (AttemptNotFound _) {
            return Optional.empty();
        } catch (RuntimeException failure) {
            log.warn("the time of an attempt could not be steered", failure);
            return Optional.empty();
        }
    }
}

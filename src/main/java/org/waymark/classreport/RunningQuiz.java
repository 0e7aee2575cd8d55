package org.waymark.classreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.RunningAttempt;
import org.waymark.assignment.Assignment;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.StaffMember;

/** A quiz that is assigned to a class, while it is taken. */
public record RunningQuiz(
        Classroom classroom, StaffMember viewer, Assignment assignment, List<Line> lines, Instant now) {

    /**
     * One learner to whom it is assigned, and their attempt if there is one.
     *
     * @param elsewhere whether another class has assigned it to them, too, and it is open there: what is done to everybody leaves them out
     */
    public record Line(Learner learner, Optional<RunningAttempt> attempt, Presence presence, boolean elsewhere) {

        /** Whether something can be done to the time of the attempt. */
        public boolean goesOn() {
            return presence != Presence.NOT_IN && presence != Presence.HANDED_IN;
        }

        /** Whether something that is done to everybody is done to it. */
        public boolean goesWithAll() {
            return goesOn() && !elsewhere;
        }
    }

    /** How a learner is at it. */
    public enum Presence {
        NOT_IN,
        AT_IT,
        /** Begun, and nothing has been heard of the page for a while. */
        AWAY,
        /** By the learner. */
        PAUSED,
        /** By the staff. */
        HALTED,
        TIME_UP,
        HANDED_IN;

        static Presence of(Optional<RunningAttempt> attempt, Instant now) {
            return attempt.map(it -> of(it, now)).orElse(NOT_IN);
        }

        private static Presence of(RunningAttempt attempt, Instant now) {
            if (attempt.state() == Attempt.State.FINISHED) {
                return HANDED_IN;
            }
            if (attempt.isOver()) {
                return TIME_UP;
            }
            if (attempt.halted()) {
                return HALTED;
            }
            if (attempt.state() == Attempt.State.PAUSED) {
                return PAUSED;
            }
            return attempt.isAway(now) ? AWAY : AT_IT;
        }
    }

    public RunningQuiz {
        lines = List.copyOf(lines);
    }

    public int number(Presence presence) {
        return (int) lines.stream().filter(line -> line.presence() == presence).count();
    }

    /** How many are at it for another class, too. */
    public int goingElsewhere() {
        return (int)
                lines.stream().filter(line -> line.goesOn() && line.elsewhere()).count();
    }

    /** How many are at it in whatever way. */
    public int going() {
        return (int) lines.stream().filter(Line::goesOn).count();
    }
}

package org.waymark.oversight;

import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.UserId;

/** What a method of the staff does for whom; each kind is tried in its own way. */
sealed interface Row {

    /** A method, called by somebody to reach something. */
    @FunctionalInterface
    interface Call {
        Object by(TwoClasses world, UserId staff, Target target);
    }

    /** Is done for whoever may, and looks to everybody else as if there were nothing. */
    record Refused(Purpose purpose, Class<? extends RuntimeException> as, Reach reach, Call call) implements Row {}

    /** What a method is passed, and for whom it is. */
    enum Reach {
        /** The name of something, which may be that of nothing; for the staff alone. */
        BY_NAME,
        /** Something that somebody found before; for the staff alone. */
        AT_HAND,
        /** The same, also for the learner whose it is. */
        AT_HAND_OR_OWN
    }

    /** Is done for everybody, and has traces of the canaries only for whoever may. */
    record Hidden(Purpose purpose, Call call) implements Row {}

    /** Counts: so much for whoever may, so much for the teacher of the other class, nothing for the others. */
    record Counted(Purpose purpose, int ours, int theirs, Call call) implements Row {}

    /** Changes nothing and throws nothing, whoever calls it. */
    record Idle(Call call) implements Row {}

    /** Is nobody's but that of whoever leads it, whatever rights others have. */
    record Led(Call call) implements Row {}

    /** Is not about the work of learners, or is not for the staff of classes: why. */
    record Exempt(String why) implements Row {}

    static Row refused(Purpose purpose, Class<? extends RuntimeException> as, Call call) {
        return new Refused(purpose, as, Reach.BY_NAME, call);
    }
}

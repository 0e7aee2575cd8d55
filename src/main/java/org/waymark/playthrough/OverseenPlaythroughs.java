package org.waymark.playthrough;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** Playthroughs for one of the staff: those of learners whose work is none of theirs are not there. */
@Component
class OverseenPlaythroughs {

    private final Playthroughs playthroughs;
    private final Oversight oversight;
    private final PlaythroughLooks looks;
    private final Clock clock;

    OverseenPlaythroughs(Playthroughs playthroughs, Oversight oversight, PlaythroughLooks looks, Clock clock) {
        this.playthroughs = playthroughs;
        this.oversight = oversight;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * A playthrough to look at; that they looked is kept.
     *
     * @throws PlaythroughNotFound where there is none, or they may not do this with its learner's work
     */
    Playthrough read(UserId staff, String token, Oversight.Purpose purpose) {
        var playthrough = theirs(staff, playthroughs.get(token), purpose);
        looks.keep(playthrough.id(), new Look(staff, clock.instant()));
        return playthrough;
    }

    /** As {@link #read}, for changing it: nobody else can until the transaction ends. */
    Playthrough held(UserId staff, String token, Oversight.Purpose purpose) {
        return theirs(staff, playthroughs.forChange(token), purpose);
    }

    private Playthrough theirs(UserId staff, Playthrough playthrough, Oversight.Purpose purpose) {
        var learner = playthrough.learner();
        var isTheirs = switch (purpose) {
            case FOLLOW -> oversight.sees(staff, learner, playthrough.startedAt());
            case MARK, ALLOW -> oversight.may(staff, learner, purpose);
        };
        if (!isTheirs) {
            throw new PlaythroughNotFound();
        }
        return playthrough;
    }

    void keep(Playthrough playthrough, int fresh) {
        playthroughs.keep(playthrough, fresh);
    }
}

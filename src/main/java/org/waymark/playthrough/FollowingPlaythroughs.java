package org.waymark.playthrough;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** Going through what learners played, as one of the staff who may follow their work; the learners can see that. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class FollowingPlaythroughs {

    private final OverseenPlaythroughs playthroughs;

    FollowingPlaythroughs(OverseenPlaythroughs playthroughs) {
        this.playthroughs = playthroughs;
    }

    /**
     * A learner's playthrough that is over, where its learner finds who has looked.
     *
     * @throws PlaythroughNotFound where there is none, and where the work of its learner is not theirs to follow
     */
    @Transactional
    public Playthrough ofLearner(UserId staff, String token) {
        var playthrough = playthroughs.read(staff, token, Oversight.Purpose.FOLLOW);
        if (playthrough.result().isEmpty()) {
            throw new PlaythroughNotFound();
        }
        return playthrough;
    }
}

package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.identity.Oversight;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.UserId;

/** Essays for somebody who marks: those of learners whose work they may not mark are not there. */
@Component
class OverseenEssays {

    /** What of the essays concerns somebody who marks: what waits, the oldest first, and what was marked last. */
    record Pile(List<Essay> unmarked, List<Essay> marked) {}

    private final Essays essays;
    private final Oversight oversight;
    private final Looks looks;
    private final Clock clock;

    OverseenEssays(Essays essays, Oversight oversight, Looks looks, Clock clock) {
        this.essays = essays;
        this.oversight = oversight;
        this.looks = looks;
        this.clock = clock;
    }

    Pile pile(UserId marker, int mostMarked) {
        var writers = oversight.among(marker, essays.writers(), Purpose.MARK);
        return new Pile(essays.unmarked(writers), essays.marked(writers, mostMarked));
    }

    Map<EssayId, UserId> firstMarkers() {
        return essays.firstMarkers();
    }

    Essay get(UserId marker, EssayId id) {
        return theirs(marker, essays.find(id));
    }

    /** As {@link #get}, for reading what it says; that they looked is kept. */
    Essay read(UserId marker, EssayId id) {
        var essay = get(marker, id);
        looks.keep(essay.attempt(), new Look(marker, clock.instant()));
        return essay;
    }

    /** As {@link #get}, and whoever else wants to change it waits until this transaction ends. */
    Essay held(UserId marker, EssayId id) {
        return theirs(marker, essays.forChange(id));
    }

    private Essay theirs(UserId marker, Optional<Essay> essay) {
        return essay.filter(it -> oversight.may(marker, it.learner(), Purpose.MARK))
                .orElseThrow(EssayNotFound::new);
    }

    List<EssayMark> marks(EssayId id) {
        return essays.marks(id);
    }

    void add(EssayId id, EssayMark mark) {
        essays.add(id, mark);
    }

    boolean save(Essay essay) {
        return essays.save(essay);
    }
}

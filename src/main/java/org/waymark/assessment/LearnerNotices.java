package org.waymark.assessment;

import org.springframework.stereotype.Component;
import org.waymark.content.Library;
import org.waymark.identity.People;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.ui.SiteMap;

/** Tells a learner what an instructor decided about an attempt, with the way to its result. */
@Component
class LearnerNotices {

    private final KeepingNotices notices;
    private final Library library;
    private final People people;

    LearnerNotices(KeepingNotices notices, Library library, People people) {
        this.notices = notices;
        this.library = library;
        this.people = people;
    }

    void tell(UserId learner, Notice.Kind kind, Attempt attempt) {
        var taken = QuizTaken.of(attempt, library.edition(attempt.edition()));
        var address = attempt.isFinished() ? SiteMap.result(attempt.token()) : SiteMap.attempt(attempt.token());
        notices.tell(learner, kind, taken.quiz().title(), address);
    }

    String nameOf(UserId learner) {
        return people.nameOf(learner);
    }
}

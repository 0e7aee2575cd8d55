package org.waymark.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.classroom.Classroom;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.ui.SiteMap;

/** Tells a learner what was granted to them. */
@Component
class TellingLearners {

    private final KeepingNotices notices;
    private final Titles titles;

    TellingLearners(KeepingNotices notices, Titles titles) {
        this.notices = notices;
        this.titles = titles;
    }

    void tell(UserId learner, ConcessionChange.What what, Classroom in, Assignment assignment) {
        titles.of(List.of(assignment))
                .values()
                .forEach(title -> notices.tell(learner, kind(what), title.text(), SiteMap.myClass(in.token())));
    }

    private static Notice.Kind kind(ConcessionChange.What what) {
        return switch (what) {
            case EXTENDED -> Notice.Kind.WORK_EXTENDED;
            case EXTENSION_TAKEN_BACK -> Notice.Kind.WORK_NOT_EXTENDED;
            case EXCUSED -> Notice.Kind.WORK_EXCUSED;
            case EXCUSE_TAKEN_BACK -> Notice.Kind.WORK_NOT_EXCUSED;
        };
    }
}

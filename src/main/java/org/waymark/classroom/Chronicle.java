package org.waymark.classroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.ui.SiteMap;

/** Keeps what happens in a class, and tells those whom it concerns. */
@Component
class Chronicle {

    private final ClassroomChanges changes;
    private final Classrooms classrooms;
    private final KeepingNotices notices;
    private final Clock clock;

    Chronicle(ClassroomChanges changes, Classrooms classrooms, KeepingNotices notices, Clock clock) {
        this.changes = changes;
        this.classrooms = classrooms;
        this.notices = notices;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** How often somebody has come into a class by themselves, or asked to be let in, within so much time. */
    int comings(Classroom classroom, UserId learner, Duration within) {
        return changes.comings(classroom.id(), learner, clock.instant().minus(within));
    }

    /** Something happened to the class. */
    void note(Classroom classroom, What what, UserId by) {
        changes.add(classroom.id(), List.of(new ClassroomChange(what, Optional.empty(), by, clock.instant(), "")));
    }

    /** The same happened to all of these. */
    void note(Classroom classroom, What what, Collection<UserId> whom, UserId by, String reason) {
        var now = clock.instant();
        changes.add(
                classroom.id(),
                whom.stream()
                        .map(it -> new ClassroomChange(what, Optional.of(it), by, now, reason))
                        .toList());
        if (!whom.isEmpty()) {
            tell(classroom, what, whom.stream().filter(it -> !it.equals(by)).toList());
        }
    }

    private void tell(Classroom classroom, What what, Collection<UserId> others) {
        switch (what) {
            case ASKED ->
                notices.remind(
                        teachers(classroom),
                        Notice.Kind.WAITING_FOR_CLASS,
                        name(classroom),
                        SiteMap.classLearners(classroom.token()));
            case ADMITTED, RESTORED ->
                tell(classroom, others, Notice.Kind.ADMITTED_TO_CLASS, SiteMap.myClass(classroom.token()));
            case DECLINED -> tell(classroom, others, Notice.Kind.DECLINED_BY_CLASS, SiteMap.MY_CLASSES);
            case REMOVED -> tell(classroom, others, Notice.Kind.REMOVED_FROM_CLASS, SiteMap.MY_CLASSES);
            case MADE_TEACHER, MADE_ASSISTANT ->
                tell(classroom, others, Notice.Kind.RUNNING_CLASS, SiteMap.classLearners(classroom.token()));
            case OPENED,
                    COPIED,
                    CHANGED,
                    ARCHIVED,
                    REOPENED,
                    CAME_IN,
                    TOOK_BACK,
                    LEFT,
                    DECLINE_UNDONE,
                    ENROLLED,
                    RIGHTS_CHANGED,
                    TAKEN_OFF,
                    LEFT_STAFF -> {}
        }
    }

    private void tell(Classroom classroom, Collection<UserId> whom, Notice.Kind kind, String address) {
        notices.tell(whom, kind, name(classroom), address);
    }

    private List<UserId> teachers(Classroom classroom) {
        return classrooms.staff(classroom.id()).stream()
                .filter(StaffMember::teacher)
                .map(StaffMember::user)
                .toList();
    }

    /** A name is the same in every language; whichever stands there is not shown. */
    private static LocalizedText name(Classroom classroom) {
        return new LocalizedText(Map.of(Language.TURKISH, classroom.name()), Language.TURKISH);
    }
}

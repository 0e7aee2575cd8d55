package org.waymark.assignment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.classroom.Classroom;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import org.waymark.ui.SiteMap;

/** Keeps what learners are told, and tells them. */
@Component
class PostingReminders {

    private final Reminders reminders;
    private final Noticeboard board;
    private final Titles titles;
    private final Clock clock;

    PostingReminders(Reminders reminders, Noticeboard board, Titles titles, Clock clock) {
        this.reminders = reminders;
        this.board = board;
        this.titles = titles;
        this.clock = clock;
    }

    Set<Reminder> told(Classroom classroom) {
        return reminders.of(classroom.id());
    }

    void post(Classroom classroom, Collection<Reminder> news, ClassWork work) {
        var now = clock.instant();
        var known = work.assignments().stream().collect(toMap(Assignment::id, Function.identity()));
        var names = titles.of(news.stream()
                .map(it -> Objects.requireNonNull(known.get(it.assignment())))
                .distinct()
                .toList());
        reminders.add(news, now);
        board.add(news.stream()
                .map(it -> new Notice(
                        Ids.timeOrdered(now),
                        it.learner(),
                        kind(it.what()),
                        Objects.requireNonNull(names.get(it.assignment())).text(),
                        SiteMap.myClass(classroom.token()),
                        now,
                        Optional.empty(),
                        Optional.of(about(classroom, it, work))))
                .toList());
    }

    private static Notice.Work about(Classroom classroom, Reminder news, ClassWork work) {
        var due = work.of(news.assignment(), news.learner())
                .flatMap(it -> it.window().due());
        return new Notice.Work(news.assignment().value(), classroom.name(), classroom.zone(), due, false);
    }

    private static Notice.Kind kind(Reminder.What what) {
        return switch (what) {
            case ASSIGNED -> Notice.Kind.WORK_ASSIGNED;
            case DUE -> Notice.Kind.WORK_DUE;
        };
    }
}

package org.waymark.authoring;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.ui.SiteMap;

/** Tells those who write a course what colleagues ask and say; nobody is told what they did themselves, or the same twice before they look. */
@Component
class TellingAuthors {

    private final KeepingNotices notices;
    private final CourseAccess access;
    private final Authorships authorships;
    private final Library library;

    TellingAuthors(KeepingNotices notices, CourseAccess access, Authorships authorships, Library library) {
        this.notices = notices;
        this.access = access;
        this.authorships = authorships;
        this.library = library;
    }

    /** Those who review this course are asked to read a draft. */
    void reviewers(Draft draft, UserId by) {
        var reviewers = authorships.in(draft.course()).stream()
                .filter(it -> it.may(Right.REVIEW))
                .map(Authorship::user)
                .toList();
        tell(reviewers, Notice.Kind.REVIEW_ASKED, draft.course(), draft.path(), by);
    }

    /** These people are told what somebody did with a file; only those who still write the course. */
    void tell(Collection<UserId> people, Notice.Kind kind, Slug course, String path, UserId by) {
        var told = people.stream()
                .distinct()
                .filter(it -> !it.equals(by) && access.writes(it, course))
                .toList();
        if (!told.isEmpty()) {
            notices.remind(told, kind, title(course), SiteMap.review(course, path));
        }
    }

    private LocalizedText title(Slug course) {
        return library.current(course)
                .map(it -> it.course().title())
                .orElseGet(() -> new LocalizedText(Map.of(Language.ENGLISH, course.value()), Language.ENGLISH));
    }
}

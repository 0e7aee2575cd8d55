package org.waymark.authoring;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.edit.EditRefused;
import org.waymark.identity.UserId;

/** Beginning modules, lessons, sections, banks, quizzes and scenarios of a course: drafts of all files that it takes, or none. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class BeginningParts {

    private final CourseAccess access;
    private final Together together;

    BeginningParts(CourseAccess access, Together together) {
        this.access = access;
        this.together = together;
    }

    /** The ids that a course has, so that another one can be suggested. */
    @Transactional(readOnly = true)
    public PartIds ids(UserId user, Slug course) {
        access.see(user, course);
        return PartIds.of(together.copy(course));
    }

    /**
     * Begins a part.
     *
     * @return its id
     * @throws PartRefused where it cannot be begun like this; nothing has changed
     */
    public Slug begin(UserId user, Slug course, NewPart part) {
        access.change(user, course, Right.EDIT);
        var copy = together.copy(course);
        var read = copy.course().orElseThrow(() -> new PartRefused(Hindrance.UNREADABLE));
        try {
            return new Beginning(together, user, read, PartIds.of(copy)).begin(part);
        } catch (EditRefused _) {
            throw new PartRefused(Hindrance.DOES_NOT_FIT);
        }
    }
}

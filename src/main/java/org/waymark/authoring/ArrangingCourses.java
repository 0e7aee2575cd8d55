package org.waymark.authoring;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.identity.UserId;

/** Bringing the modules of a course, and what is in them, into another order. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class ArrangingCourses {

    private final CourseAccess access;
    private final Together together;
    private final EditingCourses editing;

    ArrangingCourses(CourseAccess access, Together together, EditingCourses editing) {
        this.access = access;
        this.together = together;
        this.editing = editing;
    }

    /**
     * Moves a module or an activity.
     *
     * @param seen the file of the course as the page showed it
     * @return what was done, and how to take it back
     * @throws Outdated where the file is something else by now
     * @throws PartRefused where it cannot be moved there; nothing has changed
     */
    public Moved move(UserId user, Basis seen, Move move) {
        access.change(user, seen.course(), Right.EDIT);
        requireCourseFile(seen);
        together.requireSeen(seen);
        var before = together.file(seen.course(), CourseParts.COURSE).text();
        var order = CourseOrder.read(before).orElseThrow(() -> new PartRefused(Hindrance.UNREADABLE));
        together.edit(user, seen.course(), CourseParts.COURSE, edits(order, move));
        return new Moved(together.file(seen.course(), CourseParts.COURSE).basis(), before);
    }

    private static List<Edit> edits(CourseOrder order, Move move) {
        if (!order.hasPlaceFor(move)) {
            throw new PartRefused(Hindrance.NO_PLACE);
        }
        return switch (move) {
            case Move.OfModule(var from, var to) -> List.of(order.moving(from, to));
            case Move.OfActivity(var from, var to) -> {
                if (from.module() != to.module()
                        && order.modules().get(from.module()).activities().size() == 1) {
                    throw new PartRefused(Hindrance.LAST_ONE);
                }
                yield order.moving(from, to);
            }
        };
    }

    /**
     * Takes a move back: the file of the course is again what it was, to the letter.
     *
     * @throws Outdated where somebody has changed it since
     */
    public void takeBack(UserId user, Moved moved) {
        requireCourseFile(moved.after());
        editing.type(user, moved.after(), new DraftEdit.Whole(moved.before()));
    }

    private static void requireCourseFile(Basis basis) {
        if (!basis.path().equals(CourseParts.COURSE)) {
            throw new CourseNotFound();
        }
    }

    /** The order of a course as it is drafted, with what has to be sent along when something is moved. */
    @Transactional(readOnly = true)
    public FileInWork order(UserId user, Slug course) {
        return editing.open(user, course, CourseParts.COURSE);
    }
}

package org.waymark.gradebook;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/**
 * Looking at grades: the whole book for staff who mark or follow, one's own for a learner as they were released. Everything on a page is read
 * as it was at one moment.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@PreAuthorize("isAuthenticated()")
public class SeeingGrades {

    private final ClassroomAccess access;
    private final BookReading reading;
    private final Releases releases;
    private final ColumnTitles titles;
    private final People people;

    SeeingGrades(ClassroomAccess access, BookReading reading, Releases releases, ColumnTitles titles, People people) {
        this.access = access;
        this.reading = reading;
        this.releases = releases;
        this.titles = titles;
        this.people = people;
    }

    /**
     * The gradebook of a class.
     *
     * @throws RightMissing where somebody runs the class who may neither mark nor follow
     */
    public ClassGrades of(UserId staff, String token) {
        var classroom = access.run(staff, token);
        var viewer = viewer(staff, classroom);
        var sheet = reading.sheet(classroom);
        var released = releases.of(classroom.id());
        var visible = Visible.of(released);
        var named = new HashSet<>(sheet.learners());
        released.forEach(it -> named.add(it.by()));
        return new ClassGrades(
                classroom,
                viewer,
                sheet,
                people.all(named),
                titles.of(sheet),
                released,
                visible,
                releases.slips(visible.needed()));
    }

    /** What was changed for a learner in a column; nothing where there is no such column in the class. */
    public History history(UserId staff, String token, Column.Id column, UserId learner) {
        var classroom = access.run(staff, token);
        viewer(staff, classroom);
        var changes = reading.books().history(classroom.id(), column, learner);
        return new History(
                changes, people.all(changes.stream().map(EntryChange::by).collect(Collectors.toSet())));
    }

    private StaffMember viewer(UserId staff, Classroom classroom) {
        var member = access.runner(staff, classroom.id());
        if (!member.may(Right.MARK) && !member.may(Right.FOLLOW)) {
            throw new RightMissing(Right.FOLLOW);
        }
        return member;
    }

    /** What was released of a learner's own grades. */
    public MyGrades mine(UserId learner, String token) {
        var classroom = access.attend(learner, token);
        var visible = Visible.of(releases.of(classroom.id()));
        return new MyGrades(classroom, visible.grades(releases.slips(visible.needed(), learner)));
    }
}

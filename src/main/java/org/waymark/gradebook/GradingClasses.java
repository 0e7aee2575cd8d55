package org.waymark.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/** Setting marks by hand, one or many at once, excusing, and commenting; every change is kept. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class GradingClasses {

    private final ClassroomAccess access;
    private final Classrooms classrooms;
    private final BookReading reading;
    private final Gradebooks books;

    GradingClasses(ClassroomAccess access, Classrooms classrooms, BookReading reading, Gradebooks books) {
        this.access = access;
        this.classrooms = classrooms;
        this.reading = reading;
        this.books = books;
    }

    private record Step(Entry before, Entry after) {

        boolean isChange() {
            return after.version() > before.version();
        }
    }

    /**
     * Settles something for a learner in a column and tells what holds from now on; what says the same as before is no change.
     *
     * @throws Outdated where something else was settled since
     */
    public Entry set(UserId staff, String token, Marking marking) {
        var classroom = access.change(staff, token, Right.MARK);
        var column = column(classroom, marking.column());
        require(classroom, List.of(marking.learner()));
        var before = entry(entries(column), column, marking.learner(), marking.version());
        var step = step(column, before, marking.given(), marking.comment());
        keep(List.of(step), staff, marking.reason());
        return step.after();
    }

    /**
     * Settles marks for several learners in a column, all of them or, where one cannot be, none; tells what holds from now on.
     *
     * @throws Outdated where something else was settled for one of them since
     */
    public List<Entry> fill(UserId staff, String token, Filling filling) {
        var classroom = access.change(staff, token, Right.MARK);
        var column = column(classroom, filling.column());
        require(classroom, filling.marks().stream().map(Filling.Mark::learner).toList());
        var entries = entries(column);
        var steps = filling.marks().stream()
                .map(mark -> {
                    var before = entry(entries, column, mark.learner(), mark.version());
                    return step(column, before, mark.given(), before.comment());
                })
                .toList();
        keep(steps, staff, filling.reason());
        return steps.stream().map(Step::after).toList();
    }

    private void keep(List<Step> steps, UserId staff, String reason) {
        var now = reading.now();
        books.keep(steps.stream()
                .filter(Step::isChange)
                .map(it -> new EntryChange(it.before(), it.after(), staff, now, reason))
                .toList());
    }

    private Column column(Classroom classroom, Column.Id id) {
        return reading.kept(classroom).column(id).orElseThrow(() -> new GradebookRefused(Refusal.COLUMN_GONE));
    }

    /** Somebody of another class is answered like nobody. */
    private void require(Classroom classroom, Collection<UserId> learners) {
        if (!classrooms.learners(classroom.id()).containsAll(learners)) {
            throw new GradebookRefused(Refusal.LEARNER_GONE);
        }
    }

    private Map<UserId, Entry> entries(Column column) {
        return books.entries(column.id()).stream().collect(Collectors.toMap(Entry::learner, it -> it));
    }

    private static Entry entry(Map<UserId, Entry> entries, Column column, UserId learner, int version) {
        var entry = entries.getOrDefault(learner, Entry.none(column.id(), learner));
        if (entry.version() != version) {
            throw new Outdated();
        }
        return entry;
    }

    private static Step step(Column column, Entry before, Given given, String comment) {
        if (given instanceof Given.Points(var points) && points.compareTo(column.possible()) > 0) {
            throw new GradebookRefused(Refusal.ABOVE_POSSIBLE);
        }
        return new Step(
                before,
                before.says(given, comment)
                        ? before
                        : new Entry(column.id(), before.learner(), given, comment, before.version() + 1));
    }
}

package org.waymark.authoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** The courses that somebody writes, and what there is to do on them; in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class SeeingWorkbench {

    private final CourseAccess access;
    private final Drafts drafts;
    private final WorkingCopies copies;
    private final People people;

    SeeingWorkbench(CourseAccess access, Drafts drafts, WorkingCopies copies, People people) {
        this.access = access;
        this.drafts = drafts;
        this.copies = copies;
        this.people = people;
    }

    /** The courses that somebody writes, by id. */
    public List<CourseInWork> courses(UserId user) {
        var rights = access.courses(user);
        var all = drafts.of(rights.keySet()).stream().collect(groupingBy(Draft::course));
        return rights.entrySet().stream()
                .map(it -> course(it.getKey(), it.getValue(), all.getOrDefault(it.getKey(), List.of())))
                .toList();
    }

    private CourseInWork course(Slug id, Set<Right> rights, List<Draft> some) {
        var copy = copies.of(id, some);
        var errors = (int) copy.problems().stream().filter(Problem::isError).count();
        return new CourseInWork(
                id,
                copy.course().map(Course::title),
                rights,
                unfinished(some).size(),
                errors,
                copy.problems().size() - errors);
    }

    /** A course that one writes; throws {@link CourseNotFound} for everything else. */
    public Workbench course(UserId user, Slug id) {
        var rights = access.see(user, id);
        var all = drafts.of(List.of(id));
        var copy = copies.of(id, all);
        var names = people.all(all.stream().map(Draft::lastBy).toList());
        return new Workbench(
                id,
                copy.course(),
                rights,
                unfinished(all).stream().map(it -> drafted(it, names)).toList(),
                copy.problems(),
                copies.isWritable(id));
    }

    private List<Draft> unfinished(List<Draft> some) {
        return some.stream()
                .filter(it -> !it.unfiled().isEmpty() || !copies.isFiled(it))
                .toList();
    }

    private Workbench.Drafted drafted(Draft draft, Map<UserId, Person> names) {
        var by = names.get(draft.lastBy());
        return new Workbench.Drafted(
                draft.path(),
                draft.version(),
                draft.startedFrom().isEmpty(),
                by == null ? "–" : by.displayName(),
                draft.at(),
                draft.unfiled().size(),
                copies.isChangedUnderneath(draft));
    }
}

package org.waymark.classreport;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.ItemFigures;
import org.waymark.assessment.Sample;
import org.waymark.assignment.Assignment;
import org.waymark.base.Slug;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Right;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.UserId;

/** What the answers of a class say: which objectives it meets, which items it gets wrong. No name goes with any of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StudyingAnswers {

    private final ClassroomAccess access;
    private final Opening opening;
    private final ItemFigures figures;
    private final Library library;

    StudyingAnswers(ClassroomAccess access, Opening opening, ItemFigures figures, Library library) {
        this.access = access;
        this.opening = opening;
        this.figures = figures;
        this.library = library;
    }

    public ObjectivesReport objectives(UserId staff, String classroom) {
        var basis = basis(staff, classroom);
        var sample = sample(basis, basis.assignments());
        return ObjectivesReport.of(
                basis, figures.earned(sample, Sample.Take.LAST), courses(sample).values());
    }

    /**
     * So many of the items that were asked in an assignment, or in all of them; an unknown assignment stands for all.
     *
     * @param assignment by its token
     */
    public ItemsReport items(UserId staff, String classroom, Optional<String> assignment, int most) {
        var basis = basis(staff, classroom);
        var choices = basis.assignments().stream()
                .filter(it -> !Ref.quizzes(Ref.of(it.task(), library)).isEmpty())
                .toList();
        var chosen = assignment.flatMap(token ->
                choices.stream().filter(it -> it.token().equals(token)).findFirst());
        var sample = sample(basis, chosen.map(List::of).orElse(choices));
        var courses = courses(sample);
        var told = ItemTable.of(
                figures.asked(sample, Sample.Take.FIRST), figures.answers(sample, Sample.Take.FIRST), courses);
        var shown = told.items().stream().limit(most).toList();
        return new ItemsReport(
                basis, choices, chosen, withOptions(shown, sample), told.items().size(), told.untold());
    }

    /** One statement for each course; most classes have one. */
    private List<ItemUse> withOptions(List<ItemUse> shown, Sample sample) {
        var responses = shown.stream()
                .filter(use -> Choosing.isOffered(use.item().question()))
                .collect(Collectors.groupingBy(
                        ItemUse::course,
                        Collectors.mapping(use -> use.item().id(), Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> figures.responses(sample, Sample.Take.FIRST, it.getKey(), it.getValue())));
        return shown.stream()
                .map(use -> Choosing.isOffered(use.item().question())
                        ? use.with(Choosing.count(
                                use.item().question(),
                                responses
                                        .getOrDefault(use.course(), Map.of())
                                        .getOrDefault(use.item().id(), Map.of())))
                        : use)
                .toList();
    }

    private Sample sample(Basis basis, Collection<Assignment> assignments) {
        var refs = assignments.stream()
                .flatMap(it -> Ref.of(it.task(), library).stream())
                .collect(Collectors.toSet());
        return new Sample(basis.work().learners(), Ref.quizzes(refs), basis.now());
    }

    private Map<Slug, Course> courses(Sample sample) {
        Set<Slug> ids = sample.quizzes().stream().map(Sample.At::course).collect(Collectors.toSet());
        var courses = new LinkedHashMap<Slug, Course>();
        ids.stream().sorted().forEach(id -> library.current(id)
                .map(Edition::course)
                .ifPresent(course -> courses.put(id, course)));
        return courses;
    }

    private Basis basis(UserId staff, String token) {
        var classroom = access.run(staff, token, Right.FOLLOW);
        var viewer = access.member(staff, classroom.id()).orElseThrow(ClassroomNotFound::new);
        return opening.of(classroom, viewer);
    }
}

package org.waymark.classreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.ItemFigures;
import org.waymark.assessment.Sample;
import org.waymark.assignment.Assignment;
import org.waymark.base.Slug;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Right;
import org.waymark.content.Course;
import org.waymark.identity.UserId;

/** What the answers of a class say: which objectives it meets, which items it gets wrong. No name goes with any of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StudyingAnswers {

    private final ClassroomAccess access;
    private final OpeningReports opening;
    private final ItemFigures figures;

    StudyingAnswers(ClassroomAccess access, OpeningReports opening, ItemFigures figures) {
        this.access = access;
        this.opening = opening;
        this.figures = figures;
    }

    public ObjectivesReport objectives(UserId staff, String classroom) {
        var basis = basis(staff, classroom);
        var sample = sample(basis, basis.assignments());
        return ObjectivesReport.of(
                basis,
                figures.earned(sample, Sample.Take.LAST),
                courses(basis, sample).values());
    }

    /**
     * So many of the items that were asked in an assignment, or in all of them; an unknown assignment stands for all.
     *
     * @param assignment by its token
     */
    public ItemsReport items(UserId staff, String classroom, Optional<String> assignment, int most) {
        var basis = basis(staff, classroom);
        var choices = basis.assignments().stream()
                .filter(it -> !Ref.quizzes(Ref.of(it.task(), basis.courses())).isEmpty())
                .toList();
        var chosen = assignment.flatMap(
                token -> choices.stream().filter(it -> it.token().equals(token)).findFirst());
        var sample = sample(basis, chosen.map(List::of).orElse(choices));
        var courses = courses(basis, sample);
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
                        ItemUse::course, Collectors.mapping(use -> use.item().id(), Collectors.toSet())))
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

    private static Sample sample(Basis basis, Collection<Assignment> assignments) {
        var refs = assignments.stream()
                .flatMap(it -> Ref.of(it.task(), basis.courses()).stream())
                .collect(Collectors.toSet());
        return new Sample(basis.work().learners(), Ref.quizzes(refs), basis.now());
    }

    /** Those that the sample is of, by their ids. */
    private static Map<Slug, Course> courses(Basis basis, Sample sample) {
        var courses = new TreeMap<>(basis.courses());
        courses.keySet()
                .retainAll(sample.quizzes().stream().map(Sample.At::course).collect(Collectors.toSet()));
        return courses;
    }

    private Basis basis(UserId staff, String token) {
        var classroom = access.run(staff, token, Right.FOLLOW);
        return opening.of(classroom, access.runner(staff, classroom.id()));
    }
}

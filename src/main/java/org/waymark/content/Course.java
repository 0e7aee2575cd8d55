package org.waymark.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.figure.Figure;
import org.waymark.question.Item;
import org.waymark.scenario.Scenario;

/**
 * What the files of a course folder describe.
 *
 * @param placement the quiz that tells with which module to begin; it stands before the modules and in none of them
 */
public record Course(
        Slug id,
        Language original,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText audience,
        Optional<Note> note,
        List<Objective> objectives,
        List<CourseModule> modules,
        Optional<Quiz> placement,
        List<Source> sources,
        List<Difference> differences,
        List<Term> glossary,
        List<Bank> banks,
        List<Figure> figures) {

    /** A standing note beside the course. */
    public record Note(LocalizedText title, LocalizedText text) {}

    public Course {
        objectives = List.copyOf(objectives);
        modules = List.copyOf(modules);
        sources = List.copyOf(sources);
        differences = List.copyOf(differences);
        glossary = List.copyOf(glossary);
        banks = List.copyOf(banks);
        figures = List.copyOf(figures);
    }

    /** The same course with other modules. */
    public Course withModules(List<CourseModule> others) {
        return new Course(
                id,
                original,
                title,
                summary,
                audience,
                note,
                objectives,
                others,
                placement,
                sources,
                differences,
                glossary,
                banks,
                figures);
    }

    /** The same course with other questions. */
    public Course withBanks(List<Bank> others) {
        return new Course(
                id,
                original,
                title,
                summary,
                audience,
                note,
                objectives,
                modules,
                placement,
                sources,
                differences,
                glossary,
                others,
                figures);
    }

    /** All activities of all modules, in order. */
    public Stream<Activity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream());
    }

    public List<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(Slug id) {
        return lessons().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** A quiz of a module, the placement quiz, or the practice on an objective. */
    public Optional<Quiz> quiz(Slug id) {
        return Stream.concat(modules.stream().flatMap(module -> module.quizzes().stream()), placement.stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .or(() -> ObjectivePractice.of(this, id));
    }

    /** All scenarios of all modules, in order. */
    public List<Scenario> scenarios() {
        return modules.stream().flatMap(module -> module.scenarios().stream()).toList();
    }

    public Optional<Scenario> scenario(Slug id) {
        return scenarios().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<CourseModule> moduleOf(Slug activity) {
        return modules.stream()
                .filter(module ->
                        module.activities().stream().anyMatch(it -> it.id().equals(activity)))
                .findFirst();
    }

    public Optional<Item> item(Slug id) {
        return banks.stream()
                .flatMap(bank -> bank.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    public Optional<Source> source(Slug id) {
        return sources.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Paragraph> paragraph(Citation citation) {
        return source(citation.source()).flatMap(source -> source.paragraph(citation.anchor()));
    }

    public Optional<Figure> figure(Slug id) {
        return figures.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The figures below the text of a section. */
    public List<Figure> figures(Slug lesson, Slug section) {
        var place = Optional.of(new Figure.Standing(lesson, section));
        return figures.stream().filter(it -> it.head().stands().equals(place)).toList();
    }

    public Optional<Term> term(Slug id) {
        return glossary.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}

package org.waymark.authoring.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.authoring.Basis;
import org.waymark.authoring.LessonInWork;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Section;
import org.waymark.content.files.LessonShape.Part;
import org.waymark.content.review.Length;

/**
 * Everything that the editor of a lesson shows.
 *
 * @param course as it reads with all that is being written, for its sources and terms
 * @param drafts the lesson by language; a language is missing where there is no file, or one that is {@code unreadable}
 * @param bases by language, what has to be sent along with what is typed
 * @param unreadable languages in which it cannot be said which lines of the file belong to which section
 * @param outOfDate what was translated from a text that has changed since
 * @param unfiled what the reader of this page typed and the file had no place for
 * @param writers who else is writing here
 * @param problems of the whole course
 */
record LessonSheet(
        Course course,
        Slug lesson,
        Map<Language, LessonDraft> drafts,
        Map<Language, Basis> bases,
        Set<Language> unreadable,
        Set<Translation> outOfDate,
        Map<TextPlace, String> unfiled,
        List<Writer> writers,
        List<Problem> problems) {

    /** A part of the lesson in one language; without a section it is title and summary. */
    record Translation(Optional<Slug> section, Language language) {}

    /** Somebody else who is writing in a part of this lesson. */
    record Writer(String name, Optional<Slug> section) {}

    /** Where a problem is found on this page. */
    record Spot(Language language, Optional<Slug> section) {}

    LessonSheet {
        drafts = Map.copyOf(drafts);
        bases = Map.copyOf(bases);
        unreadable = Set.copyOf(unreadable);
        outOfDate = Set.copyOf(outOfDate);
        unfiled = Map.copyOf(unfiled);
        writers = List.copyOf(writers);
        problems = List.copyOf(problems);
    }

    /**
     * The parts in order: title and summary, and the sections, those of the source language first. A section that is gone is one as long as
     * words wait for it.
     */
    List<Optional<Slug>> parts() {
        var ids = new LinkedHashSet<Slug>();
        inOrder()
                .flatMap(it -> draft(it).stream())
                .flatMap(it -> it.sections().stream())
                .map(Part::id)
                .forEach(ids::add);
        unfiled.keySet().stream()
                .flatMap(it -> it.section().stream())
                .sorted(Comparator.comparing(Slug::value))
                .forEach(ids::add);
        var parts = new ArrayList<Optional<Slug>>();
        parts.add(Optional.empty());
        ids.forEach(it -> parts.add(Optional.of(it)));
        return List.copyOf(parts);
    }

    /** The languages as they stand beside each other: that of the course first. */
    List<Language> languages() {
        return inOrder().toList();
    }

    private Stream<Language> inOrder() {
        return Stream.concat(
                Stream.of(course.original()), Stream.of(Language.values()).filter(it -> it != course.original()));
    }

    Optional<LessonDraft> draft(Language language) {
        return Optional.ofNullable(drafts.get(language));
    }

    boolean isUnreadable(Language language) {
        return unreadable.contains(language);
    }

    /** What stands there; nothing where it is not written. */
    String text(TextPlace place) {
        return draft(place.language()).map(it -> it.text(place)).orElse("");
    }

    /** What the page shows of the file in this language. */
    Basis basis(Language language) {
        return Optional.ofNullable(bases.get(language)).orElseThrow();
    }

    /** The sections that the lesson has in the language of the course, or else in the first that it has. */
    List<Slug> sections() {
        return inOrder()
                .flatMap(it -> draft(it).stream())
                .findFirst()
                .map(it -> it.sections().stream().map(Part::id).toList())
                .orElse(List.of());
    }

    /** The sections that come before this one. */
    List<Slug> before(Slug section) {
        return parts().stream()
                .flatMap(Optional::stream)
                .takeWhile(it -> !it.equals(section))
                .toList();
    }

    Standing standing(Optional<Slug> part, Language language) {
        if (text(TextPlace.second(part, language)).isBlank()) {
            return Standing.MISSING;
        }
        if (language == course.original()) {
            return Standing.SOURCE;
        }
        return outOfDate.contains(new Translation(part, language)) ? Standing.OUT_OF_DATE : Standing.FITS;
    }

    /** What a section is called in this language, or in the first other that has a name for it. */
    Optional<Called> name(Slug section, Language wanted) {
        return Stream.concat(Stream.of(wanted), inOrder())
                .map(it -> new Called(text(TextPlace.first(Optional.of(section), it)), it))
                .filter(it -> !it.words().isBlank())
                .findFirst();
    }

    /** Words with the language that they are in. */
    record Called(String words, Language language) {}

    /** A section as it would be read in this language, where it is written in it. */
    Optional<Section> section(Slug id, Language language) {
        return draft(language)
                .flatMap(it -> it.section(id))
                .filter(it -> !it.body().isBlank())
                .map(it -> new Section(id, only(it.heading(), language), only(it.body(), language), List.of()));
    }

    private static LocalizedText only(String text, Language language) {
        return new LocalizedText(Map.of(language, text), language);
    }

    /** Of the text of a part, without its heading: as long as a section may be. */
    Length length(Optional<Slug> part, Language language) {
        return Length.of(text(TextPlace.second(part, language)));
    }

    /** The time that is planned for reading it, where the course names the lesson. */
    Optional<Integer> plannedMinutes() {
        return course.lesson(lesson).map(it -> it.minutes());
    }

    List<Writer> writersIn(Optional<Slug> part) {
        return writers.stream().filter(it -> it.section().equals(part)).toList();
    }

    /** The problems of this lesson, in the order in which they were found. */
    List<Problem> ownProblems() {
        return problems.stream()
                .filter(it -> it.place().file().startsWith(LessonInWork.folder(lesson)))
                .toList();
    }

    /** Where on this page a problem is to be seen to; nowhere where the problem is one of no text. */
    Optional<Spot> spot(Problem problem) {
        return inOrder()
                .filter(it -> problem.place().file().equals(path(it)))
                .findFirst()
                .map(it -> new Spot(
                        it,
                        draft(it)
                                .flatMap(
                                        draft -> draft.sectionAt(problem.place().line()))));
    }

    /** Where the lesson lies in the folder of its course. */
    String path(Language language) {
        return LessonInWork.path(lesson, language);
    }
}

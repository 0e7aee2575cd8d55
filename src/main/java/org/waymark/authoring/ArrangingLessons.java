package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Section;
import org.waymark.content.edit.EditRefused;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.LessonDocument.Words;
import org.waymark.identity.UserId;

/** The shape of a lesson: the order of its sections and the languages that it has; in drafts of all files that it takes, or of none. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class ArrangingLessons {

    private final CourseAccess access;
    private final Together together;

    ArrangingLessons(CourseAccess access, Together together) {
        this.access = access;
        this.together = together;
    }

    /** The ids that the sections of a lesson have, so that another one can be suggested. */
    @Transactional(readOnly = true)
    public PartIds sections(UserId user, Slug course, Slug lesson) {
        access.see(user, course);
        return PartIds.of(Stream.concat(
                Stream.of(Section.WHO_SAYS_SO),
                files(course, lesson).stream()
                        .flatMap(it -> read(it).stream())
                        .flatMap(it -> it.sections().stream())
                        .map(Words::id)));
    }

    /**
     * Moves a section in all languages.
     *
     * @return what was done, and how to take it back
     * @throws Outdated where the lesson has other sections by now, or another order
     * @throws PartRefused where it cannot be moved there; nothing has changed
     */
    public SectionMoved move(UserId user, Slug course, SectionMove move) {
        access.change(user, course, Right.EDIT);
        if (!move.isPossible()) {
            throw new PartRefused(Hindrance.CLOSES_LESSON);
        }
        var files = files(course, move.lesson());
        var first = source(course, files);
        if (!move.isOf(read(first).orElseThrow(() -> new PartRefused(Hindrance.UNREADABLE)))) {
            throw new Outdated();
        }
        files.forEach(it -> together.editLesson(user, course, it.path(), move::in));
        return new SectionMoved(together.changed(files));
    }

    /**
     * Takes a move back: each file is again what it was, to the letter.
     *
     * @throws Outdated where somebody has changed one of them since; nothing has changed
     */
    public void takeBack(UserId user, Slug course, SectionMoved moved) {
        access.change(user, course, Right.EDIT);
        together.takeBack(user, course, moved.files());
    }

    /**
     * Begins a language of a lesson with all sections that it has in the language of the course, under the headings that are to be
     * translated. Each section is read in the language of the course until somebody writes it.
     *
     * @throws Outdated where the language is there by now
     * @throws PartRefused where there is nothing to begin with; nothing has changed
     */
    public void beginLanguage(UserId user, Slug course, Slug lesson, Language language) {
        access.change(user, course, Right.EDIT);
        var path = CourseParts.lesson(lesson, language);
        var source = source(course, files(course, lesson));
        if (together.file(course, path).isThere()) {
            throw new Outdated();
        }
        try {
            together.begin(
                    user,
                    course,
                    path,
                    outline(read(source).orElseThrow(() -> new PartRefused(Hindrance.UNREADABLE)), path));
        } catch (EditRefused _) {
            throw new PartRefused(Hindrance.DOES_NOT_FIT);
        }
    }

    private static String outline(LessonDocument source, String path) {
        var lesson =
                LessonDocument.read(Typing.NEW_LESSON, path, new ArrayList<>()).orElseThrow();
        for (var section : source.sections()) {
            lesson = lesson.withSection(lesson.sections().size(), new Words(section.id(), section.heading(), ""));
        }
        return lesson.text();
    }

    /** The languages in which the lesson is there. */
    private List<FileInWork> files(Slug course, Slug lesson) {
        return Stream.of(Language.values())
                .map(it -> together.file(course, CourseParts.lesson(lesson, it)))
                .filter(FileInWork::isThere)
                .toList();
    }

    /** The file in the language in which the course is written; where it is not there, the first that is. */
    private FileInWork source(Slug course, List<FileInWork> files) {
        var original = together.copy(course).course().map(it -> it.original());
        return files.stream()
                .filter(it -> original.filter(language -> it.path().endsWith("/" + language.tag() + ".md"))
                        .isPresent())
                .findFirst()
                .or(() -> files.stream().findFirst())
                .orElseThrow(() -> new PartRefused(Hindrance.NO_PLACE));
    }

    private static Optional<LessonDocument> read(FileInWork file) {
        return LessonDocument.read(file.text(), file.path(), new ArrayList<>());
    }
}

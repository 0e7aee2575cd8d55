package org.waymark.authoring.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.authoring.Hit;
import org.waymark.authoring.LessonInWork;
import org.waymark.authoring.PartKind;
import org.waymark.base.Slug;
import org.waymark.ui.SiteMap;

/** Where the parts of a course are written that have a page of their own. */
final class PartAddresses {

    private static final Pattern OF_ONE = Pattern.compile("(banks|quizzes)/([^/]+)\\.yaml");

    private PartAddresses() {}

    /** Of what a file is about. */
    static Optional<String> ofFile(Slug course, String path) {
        var one = OF_ONE.matcher(path);
        if (one.matches() && Slug.isValid(one.group(2))) {
            return of(course, one.group(1).equals("banks") ? PartKind.BANK : PartKind.QUIZ, new Slug(one.group(2)));
        }
        return LessonInWork.lessonOf(path).flatMap(it -> of(course, PartKind.LESSON, it));
    }

    /** Of something that was found. */
    static Optional<String> of(Slug course, Hit hit) {
        if (!Slug.isValid(hit.id())) {
            return Optional.empty();
        }
        var id = new Slug(hit.id());
        return Slug.isValid(hit.within())
                ? within(course, hit.kind(), new Slug(hit.within()), id)
                : of(course, hit.kind(), id);
    }

    private static Optional<String> within(Slug course, PartKind kind, Slug whole, Slug id) {
        return switch (kind) {
            case SECTION -> Optional.of(SiteMap.workbenchLesson(course, whole, id));
            case ITEM -> Optional.of(SiteMap.workbenchItem(course, whole, id));
            case COURSE,
                    OBJECTIVE,
                    MODULE,
                    LESSON,
                    QUIZ,
                    SCENARIO,
                    PASSAGE,
                    BANK,
                    FIGURE,
                    SOURCE,
                    PARAGRAPH,
                    DIFFERENCE,
                    TERM -> of(course, kind, id);
        };
    }

    static Optional<String> of(Slug course, PartKind kind, Slug id) {
        return switch (kind) {
            case LESSON -> Optional.of(SiteMap.workbenchLesson(course, id));
            case QUIZ -> Optional.of(SiteMap.workbenchQuiz(course, id));
            case BANK -> Optional.of(SiteMap.workbenchBank(course, id));
            case COURSE -> Optional.of(SiteMap.workbench(course));
            case OBJECTIVE, MODULE, SECTION, SCENARIO, PASSAGE, ITEM, FIGURE, SOURCE, PARAGRAPH, DIFFERENCE, TERM ->
                Optional.empty();
        };
    }
}

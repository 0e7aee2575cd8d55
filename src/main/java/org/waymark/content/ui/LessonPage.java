package org.waymark.content.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.content.ObjectivePractice;
import org.waymark.content.Quiz;

/**
 * A lesson at its place in a course, as one person looks at it.
 *
 * @param language the language of the page
 * @param beside the language of the second column, where there is one
 */
record LessonPage(Course course, Lesson lesson, Language language, Optional<Language> beside) {

    /** The same page with a second language, where the lesson has it. */
    LessonPage with(Language second) {
        return new LessonPage(course, lesson, language, Optional.of(second).filter(others()::contains));
    }

    /** The language in which the lesson is shown, which is another one where it lacks the language of the page. */
    Language shown() {
        return lesson.title().languageFor(language);
    }

    boolean isTranslated() {
        return shown() == language;
    }

    /** Languages the lesson can be set beside itself in. */
    List<Language> others() {
        return Arrays.stream(Language.values())
                .filter(other -> other != shown() && lesson.title().languages().contains(other))
                .toList();
    }

    CourseModule module() {
        return course.moduleOf(lesson.id()).orElseThrow();
    }

    int moduleNumber() {
        return course.modules().indexOf(module()) + 1;
    }

    int number() {
        return module().lessons().indexOf(lesson) + 1;
    }

    Optional<Lesson> before() {
        return neighbour(-1);
    }

    Optional<Lesson> after() {
        return neighbour(1);
    }

    private Optional<Lesson> neighbour(int step) {
        var all = course.lessons();
        var at = all.indexOf(lesson) + step;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }

    /** The short check of what this lesson says. */
    Optional<Quiz> check() {
        return module().quizzes().stream()
                .filter(quiz -> quiz.after().equals(Optional.of(lesson.id())))
                .findFirst();
    }

    /** What is to be taken after the last lesson of a module: its first quiz that belongs to no lesson and counts. */
    Optional<Quiz> quizOfModule() {
        var isLast = module().lessons().getLast().equals(lesson);
        return isLast
                ? module().quizzes().stream()
                        .filter(quiz -> quiz.after().isEmpty() && quiz.counts())
                        .findFirst()
                : Optional.empty();
    }

    /** For each objective of the lesson that can be practised, the practice. */
    List<Quiz> practices() {
        return lesson.objectives().stream()
                .flatMap(objective -> ObjectivePractice.on(course, objective).stream())
                .toList();
    }

    /** Every place the lesson cites, once, in the order in which they are first cited. */
    List<Place> places() {
        return cites().stream()
                .map(citation -> Place.of(course, citation))
                .flatMap(Optional::stream)
                .toList();
    }

    int documents() {
        return Math.toIntExact(cites().stream().map(Citation::source).distinct().count());
    }

    /** The section with this id, where the lesson has it. */
    Optional<Slug> section(Optional<Slug> id) {
        return id.filter(it -> lesson.section(it).isPresent());
    }

    private List<Citation> cites() {
        return lesson.sections().stream()
                .flatMap(section -> section.cites().stream())
                .distinct()
                .toList();
    }
}

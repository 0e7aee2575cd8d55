package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.assignment.Task;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.ui.Wording;
import org.waymark.ui.SiteMap;

/** What tasks are called in the current editions of their courses, and where they are done. */
final class TaskTitles {

    private final Library library;
    private final Language language;
    private final Map<Slug, Optional<Course>> courses = new HashMap<>();

    TaskTitles(Library library, Language language) {
        this.library = library;
        this.language = language;
    }

    /** The component, saying what the task is called; its id where the course no longer has it. */
    <C extends Component & HasText> C say(C component, Task task) {
        title(task)
                .ifPresentOrElse(
                        title -> Wording.say(component, title, language),
                        () -> component.setText(task.id().value()));
        return component;
    }

    String words(Task task) {
        return title(task).map(it -> it.in(language)).orElseGet(() -> task.id().value());
    }

    String course(Task task) {
        return course(task.course())
                .map(it -> it.title().in(language))
                .orElseGet(() -> task.course().value());
    }

    /** Where it is done; nowhere, where the course no longer has it. */
    Optional<String> address(Task task) {
        return title(task).map(_ -> switch (task.kind()) {
            case LESSON -> SiteMap.lesson(task.course(), task.id());
            case QUIZ -> SiteMap.quiz(task.course(), task.id());
            case SCENARIO -> SiteMap.scenario(task.course(), task.id());
            case MODULE -> SiteMap.course(task.course());
        });
    }

    private Optional<LocalizedText> title(Task task) {
        return course(task.course()).flatMap(course -> switch (task.kind()) {
            case LESSON -> course.lesson(task.id()).map(it -> it.title());
            case QUIZ -> course.quiz(task.id()).map(it -> it.title());
            case SCENARIO -> course.scenario(task.id()).map(it -> it.title());
            case MODULE ->
                course.modules().stream()
                        .filter(it -> it.id().equals(task.id()))
                        .findFirst()
                        .map(CourseModule::title);
        });
    }

    private Optional<Course> course(Slug id) {
        return courses.computeIfAbsent(id, it -> library.current(it).map(Edition::course));
    }
}

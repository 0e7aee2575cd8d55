package org.waymark.assignment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.assignment.Task;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** What pages say of tasks, whoever reads them. */
final class TaskSigns {

    private TaskSigns() {}

    /** Where it is done. */
    static String address(Task task) {
        return switch (task.kind()) {
            case LESSON -> SiteMap.lesson(task.course(), task.id());
            case QUIZ -> SiteMap.quiz(task.course(), task.id());
            case SCENARIO -> SiteMap.scenario(task.course(), task.id());
            case MODULE -> SiteMap.course(task.course());
        };
    }

    /** Whether it can be attempted a number of times. */
    static boolean hasQuiz(Task task) {
        return task.kind() == Task.Kind.QUIZ || task.kind() == Task.Kind.MODULE;
    }

    static Icon icon(Task task) {
        return switch (task.kind()) {
            case LESSON -> Icon.BOOK_OPEN;
            case QUIZ -> Icon.LIST_CHECKS;
            case SCENARIO -> Icon.COMPASS;
            case MODULE -> Icon.COLUMNS;
        };
    }

    static Span kind(Task task) {
        return Kit.tag("line", icon(task), I18NProvider.translate(Keys.of(task.kind())));
    }
}

package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.assignment.Task;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;

/** The courses with their modules, lessons, quizzes and scenarios, of which any number can be chosen. */
final class TaskChooser extends Composite<Div> {

    private final Select<Course> course = new Select<>();
    private final Div structure = new Div();
    private final Paragraph chosenWords = new Paragraph();
    private final Map<Slug, CourseChoice> choices = new LinkedHashMap<>();
    private final Set<Task> assigned;
    private final Runnable changed;
    private final Language language = Language.of(getLocale());

    /**
     * @param assigned what is assigned already, and is marked so
     * @param changed after something was chosen, or no longer is
     */
    TaskChooser(List<Course> courses, Set<Task> assigned, Runnable changed) {
        this.assigned = Set.copyOf(assigned);
        this.changed = changed;
        course.setLabel(getTranslation("assignment.form.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(it -> it.title().in(language));
        course.addValueChangeListener(_ -> show());
        chosenWords.addClassName("help");
        chosenWords.getElement().setAttribute("role", "status");
        getContent().addClassNames("task-chooser", "stack");
        getContent().add(course, structure, chosenWords);
        courses.stream().findFirst().ifPresent(course::setValue);
    }

    private void show() {
        structure.removeAll();
        course.getOptionalValue()
                .map(it -> choices.computeIfAbsent(
                        it.id(), _ -> new CourseChoice(it, assigned, language, this::countAndTell)))
                .ifPresent(structure::add);
        count();
    }

    private void countAndTell() {
        count();
        changed.run();
    }

    private void count() {
        chosenWords.removeClassName("bad");
        chosenWords.setText(getTranslation("assignment.form.chosen", chosen().size()));
    }

    /** What was chosen, of all courses, in their order. */
    List<Task> chosen() {
        return choices.values().stream().flatMap(it -> it.chosen().stream()).toList();
    }

    void refuse(String why) {
        chosenWords.addClassName("bad");
        chosenWords.removeAll();
        chosenWords.add(Icon.CIRCLE_ALERT.small(), new Span(why));
        Focus.on(chosenWords);
    }

    void focus() {
        course.focus();
    }
}

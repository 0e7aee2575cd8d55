package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.assignment.Task;
import org.waymark.assignment.Task.Kind;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** One course, module by module; who chooses a whole module need not choose what is in it. */
final class CourseChoice extends Composite<Div> {

    private final Course course;
    private final Set<Task> assigned;
    private final Language language;
    private final Runnable changed;
    private final Map<Task, Checkbox> boxes = new LinkedHashMap<>();

    CourseChoice(Course course, Set<Task> assigned, Language language, Runnable changed) {
        this.course = course;
        this.assigned = assigned;
        this.language = language;
        this.changed = changed;
        getContent().addClassName("stack");
        course.placement().ifPresent(quiz -> getContent().add(box(Kind.QUIZ, quiz.id(), quiz.title())));
        course.modules().stream().map(this::module).forEach(getContent()::add);
    }

    private Component module(CourseModule module) {
        var whole = box(Kind.MODULE, module.id(), module.title());
        var list = new UnorderedList();
        list.addClassName("task-choices");
        var inside = module.activities().stream().map(this::box).toList();
        inside.forEach(box -> list.add(new ListItem(box)));
        whole.addValueChangeListener(change -> inside.forEach(box -> {
            box.setEnabled(!change.getValue());
            if (change.getValue()) {
                box.setValue(false);
            }
        }));
        var content = new Div(whole, list);
        content.addClassName("stack");
        var details = new NativeDetails(Wording.say(new Span(), module.title(), language), content);
        details.addClassName("folded");
        return details;
    }

    private Checkbox box(Activity activity) {
        return switch (activity) {
            case Lesson lesson -> box(Kind.LESSON, lesson.id(), lesson.title());
            case Quiz quiz -> box(Kind.QUIZ, quiz.id(), quiz.title());
            case ScenarioActivity scenario -> box(Kind.SCENARIO, scenario.id(), scenario.title());
        };
    }

    private Checkbox box(Kind kind, Slug id, LocalizedText title) {
        var task = new Task(course.id(), kind, id);
        var words = kind == Kind.MODULE
                ? new Span(getTranslation("assignment.form.whole-module"))
                : Wording.say(new Span(), title, language);
        var label = new Span(words, Kit.meta(getTranslation(Keys.of(kind))));
        label.addClassNames("row", "tight");
        if (assigned.contains(task)) {
            label.add(Kit.tag("line", Icon.CHECK, getTranslation("assignment.form.assigned-already")));
        }
        var box = new Checkbox();
        box.setLabelComponent(label);
        box.addValueChangeListener(_ -> changed.run());
        boxes.put(task, box);
        return box;
    }

    List<Task> chosen() {
        return boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}

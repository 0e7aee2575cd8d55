package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.base.Language;
import org.waymark.content.Activity;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** What is in a course: its modules with what one does in them, and its collections of questions. */
final class CourseContents extends Section {

    private final Course course;
    private final Language language;

    CourseContents(Course course, Language language) {
        this.course = course;
        this.language = language;
        addClassNames("work-course", "stack");
        add(new H2(getTranslation("authoring.contents.title")));
        course.modules().forEach(it -> add(Wording.say(new H3(), it.title(), language), activities(it)));
        if (!course.banks().isEmpty()) {
            var banks = new UnorderedList();
            banks.addClassName("work-contents");
            course.banks().stream().map(this::bank).forEach(banks::add);
            add(new H3(getTranslation("authoring.contents.banks")), banks);
        }
    }

    private Component activities(CourseModule module) {
        var list = new OrderedList();
        list.addClassName("work-contents");
        module.activities().stream().map(this::activity).forEach(list::add);
        return list;
    }

    private ListItem activity(Activity activity) {
        return new ListItem(Wording.say(name(activity), activity.title(), language), Kit.meta(kind(activity)));
    }

    /** What can be written here leads to where it is. */
    private HtmlContainer name(Activity activity) {
        return switch (activity) {
            case Lesson lesson -> new Anchor("/" + SiteMap.workbenchLesson(course.id(), lesson.id()));
            case Quiz _, ScenarioActivity _ -> new Span();
        };
    }

    private String kind(Activity activity) {
        return switch (activity) {
            case Lesson lesson ->
                getTranslation("authoring.contents.lesson", lesson.sections().size());
            case Quiz quiz -> getTranslation("authoring.contents.quiz", quiz.itemCount());
            case ScenarioActivity scenario ->
                getTranslation(
                        "authoring.contents.scenario",
                        scenario.scenario().passages().size());
        };
    }

    private ListItem bank(Bank bank) {
        return new ListItem(
                new Anchor("/" + SiteMap.workbenchBank(course.id(), bank.id()), bank.id().value()),
                Kit.meta(getTranslation("authoring.contents.items", bank.items().size())));
    }
}

package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.ui.Blaze;

/** A course in the catalogue: what it is, how large it is, and the documents it is read from. */
final class CourseCard extends Article {

    private static final int MINUTES_PER_HOUR = 60;

    private final Course course;
    private final Language language;

    CourseCard(Course course, Language language, Component... actions) {
        this.course = course;
        this.language = language;
        addClassNames("card", "book");
        var row = new Div(actions);
        row.addClassName("row");
        var title = Wording.say(new H3(), course.title(), language);
        var summary = Wording.say(new Paragraph(), course.summary(), language);
        summary.addClassName("lead");
        var what = new Div(title, summary, facts(), modules(), audience(), row);
        what.addClassName("col");
        add(what, new Div(documents()));
    }

    private Component facts() {
        var minutes = course.modules().stream().mapToInt(CourseModule::minutes).sum();
        var items =
                course.banks().stream().mapToInt(bank -> bank.items().size()).sum();
        var facts = new UnorderedList(
                fact("content.catalogue.modules", course.modules().size()),
                fact("content.catalogue.lessons", course.lessons().size()),
                minutes < MINUTES_PER_HOUR
                        ? fact("content.catalogue.minutes", minutes)
                        : fact("content.catalogue.hours", (double) minutes / MINUTES_PER_HOUR),
                fact("content.catalogue.questions", items));
        facts.addClassNames("facts", "num");
        return facts;
    }

    private ListItem fact(String key, Number number) {
        return new ListItem(getTranslation(key, number));
    }

    private Component modules() {
        var list = new UnorderedList();
        list.addClassName("stages");
        for (var module : course.modules()) {
            var summary = Wording.say(new Paragraph(), module.summary(), language);
            summary.addClassName("meta");
            list.add(new ListItem(
                    Blaze.NOT_BEGUN.create(), new Div(Wording.say(new Span(), module.title(), language), summary)));
        }
        return list;
    }

    private Component audience() {
        var audience = Wording.say(new Paragraph(), course.audience(), language);
        audience.addClassName("meta");
        return audience;
    }

    private Component documents() {
        return new Div(
                new H4(getTranslation(
                        "content.catalogue.read-from", course.sources().size())),
                new DocumentList(course, language));
    }
}

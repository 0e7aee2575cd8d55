package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.content.Quiz;
import org.waymark.ui.Icon;
import org.waymark.ui.SiteMap;

/** What comes after a lesson: its check, practice on its objectives, then its neighbours. */
final class NextSteps extends Div {

    private final LessonPage page;

    NextSteps(LessonPage page) {
        this.page = page;
        addClassName("after-lesson");
        Stream.of(page.check(), page.quizOfModule())
                .flatMap(Optional::stream)
                .map(this::quiz)
                .forEach(this::add);
        if (!page.practices().isEmpty()) {
            add(practices());
        }
        var neighbours = new Nav();
        neighbours.addClassName("nextprev");
        neighbours.getElement().setAttribute("aria-label", getTranslation("content.lesson.neighbours"));
        var course = page.course().id();
        page.before()
                .ifPresent(lesson -> neighbours.add(neighbour(
                        "content.lesson.before", lesson.title(), SiteMap.lesson(course, lesson.id()), "prev")));
        page.after()
                .ifPresentOrElse(
                        lesson -> neighbours.add(neighbour(
                                "content.lesson.after", lesson.title(), SiteMap.lesson(course, lesson.id()), "next")),
                        () -> neighbours.add(neighbour(
                                "content.lesson.to-course", page.course().title(), SiteMap.course(course), "next")));
        add(neighbours);
    }

    private Component quiz(Quiz quiz) {
        var title = Wording.say(new Span(), quiz.title(), page.language());
        title.addClassName("next-title");
        var count = new Span(getTranslation("content.lesson.quiz", quiz.itemCount()));
        count.addClassName("meta");
        var start = new Anchor(
                "/" + SiteMap.quiz(page.course().id(), quiz.id()),
                Icon.LIST_CHECKS.create(),
                new Span(getTranslation("content.lesson.take-quiz")));
        start.addClassNames("btn", "primary");
        var next = new Div(new Div(title, count), start);
        next.addClassName("next-quiz");
        return next;
    }

    private Component practices() {
        var list = new UnorderedList();
        page.practices().stream().map(this::practice).forEach(list::add);
        var practices = new Section(new H2(getTranslation("content.lesson.practise")), list);
        practices.addClassName("practices");
        return practices;
    }

    private ListItem practice(Quiz quiz) {
        var link = new Anchor("/" + SiteMap.quiz(page.course().id(), quiz.id()));
        link.add(Wording.say(new Span(), quiz.title(), page.language()));
        var count = new Span(getTranslation("content.lesson.quiz", quiz.itemCount()));
        count.addClassName("meta");
        return new ListItem(link, count);
    }

    private Component neighbour(String key, LocalizedText title, String address, String rel) {
        var word = new Span(getTranslation(key));
        word.addClassName("meta");
        var name = Wording.say(new Span(), title, page.language());
        name.addClassName("next-title");
        var link = new Anchor("/" + address, word, name);
        link.addClassName(rel);
        return link;
    }
}

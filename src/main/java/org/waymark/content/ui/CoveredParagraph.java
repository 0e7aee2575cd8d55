package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.Source;
import org.waymark.content.review.Coverage;
import org.waymark.ui.SiteMap;

/** A numbered paragraph with the lessons and questions that cite it, or the word that there are none. */
final class CoveredParagraph extends ListItem {

    private final Course course;
    private final Language language;

    CoveredParagraph(Course course, Source source, Coverage.OfParagraph found, Language language) {
        this.course = course;
        this.language = language;
        var anchor = new Anchor(address(source, found), found.anchor().toString());
        anchor.addClassName("place-anchor");
        add(anchor, new Div(lessons(found), questions(found)));
    }

    private String address(Source source, Coverage.OfParagraph found) {
        var sources = "/" + SiteMap.sources(course.id());
        return Place.of(course, new Citation(source.id(), found.anchor()))
                .map(it -> sources + "#" + it.id())
                .orElse(sources);
    }

    private Component lessons(Coverage.OfParagraph found) {
        if (!found.isRead()) {
            return foot(Signs.gap(getTranslation("content.coverage.no-lesson")));
        }
        var list = new UnorderedList();
        list.addClassName("cited-in");
        found.lessons().stream()
                .flatMap(it -> course.lesson(it).stream())
                .map(this::link)
                .map(ListItem::new)
                .forEach(list::add);
        return foot(new Span(getTranslation("content.coverage.lessons")), list);
    }

    private Component questions(Coverage.OfParagraph found) {
        if (!found.isAsked()) {
            return foot(Signs.gap(getTranslation("content.coverage.no-question")));
        }
        var ids = found.items().stream().map(Slug::value).collect(Collectors.joining(", "));
        return foot(
                new Span(getTranslation(
                        "content.evidence.questions", found.items().size())),
                new Span(ids));
    }

    private Component link(Lesson lesson) {
        var link = new Anchor(
                "/" + SiteMap.lesson(course.id(), lesson.id()), lesson.title().in(language));
        return Wording.spoken(link, lesson.title().languageFor(language), language);
    }

    private static Div foot(Component... parts) {
        var foot = new Div(parts);
        foot.addClassNames("place-foot", "meta");
        return foot;
    }
}

package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.ui.SiteMap;

/** One numbered place in the list of a document: how it is to be taken, its précis, and where it is cited. */
final class PlaceItem extends ListItem {

    private final Course course;
    private final Language language;

    PlaceItem(Course course, Place place, Language language) {
        this.course = course;
        this.language = language;
        setId(place.id());
        getElement().setAttribute("tabindex", "-1");
        var anchor = new Anchor("#" + place.id(), place.anchor().toString());
        anchor.setRouterIgnore(true);
        anchor.addClassName("place-anchor");
        var precis = Wording.say(new Paragraph(), place.paragraph().precis(), language);
        precis.addClassName("precis");
        var status = SourceWords.status(place.paragraph().status(), this);
        add(anchor, new Div(precis, foot(status, CitedIn.of(course, place.citation()))));
    }

    private Component foot(Component status, CitedIn citedIn) {
        var cited = new UnorderedList();
        cited.addClassName("cited-in");
        citedIn.lessons().stream().map(this::link).map(ListItem::new).forEach(cited::add);
        if (citedIn.questions() > 0) {
            cited.add(new ListItem(getTranslation("content.evidence.questions", citedIn.questions())));
        }
        var foot = new Div(status);
        foot.addClassNames("place-foot", "meta");
        if (citedIn.nowhere()) {
            foot.add(new Span(getTranslation("content.sources.uncited")));
        } else {
            foot.add(new Span(getTranslation("content.sources.cited-in")), cited);
        }
        return foot;
    }

    private Component link(Lesson lesson) {
        var link = new Anchor(
                "/" + SiteMap.lesson(course.id(), lesson.id()), lesson.title().in(language));
        return Wording.spoken(link, lesson.title().languageFor(language), language);
    }
}

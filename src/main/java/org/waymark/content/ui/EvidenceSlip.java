package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;
import org.waymark.content.Difference;
import org.waymark.content.Lesson;
import org.waymark.ui.Icon;
import org.waymark.ui.SiteMap;

/** One place of a document: what it says in our words, whose voice it is, where the texts differ, what else cites it. */
final class EvidenceSlip extends Section {

    private final Course course;
    private final Place place;
    private final Language language;
    private final EvidencePanel panel;

    EvidenceSlip(Course course, Place place, Language language, EvidencePanel panel) {
        this.course = course;
        this.place = place;
        this.language = language;
        this.panel = panel;
        addClassName("slip");
        add(head(), precis(), document());
        course.differences().stream()
                .filter(difference -> difference.places().contains(place.citation()))
                .forEach(difference -> add(difference(difference)));
        var citedIn = CitedIn.of(course, place.citation());
        if (!citedIn.nowhere()) {
            add(citedIn(citedIn));
        }
    }

    private Component head() {
        var grab = new Span();
        grab.addClassNames("grab", "only-phone");
        var place = new Span(": " + panel.spoken(this.place));
        place.addClassName("vh");
        var title = new H2(new Text(getTranslation("content.evidence.title")), place);
        title.addClassName("label");
        title.getElement().setAttribute("tabindex", "-1");
        var close = tool(Icon.X, getTranslation("content.evidence.close"));
        close.getElement().setAttribute("data-close", true);
        close.addClickListener(_ -> panel.close());
        var tools = new Span(
                step(this.place.before(), Icon.CHEVRON_LEFT, "content.evidence.before"),
                step(this.place.after(), Icon.CHEVRON_RIGHT, "content.evidence.after"),
                close);
        tools.addClassNames("slip-tools", "push");
        var head = new Div(grab, title, tools);
        head.addClassName("slip-head");
        return head;
    }

    private Component step(Optional<Place> target, Icon icon, String key) {
        var name = target.map(Place::anchor).map(String::valueOf).orElse("–");
        var button = tool(icon, getTranslation(key, name));
        button.setEnabled(target.isPresent());
        target.ifPresent(to -> button.addClickListener(_ -> panel.open(to.citation())));
        return button;
    }

    private static NativeButton tool(Icon icon, String name) {
        var button = new NativeButton();
        button.add(icon.create());
        button.addClassNames("btn", "quiet", "icon", "small");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", name);
        button.getElement().setAttribute("title", name);
        return button;
    }

    private Component precis() {
        var anchor = new Span(place.anchor().toString());
        anchor.addClassName("slip-anchor");
        var line = new Div(
                anchor,
                SourceWords.spine(place.source()),
                SourceWords.status(place.paragraph().status(), this));
        line.addClassName("slip-para");
        var precis = Wording.say(new Paragraph(), place.paragraph().precis(), language);
        precis.addClassName("precis");
        var meta = new Paragraph(getTranslation("content.evidence.precis") + " "
                + getTranslation(SourceWords.languageKey(place.source())));
        meta.addClassName("meta");
        return new Div(line, precis, meta);
    }

    private Component document() {
        var source = place.source();
        var list = new DescriptionList();
        describe(list, "content.evidence.document", source.name());
        describe(list, "content.evidence.author", source.author());
        describe(list, "content.evidence.kind", source.kind());
        describe(list, "content.evidence.date", source.date());
        describe(list, "content.evidence.standpoint", source.standpoint());
        source.gaps().ifPresent(gaps -> describe(list, "content.evidence.gaps", gaps));
        var all = new Anchor(
                "/" + SiteMap.sources(course.id()) + "#" + place.id(), getTranslation("content.evidence.all"));
        var link = new Paragraph(all);
        link.addClassName("meta");
        return new Div(list, link);
    }

    private void describe(DescriptionList list, String key, LocalizedText text) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                Wording.say(new DescriptionList.Description(), text, language));
    }

    private Component difference(Difference difference) {
        var others = difference.places().stream()
                .filter(citation -> !citation.equals(place.citation()))
                .toList();
        var text = Wording.say(new Paragraph(), difference.text(), language);
        return part("content.evidence.differs", text, panel.onward().of(others));
    }

    private Component citedIn(CitedIn citedIn) {
        var list = new UnorderedList();
        list.addClassName("cited-in");
        citedIn.lessons().stream().map(this::link).map(ListItem::new).forEach(list::add);
        if (citedIn.questions() > 0) {
            list.add(new ListItem(getTranslation("content.evidence.questions", citedIn.questions())));
        }
        return part("content.evidence.cited-in", list);
    }

    private Component link(Lesson lesson) {
        var link = new Anchor(
                "/" + SiteMap.lesson(course.id(), lesson.id()), lesson.title().in(language));
        return Wording.spoken(link, lesson.title().languageFor(language), language);
    }

    private Component part(String key, Component... content) {
        var title = new H3(getTranslation(key));
        title.addClassName("label");
        var part = new Div(title);
        part.addClassName("slip-part");
        part.add(content);
        return part;
    }
}

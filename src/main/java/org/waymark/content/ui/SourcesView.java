package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.Source;
import org.waymark.ui.SiteMap;

/** The documents of a course, what is known about them and what is not, and each of their numbered places. */
@Route(SiteMap.SOURCES)
@AnonymousAllowed
final class SourcesView extends CoursePage {

    /** The places arrive after the page, so that the browser could not go to the one named in the address by itself. */
    private static final String GO_TO_THE_PLACE_ASKED_FOR = """
            const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
            if (asked) requestAnimationFrame(() => { asked.scrollIntoView(); asked.focus({preventScroll: true}); });
            """;

    SourcesView(Library library) {
        super(library, "content.sources.title");
    }

    @Override
    void show(Course course) {
        add(head(course, "content.sources.lead", list(course)));
        course.sources().stream().map(source -> document(course, source)).forEach(this::add);
        getElement().executeJs(GO_TO_THE_PLACE_ASKED_FOR);
    }

    private Component list(Course course) {
        var list = new UnorderedList();
        list.addClassName("source-list");
        for (var source : course.sources()) {
            var link = new Anchor("#" + source.id(), source.name().in(language()));
            link.setRouterIgnore(true);
            list.add(new ListItem(SourceWords.spine(source), link));
        }
        return list;
    }

    private Component document(Course course, Source source) {
        var title = new H2(SourceWords.spine(source), Wording.say(new Span(), source.name(), language()));
        var known = new DescriptionList();
        source.title().ifPresent(printed -> {
            var words = Wording.spoken(new DescriptionList.Description(printed), source.language(), language());
            known.add(new DescriptionList.Term(getTranslation("content.sources.printed")), words);
        });
        describe(known, "content.evidence.author", source.author());
        describe(known, "content.evidence.kind", source.kind());
        describe(known, "content.evidence.date", source.date());
        describe(known, "content.evidence.standpoint", source.standpoint());
        source.gaps().ifPresent(gaps -> describe(known, "content.evidence.gaps", gaps));
        var written = new Paragraph(getTranslation(SourceWords.languageKey(source)));
        written.addClassName("meta");
        var places = new UnorderedList();
        places.addClassName("places");
        Place.of(source).stream()
                .map(place -> new PlaceItem(course, place, language()))
                .forEach(places::add);
        var section = new Section(title, known, written, places);
        section.addClassName("source");
        section.setId(source.id().value());
        section.getElement().setAttribute("tabindex", "-1");
        return section;
    }

    private void describe(DescriptionList list, String key, LocalizedText text) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                Wording.say(new DescriptionList.Description(), text, language()));
    }
}

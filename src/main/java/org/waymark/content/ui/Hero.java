package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;

/** The head of the catalogue: what this place is for, and a sentence with the paragraph it rests on. */
final class Hero extends Section {

    private final Language language;
    private final Div inner = new Div();

    Hero(Language language, Component... actions) {
        this.language = language;
        var contours = new Div();
        contours.addClassName("contours");
        contours.getElement().setAttribute("aria-hidden", "true");
        var lead = new Paragraph(getTranslation("content.catalogue.lead"));
        lead.addClassName("lead");
        var row = new Div(actions);
        row.addClassName("row");
        inner.addClassName("hero-in");
        inner.add(new Div(new H1(getTranslation("content.catalogue.headline")), lead, row));
        addClassName("hero");
        add(contours, inner);
    }

    void show(Specimen specimen) {
        inner.add(figure(specimen));
    }

    private Component figure(Specimen specimen) {
        var place = specimen.place();
        var cited = new Span(specimen.sentence());
        cited.addClassName("cited");
        var mark = new Span(place.sign());
        mark.addClassNames("cite", "open");
        var sentence = Wording.spoken(
                new Paragraph(cited, new Text("\u00a0"), mark, new Text(".")), specimen.language(), language);
        var figure = new Div(sentence, slip(place));
        figure.getElement().setAttribute("role", "figure");
        figure.addClassName("specimen");
        figure.getElement().setAttribute("aria-label", getTranslation("content.catalogue.specimen"));
        return figure;
    }

    private Component slip(Place place) {
        var anchor = new Span(place.anchor().toString());
        anchor.addClassName("slip-anchor");
        var source = place.source();
        var who = new Span(
                Wording.say(new Span(), source.shortName(), language),
                new Text(", "),
                Wording.say(new Span(), source.kind(), language));
        who.addClassName("meta");
        var head = new Div(anchor, SourceWords.spine(source), who);
        head.addClassName("slip-para");
        var precis = Wording.say(new Paragraph(), place.paragraph().precis(), language);
        precis.addClassName("precis");
        var slip = new Div(head, new Div(precis));
        slip.addClassName("slip");
        return slip;
    }
}

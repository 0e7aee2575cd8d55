package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.figure.BarChart;
import org.waymark.content.figure.CardWall;
import org.waymark.content.figure.DifferenceKinds;
import org.waymark.content.figure.Figure;
import org.waymark.content.figure.Network;
import org.waymark.content.figure.ShareChart;
import org.waymark.content.figure.Timeline;
import org.waymark.content.ui.Wording;
import org.waymark.question.ui.CitationMarks;
import org.waymark.ui.SiteMap;

/** A figure with its title, what it shows in words, the drawing, what to mind, and all of it as a table. */
@Tag("figure")
public final class FigurePanel extends HtmlContainer {

    private FigurePanel(Figure figure, Component title, DrawingKit kit) {
        addClassName("fig");
        setId("figure-" + figure.id());
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        var summary = Wording.say(new Paragraph(), figure.head().summary(), kit.language());
        summary.addClassName("fig-summary");
        add(title, summary, drawing(figure, kit));
        figure.head().note().ifPresent(note -> {
            var words = Wording.say(new Paragraph(), note, kit.language());
            words.addClassName("fig-note");
            add(words);
        });
    }

    /** A figure within a text whose parts have headings of the second level. */
    public static FigurePanel inText(Course course, Figure figure, Language language, CitationMarks marks) {
        var title = Wording.say(new H3(), figure.head().title(), language);
        title.setId("figure-title-" + figure.id());
        var panel = new FigurePanel(figure, title, new DrawingKit(course, language, marks, true));
        panel.add(ownPage(course, figure));
        return panel;
    }

    /** Where there is more room, and everything of it. */
    private static Component ownPage(Course course, Figure figure) {
        var way = new Anchor("/" + SiteMap.figure(course.id(), figure.id()));
        way.setText(way.getTranslation("figure.own-page"));
        var line = new Paragraph(way);
        line.addClassName("fig-own-page");
        return line;
    }

    /** A figure on a page of its own, whose title stands above it already. */
    public static FigurePanel alone(Course course, Figure figure, Language language, CitationMarks marks) {
        var title = Wording.say(new H2(), figure.head().title(), language);
        title.setId("figure-title-" + figure.id());
        title.addClassName("vh");
        return new FigurePanel(figure, title, new DrawingKit(course, language, marks, false));
    }

    private static Component drawing(Figure figure, DrawingKit kit) {
        return switch (figure) {
            case Timeline timeline -> new TimelineDrawing(timeline, kit);
            case Network network -> new NetworkDrawing(network, kit);
            case BarChart chart -> new BarDrawing(chart, kit);
            case ShareChart chart -> new ShareDrawing(chart, kit);
            case CardWall wall -> new CardDrawing(wall, kit);
            case DifferenceKinds kinds -> new DifferenceDrawing(kinds, kit);
        };
    }
}

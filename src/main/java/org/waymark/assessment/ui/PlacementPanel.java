package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.waymark.assessment.Placement;
import org.waymark.assessment.Placement.Asked;
import org.waymark.assessment.Placement.Reading;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.CourseModule;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.SiteMap;

/** Where to begin in a course, after its placement quiz: a piece of advice, and the modules it rests on. */
final class PlacementPanel extends Composite<Section> {

    private final Placement placement;
    private final Slug course;
    private final Language language = Language.of(getLocale());

    PlacementPanel(Placement placement, Slug course) {
        this.placement = placement;
        this.course = course;
        getContent().addClassNames("sure", "placement", "stack");
        getContent().add(new H2(getTranslation("assessment.placement.title")), advice(), table(), meta(restsOn()));
    }

    private Component advice() {
        return switch (placement.advice()) {
            case Placement.Advice.Begin(var module) -> begin(module);
            case Placement.Advice.Wait() -> new Paragraph(getTranslation("assessment.placement.wait"));
            case Placement.Advice.Choose() ->
                beside(
                        new Paragraph(getTranslation("assessment.placement.choose")),
                        way(SiteMap.course(course), "assessment.placement.to-course"));
        };
    }

    private Component begin(CourseModule module) {
        var title = Wording.say(new Span(), module.title(), language);
        title.addClassName("step");
        var words = new Paragraph(new Span(getTranslation("assessment.placement.begin") + " "), title);
        var address = module.lessons().stream()
                .findFirst()
                .map(lesson -> SiteMap.lesson(course, lesson.id()))
                .orElseGet(() -> SiteMap.course(course));
        return beside(words, way(address, "assessment.placement.to-lesson"));
    }

    private static Component beside(Component words, Component way) {
        var row = new Div(words, way);
        row.addClassNames("row", "between");
        return row;
    }

    private Component way(String address, String key) {
        var way = new Anchor("/" + address, getTranslation(key));
        way.addClassNames("btn", "primary");
        return way;
    }

    private Component table() {
        var table = new NativeTable();
        table.addClassNames("plain", "num");
        var head = table.getHead().addRow();
        Stream.of("assessment.placement.module", "assessment.placement.earned", "assessment.placement.reading")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        placement.asked().forEach(asked -> row(table.getBody().addRow(), asked));
        return table;
    }

    private void row(NativeTableRow row, Asked asked) {
        var title = row.addHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(Wording.say(new Span(), asked.module().title(), language));
        var points = new Span(getTranslation(
                "assessment.result.points-of",
                asked.mark().earned(),
                asked.mark().possible()));
        var questions = new Span(getTranslation("assessment.quiz.questions", asked.questions()));
        questions.addClassName("meta");
        row.addDataCell().add(points, new Text(" "), questions);
        row.addDataCell().add(tag(placement.reading(asked)));
    }

    private Component tag(Reading reading) {
        var tag = new Span(icon(reading).small(), new Span(getTranslation(Keys.of(reading))));
        tag.addClassNames("tag", look(reading));
        return tag;
    }

    private static Icon icon(Reading reading) {
        return switch (reading) {
            case MAY_SKIP -> Icon.CHECK;
            case BEGIN_HERE -> Icon.ARROW_RIGHT;
            case WORTH_READING -> Icon.BOOK_OPEN;
            case UNDECIDED -> Icon.CLOCK;
        };
    }

    private static String look(Reading reading) {
        return switch (reading) {
            case MAY_SKIP -> "right";
            case BEGIN_HERE -> "blaze";
            case WORTH_READING -> "line";
            case UNDECIDED -> "wait";
        };
    }

    private String restsOn() {
        return getTranslation(
                "assessment.placement.rests-on",
                placement.questions(),
                placement.asked().size(),
                placement.cutScore());
    }

    private static Component meta(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("meta");
        return paragraph;
    }
}

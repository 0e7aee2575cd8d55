package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.question.Question.Hotspot;
import org.waymark.question.Region;
import org.waymark.question.Response;

/** The picture with its regions outlined and lettered, then each region in words. */
record HotspotSummary(Words words, CitationMarks marks, String pictures) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    List<Component> of(Hotspot hotspot, Response response) {
        var chosen = response instanceof Response.Chosen(var ids) ? ids : Set.<Slug>of();
        var choices = new ChoiceSummary(words, marks);
        var rows = hotspot.regions().stream()
                .map(region -> choices.row(
                                new Span(new Span(letter(hotspot, region) + ". "), words.span(region.label())),
                                region.correct(),
                                chosen.contains(region.id()))
                        .because(region.rationale(), words, marks))
                .toList();
        return List.of(picture(hotspot, chosen), SummaryRow.list(rows));
    }

    private Component picture(Hotspot hotspot, Set<Slug> chosen) {
        var picture = hotspot.picture();
        var image = new Image(pictures + picture.file(), words.say(picture.alternative()));
        image.getElement()
                .setAttribute(
                        "lang",
                        picture.alternative().languageFor(words.language()).tag())
                .setAttribute("width", String.valueOf(picture.width()))
                .setAttribute("height", String.valueOf(picture.height()));
        var frame = new Div(image);
        frame.addClassName("picture");
        hotspot.regions().forEach(region -> frame.add(outline(hotspot, region, chosen.contains(region.id()))));
        return frame;
    }

    /** The sign and the words are in the row below that has the same letter. */
    private Component outline(Hotspot hotspot, Region region, boolean chosen) {
        var letter = new Span(letter(hotspot, region));
        var outline = new Div(letter);
        outline.addClassName("outline-of");
        if (region.correct()) {
            outline.addClassName("r");
        }
        if (chosen) {
            outline.addClassName(region.correct() ? "chosen" : "w");
        }
        outline.getElement().setAttribute("aria-hidden", "true");
        var picture = hotspot.picture();
        outline.getStyle()
                .setLeft(percent(region.left(), picture.width()))
                .setTop(percent(region.top(), picture.height()))
                .setWidth(percent(region.width(), picture.width()))
                .setHeight(percent(region.height(), picture.height()));
        return outline;
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP) + "%";
    }

    private static String letter(Hotspot hotspot, Region region) {
        var place = hotspot.regions().indexOf(region);
        return place < LETTERS.length() ? LETTERS.substring(place, place + 1) : String.valueOf(place + 1);
    }
}

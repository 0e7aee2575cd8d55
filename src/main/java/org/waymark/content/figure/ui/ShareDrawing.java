package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.content.figure.ShareChart;
import org.waymark.content.figure.ShareChart.Part;
import org.waymark.content.figure.ShareChart.Whole;

/** Each whole as one bar; a supplier has the same colour in every bar, and what is left is marked as our own calculation. */
final class ShareDrawing extends Div {

    private final DrawingKit kit;
    private final List<String> names;

    ShareDrawing(ShareChart chart, DrawingKit kit) {
        this.kit = kit;
        this.names = chart.wholes().stream()
                .flatMap(whole -> whole.parts().stream())
                .map(part -> kit.words(part.text()))
                .distinct()
                .toList();
        addClassName("fig-shares");
        chart.wholes().stream().map(this::whole).forEach(this::add);
        add(table(chart));
    }

    private Component whole(Whole whole) {
        var title = new Paragraph(kit.say(whole.text()));
        title.addClassName("fig-group");
        var bar = new Div();
        bar.addClassName("fig-stack");
        bar.getElement().setAttribute("aria-hidden", "true");
        var list = new UnorderedList();
        list.addClassName("fig-legend");
        for (var part : whole.parts()) {
            part.share().ifPresent(share -> {
                bar.add(segment(series(part), share));
                list.add(entry(series(part), part.text(), percent(share)));
            });
        }
        if (whole.left().signum() > 0) {
            bar.add(segment("rest", whole.left()));
            whole.rest()
                    .ifPresent(rest ->
                            list.add(entry("rest", rest, getTranslation("figure.own-value", percent(whole.left())))));
        }
        var panel = new Div(title, bar, list);
        var without = withoutFigure(whole);
        if (!without.isEmpty()) {
            var words = new Paragraph(getTranslation("figure.shares.unnumbered", without));
            words.addClassName("meta");
            panel.add(words);
        }
        panel.addClassName("fig-panel");
        return panel;
    }

    private String withoutFigure(Whole whole) {
        return whole.parts().stream()
                .filter(part -> part.share().isEmpty())
                .map(part -> kit.words(part.text()))
                .collect(Collectors.joining(", "));
    }

    private String series(Part part) {
        return "series-" + (names.indexOf(kit.words(part.text())) % 6 + 1);
    }

    private static Component segment(String look, BigDecimal share) {
        var segment = new Span();
        segment.addClassNames("fig-segment", look);
        segment.getStyle().set("inline-size", share + "%");
        return segment;
    }

    private ListItem entry(String look, LocalizedText name, String share) {
        var swatch = new Span();
        swatch.addClassNames("fig-swatch", look);
        swatch.getElement().setAttribute("aria-hidden", "true");
        var value = new Span(share);
        value.addClassNames("fig-value", "num");
        return new ListItem(swatch, kit.say(name), value);
    }

    private String percent(BigDecimal share) {
        return getTranslation("figure.percent", kit.number(share));
    }

    private Component table(ShareChart chart) {
        var columns = Stream.of("whole", "name", "share", "sources").map(it -> getTranslation("figure.column." + it));
        var table = new DataTable(getTranslation("figure.table"), columns);
        for (var whole : chart.wholes()) {
            var rows = new ArrayList<Row>();
            for (var part : whole.parts()) {
                rows.add(new Row(
                        part.text(),
                        part.share().map(this::percent).orElseGet(() -> getTranslation("figure.no-figure"))));
            }
            whole.rest()
                    .filter(_ -> whole.left().signum() > 0)
                    .ifPresent(rest ->
                            rows.add(new Row(rest, getTranslation("figure.own-value", percent(whole.left())))));
            rows.forEach(row -> table.row(
                    kit.say(whole.text()), kit.say(row.name()), new Span(row.share()), kit.cites(whole.cites())));
        }
        return table.folded(getTranslation("figure.as-table"));
    }

    private record Row(LocalizedText name, String share) {}
}

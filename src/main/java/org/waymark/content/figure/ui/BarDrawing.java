package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.figure.BarChart;
import org.waymark.content.figure.BarChart.Bar;
import org.waymark.content.figure.BarChart.Panel;

/** Bars from 0, one scale for each panel; where the sources give no figure there is a hatched space that says so. */
final class BarDrawing extends Div {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final DrawingKit kit;

    BarDrawing(BarChart chart, DrawingKit kit) {
        this.kit = kit;
        addClassName("fig-bars");
        chart.panels().stream().map(this::panel).forEach(this::add);
        add(table(chart));
    }

    private Component panel(Panel panel) {
        var title = new Paragraph(kit.say(panel.text()));
        var unit = kit.say(panel.unit());
        unit.addClassName("meta");
        title.add(unit);
        title.addClassName("fig-panel-title");
        var part = new Div(title);
        part.addClassName("fig-panel");
        var names = new ArrayList<String>();
        for (var group : panel.groups()) {
            var name = new Paragraph(kit.say(group.text()));
            name.addClassName("fig-group");
            var bars = new UnorderedList();
            group.bars().stream().map(bar -> bar(bar, panel, names)).forEach(bars::add);
            part.add(new Div(name, bars));
        }
        return part;
    }

    /** Bars of the same name have the same colour, whichever group they stand in. */
    private ListItem bar(Bar bar, Panel panel, List<String> names) {
        var words = kit.words(bar.text());
        if (!names.contains(words)) {
            names.add(words);
        }
        var name = kit.say(bar.text());
        name.addClassName("fig-name");
        var fill = new Span();
        fill.addClassName("fig-fill");
        fill.getElement().setAttribute("aria-hidden", "true");
        var track = new Span(fill);
        track.addClassName("fig-track");
        var value = new Span();
        value.addClassNames("fig-value", "num");
        bar.amount()
                .ifPresentOrElse(
                        amount -> {
                            fill.getStyle().set("inline-size", share(amount, panel.scale()) + "%");
                            value.setText(value(bar, amount));
                        },
                        () -> value.setText(getTranslation("figure.no-figure")));
        var item = new ListItem(name, track, value);
        item.addClassName("series-" + (names.indexOf(words) % 6 + 1));
        item.setClassName("none", bar.amount().isEmpty());
        item.setClassName("own", bar.isOwn());
        return item;
    }

    private String value(Bar bar, BigDecimal amount) {
        return bar.isOwn() ? getTranslation("figure.own-value", kit.number(amount)) : kit.number(amount);
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal scale) {
        return amount.multiply(WHOLE).divide(scale, 2, RoundingMode.HALF_UP);
    }

    private Component table(BarChart chart) {
        var columns = Stream.of("measure", "unit", "period", "name", "amount", "sources")
                .map(it -> getTranslation("figure.column." + it));
        var table = new DataTable(getTranslation("figure.table"), columns);
        for (var panel : chart.panels()) {
            for (var group : panel.groups()) {
                for (var bar : group.bars()) {
                    var amount =
                            bar.amount().map(it -> value(bar, it)).orElseGet(() -> getTranslation("figure.no-figure"));
                    table.row(
                            kit.say(panel.text()),
                            kit.say(panel.unit()),
                            kit.say(group.text()),
                            kit.say(bar.text()),
                            new Span(amount),
                            kit.cites(bar.cites()));
                }
            }
        }
        return table.folded(getTranslation("figure.as-table"));
    }
}

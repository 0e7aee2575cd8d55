package org.waymark.content.files;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.content.figure.BarChart;
import org.waymark.content.figure.Figure;
import org.waymark.content.figure.ShareChart;

/** The data of figures that show amounts and shares. */
final class Charts {

    private static final String NONE = "none";
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

    private Charts() {}

    static Optional<Figure> bars(Fields root, Optional<Figure.Head> head) {
        var panels = root.mappings("panels").stream()
                .flatMap(fields -> panel(fields).stream())
                .toList();
        return head.map(it -> new BarChart(it, panels));
    }

    private static Optional<BarChart.Panel> panel(Fields fields) {
        var text = fields.text("text");
        var unit = fields.text("unit");
        var groups = fields.mappings("groups").stream()
                .flatMap(it -> group(it).stream())
                .toList();
        fields.end();
        return text.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new BarChart.Panel(text.get(), unit.get(), groups));
    }

    private static Optional<BarChart.Group> group(Fields fields) {
        var text = fields.text("text");
        var bars =
                fields.mappings("bars").stream().flatMap(it -> bar(it).stream()).toList();
        fields.end();
        return text.map(it -> new BarChart.Group(it, bars));
    }

    private static Optional<BarChart.Bar> bar(Fields fields) {
        var text = fields.text("text");
        var amount = fields.scalar("amount").flatMap(Charts::amount);
        var own = fields.scalarIfAny("own").flatMap(it -> it.isFirst("true", "false"));
        var cites = fields.citations("cites");
        fields.end();
        return text.map(it -> new BarChart.Bar(it, amount, own.orElse(false), cites));
    }

    static Optional<Figure> shares(Fields root, Optional<Figure.Head> head) {
        var wholes = root.mappings("rows").stream()
                .flatMap(fields -> whole(fields).stream())
                .toList();
        return head.map(it -> new ShareChart(it, wholes));
    }

    private static Optional<ShareChart.Whole> whole(Fields fields) {
        var text = fields.text("text");
        var parts = fields.mappings("parts").stream()
                .flatMap(it -> part(it).stream())
                .toList();
        var rest = fields.textIfAny("rest");
        var cites = fields.citations("cites");
        fields.end();
        if (ShareChart.sum(parts).compareTo(ShareChart.ALL) > 0) {
            fields.file().error(fields.line("parts"), "content.problem.more-than-whole");
            return Optional.empty();
        }
        return text.map(it -> new ShareChart.Whole(it, parts, rest, cites));
    }

    private static Optional<ShareChart.Part> part(Fields fields) {
        var text = fields.text("text");
        var share = fields.scalar("share").flatMap(Charts::amount);
        fields.end();
        return text.map(it -> new ShareChart.Part(it, share));
    }

    /** A number, or the word that there is none. */
    private static Optional<BigDecimal> amount(Scalar scalar) {
        if (scalar.text().equals(NONE)) {
            return Optional.empty();
        }
        if (!AMOUNT.matcher(scalar.text()).matches()) {
            scalar.file().error(scalar.line(), "content.problem.not-an-amount", scalar.key(), scalar.text());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(scalar.text()));
    }
}

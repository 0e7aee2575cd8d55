package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.Difference;
import org.waymark.content.Source;
import org.waymark.content.figure.DifferenceKinds;
import org.waymark.content.figure.DifferenceKinds.Kind;

/** How many differences of which kind touch which document, and below it what each kind means and where it occurs. */
final class DifferenceDrawing extends Div {

    private static final int STEPS = 5;

    private final DrawingKit kit;

    DifferenceDrawing(DifferenceKinds figure, DrawingKit kit) {
        this.kit = kit;
        add(matrix(figure));
        figure.kinds().stream().map(this::kind).forEach(this::add);
    }

    private List<Difference> of(Kind kind) {
        return kit.course().differences().stream()
                .filter(it -> it.kind().equals(Optional.of(kind.id())))
                .toList();
    }

    private static boolean touches(Difference difference, Source source) {
        return difference.places().stream().anyMatch(place -> place.source().equals(source.id()));
    }

    private Component matrix(DifferenceKinds figure) {
        var sources = kit.course().sources();
        var columns = Stream.of(
                        Stream.of(getTranslation("figure.column.kind")),
                        sources.stream().map(source -> kit.words(source.shortName())),
                        Stream.of(getTranslation("figure.column.all")))
                .flatMap(it -> it);
        var table = new DataTable(getTranslation("figure.differences.table"), columns);
        table.addClassNames("fig-matrix", "num");
        var most = figure.kinds().stream()
                .flatMap(kind -> sources.stream().map(source -> count(kind, source)))
                .max(Long::compare)
                .orElse(1L);
        for (var kind : figure.kinds()) {
            var cells = Stream.concat(
                    sources.stream().map(source -> heat(count(kind, source), most)),
                    Stream.of(new Span(String.valueOf(of(kind).size()))));
            table.row(kit.say(kind.text()), cells.toArray(Component[]::new));
        }
        return table.scrolling();
    }

    private long count(Kind kind, Source source) {
        return of(kind).stream()
                .filter(difference -> touches(difference, source))
                .count();
    }

    /** Five steps from few to many; the number always stands in the cell. */
    private static Component heat(long count, long most) {
        var cell = new Span(String.valueOf(count));
        cell.addClassName("fig-heat");
        if (count > 0) {
            cell.addClassName("heat-" + Math.max(1, Math.ceilDiv(count * STEPS, Math.max(1, most))));
        }
        return cell;
    }

    private Component kind(Kind kind) {
        var differences = of(kind);
        var list = new UnorderedList();
        list.addClassName("fig-differences");
        differences.stream()
                .map(it -> new ListItem(kit.say(it.text()), kit.cites(it.places())))
                .forEach(list::add);
        var step = new Paragraph(new Span(getTranslation("figure.differences.step") + " "), kit.say(kind.step()));
        var title = new Span(kit.say(kind.text()), new Span(" (" + differences.size() + ")"));
        var fold = new NativeDetails();
        fold.setSummary(title);
        fold.setContent(new Div(new Paragraph(kit.say(kind.meaning())), step, list));
        fold.addClassName("fig-fold");
        return fold;
    }
}

package org.waymark.classmap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.classmap.Counted;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;

/** The first and the best playthroughs beside each other, and for each choice what became of it. */
final class ComparedTable extends Composite<Div> {

    private final Story first;
    private final Story best;

    ComparedTable(Story first, Story best) {
        this.first = first;
        this.best = best;
        var columns = List.of(
                getTranslation("classmap.table.choice"),
                getTranslation("classmap.table.first"),
                getTranslation("classmap.table.best"),
                getTranslation("classmap.table.difference"));
        var bodies = first.scenario().passages().stream()
                .map(passage -> body(passage, columns.size()))
                .toList();
        getContent().add(Tables.framed(getTranslation("classmap.table.compared"), columns, bodies));
    }

    private NativeTableBody body(Passage passage, int columns) {
        var arrived = getTranslation(
                "classmap.table.arrived-compared",
                first.counted().arrivedAt(passage.id()).times(),
                best.counted().arrivedAt(passage.id()).times());
        var body = new NativeTableBody(
                Tables.heading(passage.id().value(), passage.title(), arrived, columns, first.language()));
        passage.choices().forEach(choice -> body.add(row(passage, choice)));
        return body;
    }

    private NativeTableRow row(Passage passage, Choice choice) {
        var made = new Made(passage.id(), choice.id());
        var letter = new Span(Letters.of(passage, choice) + " ");
        letter.addClassName("letter");
        var name = new NativeTableHeaderCell(letter, Wording.say(new Span(), choice.text(), first.language()));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                Tables.number(figures(first.counted(), made)),
                Tables.number(figures(best.counted(), made)),
                Tables.number(Figures.difference(
                        first.counted().share(made), best.counted().share(made))));
    }

    private static String figures(Counted counted, Made made) {
        return Figures.counted(counted.made(made), counted.share(made));
    }
}

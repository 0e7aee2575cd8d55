package org.waymark.classmap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;

/** Every choice of a scenario with how often it was made: what the map shows, in words. */
final class ChoicesTable extends Composite<Div> {

    private final Story story;

    ChoicesTable(Story story) {
        this.story = story;
        var columns = List.of(
                getTranslation("classmap.table.choice"),
                getTranslation("classmap.table.leads-to"),
                getTranslation("classmap.table.times"),
                getTranslation("classmap.table.learners"),
                getTranslation("classmap.table.share"));
        var bodies = story.scenario().passages().stream()
                .map(passage -> body(passage, columns.size()))
                .toList();
        getContent().add(Tables.framed(getTranslation("classmap.table.choices"), columns, bodies));
    }

    private NativeTableBody body(Passage passage, int columns) {
        var arrived = story.counted().arrivedAt(passage.id());
        var body = new NativeTableBody(Tables.heading(
                passage.id().value(),
                passage.title(),
                getTranslation("classmap.table.arrived", arrived.times(), arrived.learners()),
                columns,
                story.language()));
        passage.choices().forEach(choice -> body.add(row(passage, choice)));
        return body;
    }

    private NativeTableRow row(Passage passage, Choice choice) {
        var made = new Made(passage.id(), choice.id());
        var count = story.counted().made(made);
        var letter = new Span(Letters.of(passage, choice) + " ");
        letter.addClassName("letter");
        var name = new NativeTableHeaderCell(letter, Wording.say(new Span(), choice.text(), story.language()));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(String.join(
                        ", ", Story.ends(choice).stream().map(it -> it.value()).toList())),
                Tables.number(String.valueOf(count.times())),
                Tables.number(String.valueOf(count.learners())),
                Tables.number(Figures.share(
                        story.counted().decidedAt(passage.id()), story.counted().share(made))));
    }
}

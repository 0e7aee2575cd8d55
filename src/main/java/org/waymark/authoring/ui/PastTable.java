package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.waymark.authoring.History;
import org.waymark.authoring.Past;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** What a file was: when, by whom, why it was kept, and what one can do with it. */
final class PastTable extends Composite<Div> {

    private final History history;
    private final IntFunction<String> name;
    private final IntFunction<String> comparing;
    private final IntConsumer restore;

    /**
     * @param name what a state is called, by its number
     * @param comparing the address at which it is compared with what is there now
     */
    PastTable(History history, IntFunction<String> name, IntFunction<String> comparing, IntConsumer restore) {
        this.history = history;
        this.name = name;
        this.comparing = comparing;
        this.restore = restore;
        var body = Tables.part("tbody");
        history.past().forEach(it -> body.add(row(it)));
        var caption = getTranslation("authoring.history.caption");
        getContent().add(Tables.frame(caption, Tables.table(caption, head(), body)));
        getContent().addClassName("past-table");
    }

    private Component head() {
        return Tables.part(
                "tr",
                Tables.column(getTranslation("authoring.history.when")),
                Tables.column(getTranslation("authoring.history.who")),
                Tables.column(getTranslation("authoring.history.why")),
                Tables.column(getTranslation("authoring.history.do")));
    }

    private Component row(Past past) {
        var when = name.apply(past.number());
        var compare = new Anchor(comparing.apply(past.number()), getTranslation("authoring.history.compare-now"));
        compare.getElement()
                .setAttribute("aria-label", getTranslation("authoring.history.compare-now") + ": " + when);
        var deeds = Kit.row(compare);
        if (history.mayEdit()) {
            deeds.add(Kit.inLine(
                    getTranslation("authoring.history.restore"), when, () -> restore.accept(past.number())));
        }
        var row = Tables.part(
                "tr",
                Tables.row(when),
                Tables.cell(history.nameOf(past.by())),
                Tables.cell(getTranslation(Keys.of(past.cause()))),
                Tables.part("td", deeds));
        if (past.cause().isMinor()) {
            row.addClassName("minor");
        }
        return row;
    }
}

package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Pasted;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** The lines of pasted marks that cannot be used, and why. */
final class FaultList extends Composite<Div> {

    private static final int MOST_SHOWN = 50;

    FaultList(GradeWords words, Column column, List<Pasted.Line.Faulty> faults) {
        var list = new UnorderedList();
        list.addClassName("newest");
        faults.stream()
                .limit(MOST_SHOWN)
                .map(it -> words.say(
                        "gradebook.fill.line",
                        it.number(),
                        words.say(Keys.of(it.fault()), words.number(column.possible()))))
                .map(ListItem::new)
                .forEach(list::add);
        getContent()
                .add(Kit.announced(
                        "bad",
                        Icon.CIRCLE_ALERT,
                        new Paragraph(words.say("gradebook.fill.faults", faults.size())),
                        list));
    }
}

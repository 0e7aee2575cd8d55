package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.waymark.gradebook.Scale;

/** The bands of a scale, from the best down. */
final class BandTable extends Composite<Div> {

    BandTable(Scale scale, GradeWords words) {
        getContent()
                .add(Parts.table(
                        words.say("gradebook.mine.scale"),
                        List.of(words.say("gradebook.scale.name"), words.say("gradebook.scale.from")),
                        scale.bands().stream()
                                .map(band -> new NativeTableRow(
                                        Parts.heading(band.name(), "row"),
                                        new NativeTableCell(words.percent(band.from()))))
                                .toList()));
    }
}

package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.waymark.gradebook.Band;
import org.waymark.gradebook.Scale;
import org.waymark.ui.Tables;

/** The bands of a scale, from the best down. */
final class BandTable extends Composite<Div> {

    BandTable(Scale scale, GradeWords words) {
        var caption = words.say("gradebook.mine.scale");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H3(caption),
                        new GradeTable(
                                caption,
                                List.of(words.say("gradebook.scale.name"), words.say("gradebook.scale.from")),
                                scale.bands().stream().map(it -> row(it, words)).toList()));
    }

    private static NativeTableRow row(Band band, GradeWords words) {
        var row = new NativeTableRow();
        row.add(Tables.row(band.name()), Tables.number(words.percent(band.from())));
        return row;
    }
}

package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.waymark.gradebook.Visible;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** What a learner was told, column by column, with what was said to them about it. */
final class MarksTable extends Composite<Section> {

    private final GradeWords words;

    MarksTable(List<Visible.Mark> marks, GradeWords words) {
        this.words = words;
        var caption = words.say("gradebook.mine.marks");
        var table = new GradeTable(
                caption,
                List.of(
                        words.say("gradebook.mine.what"),
                        words.say("gradebook.mine.mark"),
                        words.say("gradebook.mine.at")),
                marks.stream().map(this::row).toList());
        table.getElement().getClassList().add("my-marks");
        getContent().addClassName("stack");
        getContent().add(new H2(caption), table);
    }

    private NativeTableRow row(Visible.Mark mark) {
        var what = new Div(mark.head().title().in(words.language()));
        var title = Tables.row(what);
        words.reason(mark.cell()).map(Kit::help).ifPresent(title::add);
        if (!mark.comment().isEmpty()) {
            var comment = new Paragraph(mark.comment());
            comment.addClassName("grade-comment");
            title.add(comment);
        }
        var at = Tables.number(words.minute(mark.at()));
        at.addClassName("meta");
        var row = new NativeTableRow();
        row.add(title, Tables.number(words.mark(mark.cell(), mark.head().possible())), at);
        return row;
    }
}

package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.gradebook.Visible;

/** What a learner was told, column by column, with what was said to them about it. */
final class MarksTable extends Composite<Div> {

    private final GradeWords words;

    MarksTable(List<Visible.Mark> marks, GradeWords words) {
        this.words = words;
        var table = Parts.table(
                words.say("gradebook.mine.marks"),
                List.of(
                        words.say("gradebook.mine.what"),
                        words.say("gradebook.mine.mark"),
                        words.say("gradebook.mine.at")),
                marks.stream().map(this::row).toList());
        table.addClassName("my-marks");
        getContent().add(table);
    }

    private NativeTableRow row(Visible.Mark mark) {
        var title = Parts.heading("", "row");
        title.add(new Div(mark.head().title().in(words.language())));
        if (!mark.comment().isEmpty()) {
            var comment = new Paragraph(mark.comment());
            comment.addClassName("grade-comment");
            title.add(comment);
        }
        var figure = new NativeTableCell(words.mark(mark.cell(), mark.head().possible()));
        figure.addClassName("num");
        var at = new NativeTableCell(words.minute(mark.at()));
        at.addClassNames("meta", "num");
        return new NativeTableRow(title, figure, at);
    }
}

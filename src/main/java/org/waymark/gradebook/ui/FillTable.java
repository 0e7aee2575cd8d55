package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Filling;
import org.waymark.gradebook.Given;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** What would be settled for whom, beside what there is now; marks that would be replaced are pointed out. */
final class FillTable extends Composite<Div> {

    private final GradesDesk desk;
    private final Column column;

    FillTable(GradesDesk desk, Column column, List<Filling.Mark> marks) {
        this.desk = desk;
        this.column = column;
        var words = desk.words();
        var replaced = marks.stream().filter(this::replaces).count();
        if (replaced > 0) {
            getContent()
                    .add(Kit.warning(
                            Icon.TRIANGLE_ALERT, new Paragraph(words.say("gradebook.fill.replaces", replaced))));
        }
        var table = new GradeTable(
                words.say("gradebook.fill.preview"),
                List.of(
                        words.say("gradebook.grid.learner"),
                        words.say("gradebook.fill.before"),
                        words.say("gradebook.fill.after")),
                marks.stream().map(this::row).toList());
        getContent().addClassName("stack");
        getContent().add(new H3(words.say("gradebook.fill.preview")), table);
    }

    private boolean replaces(Filling.Mark mark) {
        return !(desk.grades().sheet().entry(column.id(), mark.learner()).given() instanceof Given.Nothing)
                || desk.grades().sheet().cell(column, mark.learner()).points().isPresent();
    }

    private NativeTableRow row(Filling.Mark mark) {
        var name = Tables.row(desk.nameOf(mark.learner()));
        var before =
                Tables.number(desk.words().mark(desk.grades().sheet().cell(column, mark.learner()), column.possible()));
        var row = new NativeTableRow();
        row.add(name, before, Tables.number(after(mark)));
        if (replaces(mark)) {
            row.addClassName("replaced");
        }
        return row;
    }

    private String after(Filling.Mark mark) {
        return switch (mark.given()) {
            case Given.Points(var points) -> desk.words().of(points, column.possible());
            case Given.Excused _ -> desk.words().say("gradebook.state.excused");
            case Given.Nothing _ ->
                desk.words().mark(desk.grades().sheet().withoutEntry(column, mark.learner()), column.possible());
        };
    }
}

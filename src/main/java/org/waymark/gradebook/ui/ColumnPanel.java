package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.classroom.ui.NewestBeside;
import org.waymark.gradebook.Column;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** One column: what can be had in it, where it belongs, its place, filling it, releasing it, taking it out. */
final class ColumnPanel extends Composite<Section> {

    /** What the page does when the panel has done something. */
    interface Page extends CellPanel.Page {

        /** Reads and shows everything anew, and opens this in the place of the panel. */
        void refresh(Consumer<Page> then);

        void open(Component panel);

        /** Shows everything anew and closes the panel; what was done is said, with a way back. */
        void close(String said, String undo, Runnable back);
    }

    private final GradesDesk desk;
    private final Column.Id id;
    private final Page page;
    private final NewestBeside newest = new NewestBeside();
    private final ColumnFields fields;
    private final NativeButton before;
    private final NativeButton after;
    private Column column;

    ColumnPanel(GradesDesk desk, Column column, Page page) {
        this.desk = desk;
        this.column = column;
        this.id = column.id();
        this.page = page;
        var words = desk.words();
        fields = new ColumnFields(words, desk.grades().sheet().book(), column.isManual());
        fields.show(column);
        before = Kit.button(words.say("gradebook.column.before"), () -> move(false), "small");
        after = Kit.button(words.say("gradebook.column.after"), () -> move(true), "small");
        getContent().addClassNames("card", "stack", "grade-panel");
        getContent().add(new H2(words.say("gradebook.column.title", desk.title(column))));
        if (desk.grades().sheet().isWithdrawn(column)) {
            getContent().add(withdrawn());
        }
        if (desk.grades().mayMark()) {
            var save = Kit.button(words.say("gradebook.column.save"), this::save, "primary");
            if (column.isLesson()) {
                getContent().add(Kit.help(words.say("gradebook.column.lesson-help")));
            }
            getContent()
                    .add(
                            fields,
                            Kit.help(words.say("gradebook.column.released-help")),
                            newest,
                            Kit.row(save),
                            deeds(),
                            Trying.twice(
                                    words.say("gradebook.column.take-out"),
                                    words.say("gradebook.column.take-out-follows"),
                                    words.say("gradebook.column.take-out-sure"),
                                    this::takeOut));
        } else {
            getContent().add(Kit.help(words.say("gradebook.column.newest-possible", words.number(column.possible()))));
        }
    }

    /** What it means, and what to do about it for whoever may. */
    private Component withdrawn() {
        var words = desk.words();
        var key = !desk.grades().sheet().book().weighs(column)
                ? "gradebook.column.withdrawn-apart"
                : desk.grades().mayMark() ? "gradebook.column.withdrawn-way" : "gradebook.column.withdrawn-counts";
        return Kit.note(
                Icon.CIRCLE_HELP,
                new Paragraph(words.say("gradebook.column.withdrawn")),
                new Paragraph(words.say(key)));
    }

    private Component deeds() {
        var words = desk.words();
        var row = new Div(
                before,
                after,
                Kit.button(
                        words.say("gradebook.column.fill"),
                        () -> page.open(new FillPanel(desk, column, page)),
                        "small"),
                Kit.button(
                        words.say("gradebook.column.release"),
                        () -> page.open(new ReleasePanel(desk, Optional.of(column), page)),
                        "small"));
        row.addClassName("row");
        return row;
    }

    private void save() {
        fields.changed(column).ifPresent(changed -> {
            if (Trying.tried(() -> desk.keeping().change(desk.user(), desk.token(), changed), this::outdated)) {
                Notices.say(desk.words().say("gradebook.column.saved"));
                again();
            }
        });
    }

    private void again() {
        page.refresh(it -> desk.column(id).ifPresent(now -> it.open(new ColumnPanel(desk, now, it))));
    }

    private void move(boolean forward) {
        if (Trying.tried(() -> desk.keeping().move(desk.user(), desk.token(), id, forward), this::again)) {
            page.refresh(it -> desk.column(id).ifPresent(now -> {
                var moved = new ColumnPanel(desk, now, it);
                it.open(moved);
                // whoever moves it by the keyboard goes on moving it
                (forward ? moved.after : moved.before).focus();
            }));
        }
    }

    private void outdated() {
        desk.load();
        page.marksChanged();
        desk.column(id)
                .ifPresent(
                        now -> newest.show(fields.said(desk.grades().sheet().book(), now), () -> column = now, () -> {
                            column = now;
                            fields.show(now);
                        }));
    }

    private void takeOut() {
        if (Trying.tried(() -> desk.keeping().takeOut(desk.user(), desk.token(), column), this::outdated)) {
            var words = desk.words();
            page.close(
                    words.say("gradebook.column.taken-out", desk.title(column)),
                    words.say("gradebook.column.put-back"),
                    () -> desk.keeping().putBack(desk.user(), desk.token(), id));
        }
    }
}

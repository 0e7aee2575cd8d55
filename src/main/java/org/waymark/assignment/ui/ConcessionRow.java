package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Concession;
import org.waymark.assignment.MoreTime;
import org.waymark.assignment.WorkFlaw;
import org.waymark.identity.Person;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;

/** The row below a learner's in which something is granted to them; there is one on a page. */
final class ConcessionRow {

    private static final int ALL_COLUMNS = 6;

    /** What a page does once something was granted, or could not be. */
    interface Page {

        void granted(ClassDesk desk, Assignment assignment, Person learner, Granting.Granted granted);

        void outdated(ClassDesk desk, Assignment assignment);
    }

    private final ClassDesk desk;
    private final Assignment assignment;
    private final Page page;
    private final NativeTableRow row = new NativeTableRow();
    private Runnable leave = () -> {};

    ConcessionRow(ClassDesk desk, Assignment assignment, Page page) {
        this.desk = desk;
        this.assignment = assignment;
        this.page = page;
        row.getElement().setAttribute("role", "row");
        row.addClassName("concession-row");
        row.getElement().addEventListener("keydown", _ -> leave.run()).setFilter(FormPlace.ESCAPE);
    }

    /** @param from has the keyboard again where nothing is granted */
    void moreTime(Person learner, Concession own, NativeTableBody body, NativeTableRow below, NativeButton from) {
        var times = desk.words().times();
        var time = new MoreTime(own.on(assignment.window()), times.here(), times.now());
        var granting = new Granting(desk, assignment, own);
        var panel = new MoreTimePanel(
                learner.displayName(),
                granting,
                time,
                (deed, refused) -> grant(learner, own, deed, refused),
                () -> leave.run());
        open(panel, body, below, from);
        panel.focus();
    }

    void excuse(Person learner, Concession own, NativeTableBody body, NativeTableRow below, NativeButton from) {
        var panel = new ExcusePanel(
                learner.displayName(), (deed, refused) -> grant(learner, own, deed, refused), () -> leave.run());
        open(panel, body, below, from);
        panel.focus();
    }

    void askAgain(Person learner, Concession own) {
        grant(learner, own, Granting::takeBackExcuse, flaw -> Notices.warn(I18NProvider.translate(Keys.of(flaw))));
    }

    private void open(Component panel, NativeTableBody body, NativeTableRow below, NativeButton from) {
        close();
        leave = () -> {
            close();
            from.focus();
        };
        var cell = new NativeTableCell(panel);
        cell.getElement().setAttribute("role", "cell").setAttribute("colspan", String.valueOf(ALL_COLUMNS));
        row.add(cell);
        body.getElement().insertChild(body.getElement().indexOfChild(below.getElement()) + 1, row.getElement());
    }

    private void close() {
        row.removeAll();
        row.getElement().removeFromParent();
    }

    private void grant(Person learner, Concession own, Granting.Deed deed, Consumer<WorkFlaw> refused) {
        WorkChange.tried(
                () -> page.granted(desk, assignment, learner, deed.apply(new Granting(desk, assignment, own))),
                refused,
                () -> page.outdated(desk, assignment));
    }
}

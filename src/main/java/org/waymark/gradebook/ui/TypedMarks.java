package org.waymark.gradebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Marking;
import org.waymark.gradebook.Typed;

/** What is typed into the grid: it is kept where it can be; where it cannot, it stays where it was typed, or is spoken of. */
final class TypedMarks {

    private final GradesDesk desk;
    private final GradeGrid grid;
    private final Contested contested;
    private final ColumnPanel.Page page;

    TypedMarks(GradesDesk desk, GradeGrid grid, Contested contested, ColumnPanel.Page page) {
        this.desk = desk;
        this.grid = grid;
        this.contested = contested;
        this.page = page;
    }

    void typed(int row, int column, String text) {
        var meant = desk.columns().get(column);
        switch (desk.words().typed(text, meant)) {
            case Typed.Unreadable(var flaw) ->
                grid.refuse(row, column, text, desk.words().flaw(flaw, meant));
            case Typed.Read(var given) -> set(row, column, text, given);
        }
    }

    private void set(int row, int column, String text, Given given) {
        var entry = desk.grades()
                .sheet()
                .entry(desk.columns().get(column).id(), desk.people().get(row).id());
        var marking = new Marking(entry.column(), entry.learner(), given, entry.comment(), "", entry.version());
        var kept = new ArrayList<Entry>();
        if (Trying.tried(() -> kept.add(settled(marking)), () -> outdated(marking, text))) {
            desk.kept(kept);
            grid.show(new GridData(desk), row);
        } else {
            grid.refuse(row, column, text, "");
        }
    }

    private Entry settled(Marking marking) {
        return desk.grading().set(desk.user(), desk.token(), marking);
    }

    /** Somebody else was quicker: what they settled is shown, and what was typed is said beside it and can be kept after all. */
    private void outdated(Marking meant, String text) {
        page.refresh(_ -> {});
        var now = desk.grades().sheet().entry(meant.column(), meant.learner());
        var insisted =
                new Marking(now.column(), now.learner(), meant.given(), now.comment(), meant.reason(), now.version());
        contested.add(
                desk.words()
                        .say(
                                "gradebook.page.outdated",
                                desk.nameOf(meant.learner()) + " · "
                                        + desk.column(meant.column())
                                                .map(desk::title)
                                                .orElse("–"),
                                desk.words().given(now.given()),
                                text),
                text.isEmpty()
                        ? desk.words().say("gradebook.page.outdated-empty")
                        : desk.words().say("gradebook.page.outdated-insist", text),
                () -> keepAfterAll(insisted, text),
                grid::goBack);
    }

    /** Whether it is settled: kept, or spoken of anew because it has changed once more. */
    private boolean keepAfterAll(Marking marking, String text) {
        var again = new AtomicBoolean();
        var isKept = Trying.tried(() -> desk.kept(List.of(settled(marking))), () -> {
            again.set(true);
            outdated(marking, text);
        });
        if (isKept) {
            page.marksChanged();
        }
        return isKept || again.get();
    }
}

package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.classroom.ui.NewestBeside;
import org.waymark.gradebook.Cell;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Marking;
import org.waymark.gradebook.Typed;
import org.waymark.identity.UserId;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** One learner in one column: where the mark comes from, what is settled by hand, what the learner is told, and what was changed. */
final class CellPanel extends Composite<Section> implements Unkept {

    static final String ENTER = "event.key === 'Enter' && !event.isComposing";

    private final GradesDesk desk;
    private final Column column;
    private final UserId learner;
    private final Page page;
    private final TextField mark = new TextField();
    private final Checkbox excused = new Checkbox();
    private final TextArea comment = new TextArea();
    private final TextField reason = Trying.reason();
    private final NewestBeside newest = new NewestBeside();
    private final Div facts = Kit.stack();
    private final Div history = new Div();
    private int version;

    /** What the page does when the panel has done something. */
    interface Page {

        /** Some marks are others now. */
        void marksChanged();

        /** There is nothing more to do in the panel. */
        void done();
    }

    CellPanel(GradesDesk desk, Column column, UserId learner, Page page) {
        this.desk = desk;
        this.column = column;
        this.learner = learner;
        this.page = page;
        var words = desk.words();
        mark.setLabel(words.say("gradebook.cell.mark"));
        mark.setHelperText(words.say(help(), words.number(column.possible())));
        mark.setManualValidation(true);
        mark.setMaxLength(20);
        mark.setValueChangeMode(ValueChangeMode.EAGER);
        mark.getElement().setAttribute("inputmode", "decimal");
        excused.setLabel(words.say("gradebook.cell.excused"));
        excused.addValueChangeListener(change -> mark.setEnabled(!change.getValue()));
        comment.setLabel(words.say("gradebook.cell.comment"));
        comment.setHelperText(words.say("gradebook.cell.comment-help"));
        comment.setMaxLength(Entry.LONGEST_COMMENT);
        comment.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        // as in a cell of the table
        List.of(mark, reason)
                .forEach(it ->
                        it.getElement().addEventListener("keydown", _ -> save()).setFilter(ENTER));
        getContent().addClassNames("card", "stack", "grade-panel");
        getContent().add(heading(), facts);
        toWork().ifPresent(getContent()::add);
        if (desk.grades().mayMark()) {
            var save = Kit.button(words.say("gradebook.cell.save"), this::save, "primary");
            getContent().add(mark, excused);
            toWork().ifPresent(it -> getContent().add(Kit.help(words.say("gradebook.cell.excused-here"))));
            getContent().add(comment, reason, newest, Kit.row(save));
        }
        getContent().add(history);
        show();
    }

    /** Where its work is; what was withdrawn or is entered by hand has no such page. */
    private Optional<Paragraph> toWork() {
        return desk.grades()
                .sheet()
                .assignment(column)
                .map(it -> new Paragraph(new Anchor(
                        "/" + SiteMap.classAssignment(desk.token(), it.token()),
                        desk.words().say("gradebook.cell.to-work"))));
    }

    private String help() {
        if (column.isLesson()) {
            return "gradebook.cell.mark-help-lesson";
        }
        return column.isManual() ? "gradebook.cell.mark-help-manual" : "gradebook.cell.mark-help";
    }

    private Component heading() {
        return new H2(desk.words().say("gradebook.cell.title", desk.nameOf(learner), desk.title(column)));
    }

    private Entry entry() {
        return desk.grades().sheet().entry(column.id(), learner);
    }

    private void show() {
        fill(entry());
        facts.removeAll();
        facts.add(now());
        if (!column.isManual()) {
            facts.add(Kit.help(desk.words()
                    .say(column.isLesson() ? "gradebook.cell.from-lesson" : "gradebook.cell.from-work", said(work()))));
            desk.words().reason(work()).map(Kit::help).ifPresent(facts::add);
        }
        facts.add(told());
        history.removeAll();
        history.add(new HistoryList(desk, column, learner));
    }

    private void fill(Entry entry) {
        version = entry.version();
        excused.setValue(entry.given() instanceof Given.Excused);
        mark.setValue(excused.getValue() ? "" : desk.words().typed(entry.given()));
        mark.setEnabled(!excused.getValue());
        mark.setInvalid(false);
        comment.setValue(entry.comment());
    }

    @Override
    public boolean hasUnkept() {
        var entry = entry();
        var isExcused = entry.given() instanceof Given.Excused;
        return desk.grades().mayMark()
                && (excused.getValue() != isExcused
                        || !mark.getValue()
                                .strip()
                                .equals(isExcused ? "" : desk.words().typed(entry.given()))
                        || !comment.getValue().strip().equals(entry.comment()));
    }

    private Cell work() {
        return desk.grades().sheet().withoutEntry(column, learner);
    }

    private String said(Cell cell) {
        return desk.words().mark(cell, column.possible());
    }

    private Component now() {
        var cell = desk.grades().sheet().cell(column, learner);
        var said = new Paragraph(said(cell));
        said.addClassNames("grade-figure", "num");
        return said;
    }

    /** What the learner sees of it now. */
    private Component told() {
        var words = desk.words();
        var news = desk.grades().news(column, learner);
        return switch (news) {
            case UNTOLD -> Kit.tag("line", Icon.LOCK, words.say(Keys.of(news)));
            case SAME -> Kit.tag("right", Icon.EYE, words.say(Keys.of(news)));
            case CHANGED -> Kit.tag("part", Icon.EYE, words.say(Keys.of(news)));
        };
    }

    private void save() {
        given().ifPresent(given -> {
            var marking = new Marking(column.id(), learner, given, comment.getValue(), reason.getValue(), version);
            var kept = new ArrayList<Entry>();
            if (Trying.tried(() -> kept.add(desk.grading().set(desk.user(), desk.token(), marking)), this::outdated)) {
                desk.kept(kept);
                page.marksChanged();
                page.done();
                Notices.say(desk.words().say("gradebook.cell.saved"));
            }
        });
    }

    private Optional<Given> given() {
        if (excused.getValue()) {
            return Optional.of(new Given.Excused());
        }
        return switch (desk.words().typed(mark.getValue(), column)) {
            case Typed.Read(var given) -> {
                mark.setInvalid(false);
                yield Optional.of(given);
            }
            case Typed.Unreadable(var flaw) -> {
                Trying.wrong(mark, desk.words().flaw(flaw, column));
                mark.focus();
                yield Optional.empty();
            }
        };
    }

    /** Somebody else was quicker: what they settled stands beside what was typed. */
    private void outdated() {
        desk.load();
        page.marksChanged();
        var now = entry();
        var words = desk.words();
        newest.show(
                List.of(
                        words.say("gradebook.cell.newest-mark", words.given(now.given())),
                        words.say("gradebook.cell.newest-comment", now.comment().isEmpty() ? "–" : now.comment())),
                () -> version = now.version(),
                this::show);
    }
}

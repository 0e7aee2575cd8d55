package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.Filling;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Pasted;
import org.waymark.gradebook.Typed;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** Many marks at once in one column, pasted or the same for all; what would change is looked through before it is kept. */
final class FillPanel extends Composite<Section> implements Unkept {

    private final GradesDesk desk;
    private final Column column;
    private final ColumnPanel.Page page;
    private final TextArea pasted = new TextArea();
    private final TextField same = new TextField();
    private final Checkbox onlyWithout = new Checkbox();
    private final TextField reason = Trying.reason();
    private final Div preview = new Div();

    FillPanel(GradesDesk desk, Column column, ColumnPanel.Page page) {
        this.desk = desk;
        this.column = column;
        this.page = page;
        var words = desk.words();
        pasted.setLabel(words.say("gradebook.fill.pasted"));
        pasted.setHelperText(words.say("gradebook.fill.pasted-help", words.excused()));
        pasted.setMaxLength(Pasted.LONGEST);
        pasted.setMinRows(4);
        pasted.setValueChangeMode(ValueChangeMode.EAGER);
        same.setLabel(words.say("gradebook.fill.same"));
        same.setMaxLength(20);
        same.setManualValidation(true);
        onlyWithout.setLabel(words.say("gradebook.fill.only-without"));
        onlyWithout.setValue(true);
        preview.addClassName("stack");
        preview.getElement().setAttribute("role", "status");
        var paste = new Section(
                new H3(words.say("gradebook.fill.paste-title")),
                pasted,
                Kit.row(Kit.button(words.say("gradebook.fill.look"), this::lookAtPasted)));
        var all = new Section(
                new H3(words.say("gradebook.fill.all-title")),
                same,
                onlyWithout,
                Kit.row(Kit.button(words.say("gradebook.fill.look-all"), this::lookAtSame)));
        paste.addClassName("stack");
        all.addClassName("stack");
        getContent().addClassNames("card", "stack", "grade-panel");
        getContent().add(new H2(words.say("gradebook.fill.title", desk.title(column))), paste, all, reason, preview);
    }

    @Override
    public boolean hasUnkept() {
        return !pasted.getValue().isBlank();
    }

    private void lookAtPasted() {
        var words = desk.words();
        var lines = Pasted.read(pasted.getValue(), desk.people(), it -> words.typed(it, column), words.locale());
        var faults = lines.stream()
                .filter(Pasted.Line.Faulty.class::isInstance)
                .map(Pasted.Line.Faulty.class::cast)
                .toList();
        var marks = lines.stream()
                .filter(Pasted.Line.Fits.class::isInstance)
                .map(Pasted.Line.Fits.class::cast)
                .map(it -> mark(it.learner(), it.given()))
                .toList();
        if (faults.isEmpty()) {
            look(marks);
        } else {
            preview.removeAll();
            preview.add(new FaultList(words, column, faults));
        }
    }

    private Filling.Mark mark(UserId learner, Given given) {
        return new Filling.Mark(
                learner,
                given,
                desk.grades().sheet().entry(column.id(), learner).version());
    }

    private void lookAtSame() {
        switch (desk.words().typed(same.getValue(), column)) {
            case Typed.Unreadable(var flaw) -> {
                Trying.wrong(same, desk.words().flaw(flaw, column));
                same.focus();
            }
            case Typed.Read(var given) -> {
                same.setInvalid(false);
                look(desk.people().stream()
                        .filter(it -> !onlyWithout.getValue() || isWithout(it))
                        .map(it -> mark(it.id(), given))
                        .toList());
            }
        }
    }

    private boolean isWithout(Person person) {
        var sheet = desk.grades().sheet();
        return sheet.entry(column.id(), person.id()).given() instanceof Given.Nothing
                && sheet.cell(column, person.id()).points().isEmpty();
    }

    private void look(List<Filling.Mark> marks) {
        var words = desk.words();
        preview.removeAll();
        var news = marks.stream().filter(this::isNews).toList();
        if (news.isEmpty()) {
            preview.add(Kit.help(words.say("gradebook.fill.nothing")));
            return;
        }
        preview.add(new FillTable(desk, column, news), choice(news));
    }

    private boolean isNews(Filling.Mark mark) {
        return !desk.grades().sheet().entry(column.id(), mark.learner()).given().equals(mark.given());
    }

    private Component choice(List<Filling.Mark> marks) {
        var words = desk.words();
        var keep = Kit.button(words.say("gradebook.fill.keep", marks.size()), () -> keep(marks), "primary");
        var back = Kit.button(words.say("gradebook.fill.back"), preview::removeAll);
        return Kit.row(keep, back);
    }

    private void keep(List<Filling.Mark> marks) {
        var kept = new ArrayList<Entry>();
        var filling = new Filling(column.id(), marks, reason.getValue());
        if (Trying.tried(() -> kept.addAll(desk.grading().fill(desk.user(), desk.token(), filling)), this::outdated)) {
            desk.kept(kept);
            page.marksChanged();
            pasted.clear();
            same.clear();
            reason.clear();
            preview.removeAll();
            preview.add(Kit.help(desk.words().say("gradebook.fill.kept", marks.size())));
        }
    }

    /** Nothing was kept and nothing typed is lost: it can be looked through again. */
    private void outdated() {
        page.refresh(it -> {
            preview.removeAll();
            preview.add(Kit.help(desk.words().say("gradebook.fill.outdated")));
            Notices.warn(desk.words().say("gradebook.fill.outdated"));
            it.open(this);
        });
    }
}

package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.assessment.DraftKept;
import org.waymark.assessment.Essay;
import org.waymark.assessment.EssayDraft;
import org.waymark.assessment.EssayNotFound;
import org.waymark.assessment.MarkSheet;
import org.waymark.assessment.MarkingDesk;
import org.waymark.assessment.MarkingEssays;
import org.waymark.assessment.OpenEssay;
import org.waymark.assessment.Released;
import org.waymark.assessment.ReleasingMarks;
import org.waymark.base.Language;
import org.waymark.identity.UserId;
import org.waymark.ui.Icon;
import org.waymark.ui.Notices;

/** Where a mark is filled in, kept as it is typed, and released. */
final class RubricDesk extends Composite<Section> {

    private static final int LONGEST_REASON = 500;
    private static final String RELEASE = "event.key === 'Enter' && (event.ctrlKey || event.metaKey)";

    private final OpenEssay open;
    private final MarkingEssays marking;
    private final ReleasingMarks releasing;
    private final Language language = Language.of(getLocale());
    private final Div notes = new Div();
    private final Span saved = new Span();
    private final TextField reason = new TextField();
    private final NativeButton release = new NativeButton();
    private final RubricForm form;
    private EssayDraft draft;
    private Consumer<Essay> done = _ -> {};
    private Runnable again = () -> {};

    RubricDesk(OpenEssay open, MarkingEssays marking, ReleasingMarks releasing, Function<UserId, String> names) {
        this.open = open;
        this.marking = marking;
        this.releasing = releasing;
        this.draft = open.draft();
        this.form = new RubricForm(open.question().rubric(), draft.sheet(), this::keep);
        notes.addClassName("stack");
        notes.getElement().setAttribute("role", "status");
        getContent().addClassNames("rubric-desk", "stack-l");
        getContent().add(new H2(getTranslation(heading())), notes);
        if (!open.shown().isEmpty()) {
            getContent().add(new MarksTable(open.question().rubric(), open.shown(), names));
        }
        if (open.part() != OpenEssay.Part.WAIT) {
            getContent().add(form, footer());
            form.focus();
        }
        getContent().getElement().addEventListener("keydown", _ -> release()).setFilter(RELEASE);
        explain();
    }

    void onDone(Consumer<Essay> then) {
        done = then;
    }

    void onAgain(Runnable then) {
        again = then;
    }

    private String heading() {
        return switch (open.part()) {
            case MARK, WAIT -> "assessment.marking.mark";
            case DECIDE -> "assessment.marking.decide-title";
            case CHANGE -> "assessment.marking.change-title";
        };
    }

    private void explain() {
        switch (open.part()) {
            case MARK -> {
                if (open.question().rubric().secondMarker()) {
                    note("", Icon.GLASSES, getTranslation("assessment.marking.blind"));
                }
            }
            case WAIT -> note("", Icon.CLOCK, getTranslation("assessment.marking.wait-for-second"));
            case DECIDE -> note("", Icon.SCALE, getTranslation("assessment.marking.decide-help"));
            case CHANGE -> note("", Icon.FILE_CHECK, getTranslation("assessment.marking.change-help"));
        }
        if (draft.version() > 0) {
            showSaved();
        }
        if (!open.refused().isEmpty()) {
            note(
                    "",
                    Icon.ROTATE,
                    getTranslation(
                            "assessment.marking.refused-before", open.refused().size()),
                    takeUp(open.refused().getFirst().sheet()));
        }
    }

    private void note(String look, Icon icon, String words, Component... more) {
        var note = StaffWords.note(look, icon, new Paragraph(words));
        for (var component : more) {
            note.add(component);
        }
        notes.add(note);
    }

    private Component footer() {
        reason.setLabel(getTranslation("assessment.marking.change-reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setVisible(open.part() == OpenEssay.Part.CHANGE);
        release.setText(getTranslation(
                open.part() == OpenEssay.Part.CHANGE ? "assessment.marking.change" : "assessment.marking.release"));
        release.addClassNames("btn", "primary");
        release.addClickListener(_ -> release());
        saved.addClassNames("save");
        saved.getElement().setAttribute("role", "status");
        var row = new Div(release, saved);
        row.addClassName("row");
        var keys = StaffWords.help(getTranslation("assessment.marking.keys"));
        keys.addClassName("no-phone");
        var footer = new Div(reason, row, keys);
        footer.addClassNames("rubric-foot", "stack");
        return footer;
    }

    /** Says who else has the text open; until it is taken over nothing can be filled in. */
    void heldBy(MarkingDesk.Lease lease, String name, Runnable takeOver) {
        var take = new NativeButton(getTranslation("assessment.marking.take-over"), _ -> takeOver.run());
        take.addClassNames("btn", "small");
        note(
                "warn",
                Icon.USER,
                getTranslation("assessment.marking.held-by", name, StaffWords.day(lease.since(), language)),
                take);
        form.setEnabled(false);
        release.setEnabled(false);
        reason.setReadOnly(true);
    }

    private void keep(MarkSheet sheet) {
        try {
            switch (marking.keep(draft, sheet)) {
                case DraftKept.Kept(var kept) -> {
                    draft = kept;
                    showSaved();
                }
                case DraftKept.Refused(var standing, var refused) -> clash(standing, refused.sheet());
            }
        } catch (EssayNotFound _) {
            Notices.warn(getTranslation("assessment.marking.gone"));
        }
    }

    private void showSaved() {
        saved.removeAll();
        saved.addClassName("ok");
        saved.add(
                Icon.CHECK.small(),
                new Span(getTranslation("assessment.marking.saved", StaffWords.second(draft.changedAt(), language))));
    }

    /** What stands is what the other page kept; what was typed here is beside it, one press away. */
    private void clash(EssayDraft standing, MarkSheet typed) {
        draft = standing;
        form.show(standing.sheet());
        notes.removeAll();
        note(
                "warn",
                Icon.TRIANGLE_ALERT,
                getTranslation("assessment.marking.clash", StaffWords.second(standing.changedAt(), language)),
                takeUp(typed));
    }

    private Component takeUp(MarkSheet sheet) {
        var take = new NativeButton(
                getTranslation(
                        "assessment.marking.take-up",
                        sheet.sum(),
                        open.question().rubric().most()),
                _ -> {
                    form.show(sheet);
                    notes.removeAll();
                    keep(sheet);
                });
        take.addClassNames("btn", "small");
        return take;
    }

    private void release() {
        if (!release.isEnabled() || open.part() == OpenEssay.Part.WAIT) {
            return;
        }
        try {
            tell(releasing.release(draft.marker(), open, form.sheet(), reason.getValue()));
        } catch (EssayNotFound _) {
            Notices.warn(getTranslation("assessment.marking.gone"));
        }
    }

    private void tell(Released released) {
        switch (released) {
            case Released.Done(var essay) -> done.accept(essay);
            case Released.Incomplete() -> {
                form.showMissing();
                Notices.warn(getTranslation("assessment.marking.incomplete"));
            }
            case Released.ReasonMissing() -> {
                reason.setErrorMessage(getTranslation("assessment.marking.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
            }
            case Released.Overtaken _ -> {
                if (draft.version() == 0) {
                    keep(form.sheet());
                }
                again.run();
                Notices.warn(getTranslation("assessment.marking.overtaken"));
            }
        }
    }
}

package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.authoring.Hindrance;
import org.waymark.authoring.OldPart;
import org.waymark.authoring.Removal;
import org.waymark.authoring.Removed;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Asks below a part what becomes of it when it is taken away, or says what keeps it. */
final class TakeAway extends Composite<Div> {

    /** What is done when a part is taken away. */
    interface Desk {

        /** What it would do. */
        Removal removal(OldPart part);

        Removed remove(Removal seen);

        void takeBack(Removed removed);

        /** What a module is called. */
        String called(String module);

        /** Shows the page anew. */
        void look();
    }

    /** Says what was done, and offers to take it back. */
    @FunctionalInterface
    interface Teller {
        void tell(String sentence, Runnable undo);
    }

    private final Desk desk;
    private final Teller teller;
    private final OldPart part;
    private final String title;
    private final NativeButton opener;

    TakeAway(Desk desk, Teller teller, OldPart part, String title) {
        this.desk = desk;
        this.teller = teller;
        this.part = part;
        this.title = title;
        this.opener = Kit.button("", this::open, "quiet", "icon", "small");
        opener.add(Icon.X.create());
        opener.getElement().setAttribute("aria-label", getTranslation("authoring.plan.take-away", title));
        getContent().addClassName("plan-ask");
    }

    /** The button that asks. */
    NativeButton opener() {
        return opener;
    }

    private void open() {
        PlanTry.that(() -> show(desk.removal(part)), desk::look);
    }

    private void show(Removal removal) {
        var text = Kit.stack();
        var note = Kit.warning(Icon.TRIANGLE_ALERT, text);
        note.getElement().setAttribute("role", "group");
        note.getElement().setAttribute("aria-label", getTranslation("authoring.plan.take-away", title));
        removal.hindrance().ifPresentOrElse(it -> keeps(text, removal, it), () -> asks(text, removal));
        getContent().removeAll();
        getContent().add(note);
        Focus.on(note);
    }

    private void keeps(Div text, Removal removal, Hindrance hindrance) {
        text.add(new Paragraph(getTranslation(Keys.of(hindrance))));
        if (!removal.references().isEmpty()) {
            var list = new UnorderedList();
            removal.references().forEach(it -> list.add(new ListItem(getTranslation(Keys.of(it.relation()), it.by()))));
            text.add(list);
        }
        text.add(Kit.button(getTranslation("authoring.plan.close"), this::close, "small"));
    }

    private void asks(Div text, Removal removal) {
        text.add(new Paragraph(getTranslation("authoring.plan.take-away-follows", title)));
        removal.module()
                .ifPresent(
                        it -> text.add(new Paragraph(getTranslation("authoring.plan.module-goes", desk.called(it)))));
        var no = Kit.button(getTranslation("authoring.plan.keep"), this::close, "small");
        var yes =
                Kit.button(getTranslation("authoring.plan.take-away-sure"), () -> takeAway(removal), "small", "danger");
        text.add(Kit.row(no, yes));
    }

    private void close() {
        getContent().removeAll();
        opener.focus();
    }

    private void takeAway(Removal removal) {
        PlanTry.that(
                () -> {
                    var removed = desk.remove(removal);
                    desk.look();
                    teller.tell(getTranslation("authoring.plan.taken-away", title), () -> desk.takeBack(removed));
                },
                desk::look);
    }
}

package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/**
 * Stands beside a form when somebody else has changed in the meantime what it is about: what is kept now, and the choice between that
 * and what was typed.
 */
public final class NewestBeside extends Composite<Div> {

    public NewestBeside() {
        getContent().getElement().setAttribute("role", "status");
    }

    /**
     * Shows what is kept now.
     *
     * @param newest its parts, in words
     * @param keepTyped keeps what was typed in its place
     * @param takeNewest puts it into the form
     */
    public void show(List<String> newest, Runnable keepTyped, Runnable takeNewest) {
        var list = new UnorderedList();
        list.addClassName("newest");
        newest.forEach(part -> list.add(new ListItem(part)));
        var choice = Kit.row(
                Kit.button(getTranslation("classroom.newest.keep-typed"), () -> choose(keepTyped), "small"),
                Kit.button(getTranslation("classroom.newest.take"), () -> choose(takeNewest), "small"));
        var note = Kit.note(
                Icon.CIRCLE_ALERT,
                new H3(getTranslation("classroom.newest.title")),
                new Paragraph(getTranslation("classroom.newest.help")),
                list,
                choice);
        note.addClassNames("warn", "newest-beside");
        show(note);
    }

    private void choose(Runnable chosen) {
        clear();
        chosen.run();
    }

    public void clear() {
        getContent().removeAll();
    }

    private void show(Component note) {
        getContent().removeAll();
        getContent().add(note);
    }
}

package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something is lost; one for a page, which asks many things one after the other. */
public final class AskFirst extends Composite<Div> {

    /** What would be lost, and what stands on the button that does it. */
    public record Question(String title, String loss, String yes) {}

    /** Opens the question and does it at the second press. */
    public void ask(Question question, Runnable action) {
        getContent().removeAll();
        var no = button(getTranslation("classroom.ask.cancel"));
        var yes = button(question.yes());
        yes.addClassName("danger");
        // the keyboard begins at the first, where nothing is lost
        var choice = new Div(no, yes);
        choice.addClassName("row");
        var panel = new ModalPanel(question.title(), new H2(question.title()), new Paragraph(question.loss()), choice);
        panel.addClassName("stack");
        no.addClickListener(_ -> panel.close());
        yes.addClickListener(_ -> {
            panel.close();
            getContent().removeAll();
            action.run();
        });
        getContent().add(panel);
        panel.open();
    }

    private static NativeButton button(String words) {
        var button = new NativeButton(words);
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}

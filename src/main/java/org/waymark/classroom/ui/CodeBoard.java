package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.JoinCode;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** The way into a class in large letters, for the projector and for paper; it covers the page until it is closed. */
final class CodeBoard extends Composite<Div> {

    private static final String PRINT = "this.onclick = () => window.print()";

    private final ModalPanel panel;

    CodeBoard(Classroom classroom, JoinCode code) {
        var link = SiteMap.joinClass(code.value());
        var letters = new Span(code.spaced());
        letters.addClassNames("large-code", "num");
        letters.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", String.join(" ", code.value().split("")));
        var where = new Paragraph(
                new Span(getTranslation("classroom.code.go-to") + " "), new WholeAddress(SiteMap.JOINING_CLASS));
        where.addClassName("lead");
        var how = new Div(where, letters, Kit.help(getTranslation("classroom.code.or-picture")));
        how.addClassName("stack");
        var both = new Div(how, new QrImage(link));
        both.addClassName("board-ways");
        var close = Kit.button(getTranslation("classroom.code.close-board"), this::close);
        var print = Kit.button(getTranslation("classroom.code.print"), () -> {});
        print.getElement().executeJs(PRINT);
        var actions = Kit.row(close, print);
        actions.addClassName("board-actions");
        panel = new ModalPanel(
                getTranslation("classroom.code.board", classroom.name()), new H2(classroom.name()), both, actions);
        panel.addClassName("code-board");
        getContent().add(panel);
    }

    void open() {
        panel.open();
    }

    private void close() {
        panel.close();
    }
}

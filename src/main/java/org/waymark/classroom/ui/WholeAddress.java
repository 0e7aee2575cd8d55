package org.waymark.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;

/** An address with the host at which the browser has reached this site, to be read from a board. */
final class WholeAddress extends Span {

    private static final String WRITE = "this.textContent = window.location.host + '/' + $0";

    private final String path;

    WholeAddress(String path) {
        this.path = path;
        setText("/" + path);
        addClassName("address");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WRITE, path);
    }
}

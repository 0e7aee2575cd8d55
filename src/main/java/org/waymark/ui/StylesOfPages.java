package org.waymark.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Lets the styles that a page names come after those of every page, so that a page may change what all pages share. */
@Component
class StylesOfPages implements VaadinServiceInitListener {

    /** Flow puts the styles of a page before the comment that says this. */
    private static final String END_OF_STYLES = "Stylesheet end";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> putLast(page.getDocument().head()));
    }

    static void putLast(Element head) {
        head.childNodes().stream()
                .filter(node ->
                        node instanceof Comment comment && comment.getData().equals(END_OF_STYLES))
                .toList()
                .forEach(head::appendChild);
    }
}

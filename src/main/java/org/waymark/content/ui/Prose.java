package org.waymark.content.ui;

import com.vaadin.flow.component.html.Div;
import org.waymark.content.markdown.SafeHtml;

/** Text that was written in Markdown; only HTML that was made safe gets in. */
final class Prose extends Div {

    Prose(SafeHtml html) {
        getElement().setProperty("innerHTML", html.value());
    }
}

package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;

/** What is as it should be and what is not, as a sign and in words. */
final class Signs {

    private Signs() {}

    static Component fine(String words) {
        return sign(Icon.CHECK, words, "right");
    }

    static Component gap(String words) {
        return sign(Icon.TRIANGLE_ALERT, words, "part");
    }

    private static Component sign(Icon icon, String words, String look) {
        var sign = new Span(icon.small(), new Span(words));
        sign.addClassNames("tag", look);
        return sign;
    }
}

package org.waymark.content.figure.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.waymark.ui.Keys;

/** The kind of an entry, as the shape it has in the drawing and in words. */
final class KindSign extends Span {

    KindSign(Enum<?> kind, boolean isInferred) {
        addClassName("fig-kind");
        var shape = new Span();
        shape.addClassNames("fig-shape", kind.name().toLowerCase(Locale.ROOT));
        if (isInferred) {
            shape.addClassName("inferred");
        }
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(getTranslation(Keys.of(kind))));
    }
}

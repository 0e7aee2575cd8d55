package org.waymark.scenario.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.waymark.scenario.Basis;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;

/** Says in a sign and in words how far the sources carry something. */
public final class BasisSign extends Span {

    private BasisSign(Basis basis) {
        addClassNames("basis", basis.name().toLowerCase(Locale.ROOT));
        add(icon(basis).small());
    }

    /** The sign with its words beside it. */
    public static Span worded(Basis basis) {
        var sign = new BasisSign(basis);
        sign.add(new Span(sign.getTranslation(Keys.of(basis))));
        return sign;
    }

    /** The sign alone, its words for those who listen. */
    public static Span alone(Basis basis) {
        var sign = new BasisSign(basis);
        var words = new Span(sign.getTranslation(Keys.of(basis)));
        words.addClassName("vh");
        sign.add(words);
        return sign;
    }

    private static Icon icon(Basis basis) {
        return switch (basis) {
            case DOCUMENTED -> Icon.STAR;
            case SILENT -> Icon.DIAMOND;
            case INVENTED -> Icon.FEATHER;
        };
    }
}

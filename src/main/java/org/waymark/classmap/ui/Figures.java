package org.waymark.classmap.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.classmap.Count;

/** Counts and shares as they are written. */
final class Figures {

    private Figures() {}

    /** {@code 11, 52.4%}; without the share where too few learners were there. */
    static String counted(Count count, Optional<BigDecimal> share) {
        return share.map(it -> I18NProvider.translate("classmap.figures.count-share", count.times(), it))
                .orElseGet(() -> I18NProvider.translate("classmap.figures.count", count.times()));
    }

    /** A share of what was done by this many in all; where nobody was, and where only a few were, a word says so. */
    static String share(Count all, Optional<BigDecimal> share) {
        return share.map(it -> I18NProvider.translate("classmap.figures.share", it))
                .orElseGet(() ->
                        I18NProvider.translate(all.times() == 0 ? "classmap.figures.nobody" : "classmap.figures.few"));
    }

    /** What changed between two shares, with its sign and in a word; nothing is said where one of them is not known. */
    static String difference(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return I18NProvider.translate("classmap.figures.few");
        }
        var points = after.get().subtract(before.get());
        return switch (points.signum()) {
            case 1 -> I18NProvider.translate("classmap.figures.more", points);
            case -1 -> I18NProvider.translate("classmap.figures.less", points);
            default -> I18NProvider.translate("classmap.figures.same");
        };
    }
}

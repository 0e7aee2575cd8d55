package org.waymark.classreport.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.ui.Icon;

/** A bar in parts, and below it each part as colour, sign, word and figure. */
final class ShareBar extends Composite<Div> {

    /** One part of a whole. */
    record Share(String look, Icon icon, String words, int number) {}

    ShareBar(List<Share> shares) {
        var all = shares.stream().mapToInt(Share::number).sum();
        var bar = new Div();
        bar.addClassName("share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var legend = new Div();
        legend.addClassName("share-words");
        shares.forEach(share -> {
            if (share.number() > 0) {
                var part = new Span();
                part.addClassName(share.look());
                part.getElement().getStyle().set("--share", String.valueOf(share.number()));
                bar.add(part);
            }
            legend.add(words(share, all));
        });
        getContent().addClassName("shares");
        getContent().add(bar, legend);
    }

    private Span words(Share share, int all) {
        var percent = all == 0 ? 0 : Math.round(100f * share.number() / all);
        var words = new Span(
                share.icon().small(),
                new Span(getTranslation("classreport.share.part", share.words(), share.number(), percent)));
        words.addClassNames("share-word", share.look());
        return words;
    }
}

package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.classreport.ItemUse;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** One question: how much of it was earned, how sure that is, and what was chosen instead. */
final class ItemCard extends Composite<Article> {

    private final ItemUse use;
    private final Language language;

    ItemCard(ItemUse use, Language language) {
        this.use = use;
        this.language = language;
        getContent().addClassNames("card", "stack", "item-use");
        getContent().add(Wording.say(new H3(), use.item().question().prompt(), language), figures(), outcomes());
        if (!use.options().isEmpty()) {
            getContent().add(options());
        }
    }

    private Component figures() {
        var facility = new Span(getTranslation("classreport.item.facility", percent(use.facility())));
        facility.addClassNames("item-facility", "num");
        var row =
                Kit.row(facility, Kit.metaLine(getTranslation("classreport.item.answers", use.asked(), use.people())));
        if (use.isUncertain()) {
            var interval = use.interval();
            row.add(
                    Kit.tag("line", Icon.CIRCLE_HELP, getTranslation("classreport.few.answers")),
                    Kit.metaLine(getTranslation(
                            "classreport.item.interval", percent(interval.low()), percent(interval.high()))));
        }
        return row;
    }

    private Component outcomes() {
        return new ShareBar(List.of(
                new ShareBar.Share("right", Icon.CHECK, getTranslation("classreport.item.right"), use.full()),
                new ShareBar.Share("part", Icon.CONTRAST, getTranslation("classreport.item.partly"), use.partly()),
                new ShareBar.Share("wrong", Icon.X, getTranslation("classreport.item.wrong"), use.none()),
                new ShareBar.Share("blank", Icon.MINUS, getTranslation("classreport.item.blank"), use.blank())));
    }

    private Component options() {
        var list = new UnorderedList();
        list.addClassName("option-uses");
        use.options().forEach(option -> list.add(option(option)));
        var details = new NativeDetails(getTranslation("classreport.item.options"), list);
        details.addClassName("folded");
        return details;
    }

    private ListItem option(ItemUse.OptionUse option) {
        var words = Wording.say(new Span(), option.text(), language);
        var sign = option.key()
                ? Kit.tag("right", Icon.CHECK, getTranslation("classreport.item.key"))
                : Kit.tag("line", Icon.X, getTranslation("classreport.item.distractor"));
        var share = percent(use.share(option.times()));
        var figure = new Span(getTranslation("classreport.item.chosen", option.times(), share));
        figure.addClassName("num");
        var fill = new Span();
        fill.getElement().getStyle().set("--share", share + "%");
        var bar = new Div(fill);
        bar.addClassNames("option-bar", option.key() ? "key" : "distractor");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(words, sign, bar, figure);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}

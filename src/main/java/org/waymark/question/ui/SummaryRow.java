package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.question.Rationale;
import org.waymark.ui.Icon;

/** One part of an answer shown again: sign, text, what it was in words, why, citations. */
final class SummaryRow extends ListItem {

    /** Whether a part was right; the picture never stands without a word. */
    enum Sign {
        RIGHT(Icon.CHECK, "r"),
        PARTLY(Icon.CONTRAST, "p"),
        WRONG(Icon.X, "w"),
        UNREADABLE(Icon.TRIANGLE_ALERT, "p"),
        WAITING(Icon.CLOCK, "a"),
        NEITHER(Icon.MINUS, "n");

        private final Icon icon;
        private final String look;

        Sign(Icon icon, String look) {
            this.icon = icon;
            this.look = look;
        }
    }

    private final Paragraph said = new Paragraph();
    private final Div text = new Div(said);

    SummaryRow(Sign sign, Span words) {
        var picture = new Span(sign.icon.create());
        picture.addClassNames("sg", sign.look);
        said.addClassName("o");
        said.add(words);
        add(picture, text);
    }

    /** All of them below each other. */
    static UnorderedList list(List<SummaryRow> rows) {
        var list = new UnorderedList();
        list.addClassName("why");
        rows.forEach(list::add);
        return list;
    }

    /** What the part is, in the colour of right. */
    SummaryRow right(String words) {
        return tag(words, "right");
    }

    /** What the part is, in the colour of wrong. */
    SummaryRow wrong(String words) {
        return tag(words, "wrong");
    }

    /** What the part is, in the colour of what is right in part. */
    SummaryRow partly(String words) {
        return tag(words, "part");
    }

    /** What the part is, in no colour. */
    SummaryRow plain(String words) {
        return tag(words, "plain");
    }

    /** What the sign alone would say, for those who do not see it. */
    SummaryRow hidden(String words) {
        var hidden = new Span(words);
        hidden.addClassName("vh");
        said.add(new Span(" "), hidden);
        return this;
    }

    private SummaryRow tag(String words, String look) {
        var tag = new Span(words);
        tag.addClassNames("tag", look);
        said.add(new Span(" "), tag);
        return this;
    }

    /** Why the part is right or wrong. */
    SummaryRow because(Rationale rationale, Words words, CitationMarks marks) {
        var why = new Paragraph(words.span(rationale.explanation()));
        why.addClassName("x");
        if (!rationale.cites().isEmpty()) {
            Component cites = marks.of(rationale.cites());
            why.add(new Span(" "), cites);
        }
        text.add(why);
        return this;
    }

    /** Something to look at below what is said. */
    SummaryRow showing(Component picture) {
        text.add(picture);
        return this;
    }
}

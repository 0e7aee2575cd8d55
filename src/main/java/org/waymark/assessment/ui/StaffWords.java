package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.Others;
import org.waymark.base.Language;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.MarkingPlaces;
import org.waymark.ui.SiteMap;

/** What the pages of instructors say and show alike. */
final class StaffWords {

    private StaffWords() {}

    /** Day and minute where the browser is: {@code 20 November 2026, 14:32}. */
    static String day(Instant at, Language language) {
        return Dates.here(language).minute(at);
    }

    /** The second where the browser is: {@code 14:32:07}. */
    static String second(Instant at, Language language) {
        return Dates.here(language).second(at);
    }

    static Span meta(String words) {
        var meta = new Span(words);
        meta.addClassName("meta");
        return meta;
    }

    static Span tag(String look, Icon icon, String words) {
        var tag = new Span(icon.small(), new Span(words));
        tag.addClassNames("tag", look);
        return tag;
    }

    /** A sentence with a picture before it. */
    static Div note(String look, Icon icon, Component... content) {
        var text = new Div(content);
        text.addClassName("note-text");
        var note = new Div(icon.create(), text);
        note.addClassName("note");
        if (!look.isEmpty()) {
            note.addClassName(look);
        }
        return note;
    }

    static Paragraph help(String words) {
        var help = new Paragraph(words);
        help.addClassName("help");
        return help;
    }

    /** How many attempts there are of learners whose work is none of this instructor's, where there are some. */
    static Optional<Paragraph> others(Others others, String key) {
        return switch (others) {
            case Others.None() -> Optional.empty();
            case Others.Few() -> Optional.of(help(I18NProvider.translate(key, 0)));
            case Others.Many(var attempts) -> Optional.of(help(I18NProvider.translate(key, attempts)));
        };
    }

    /** Where one may say why what learners are allowed changes. */
    static TextField why() {
        var why = new TextField(I18NProvider.translate("assessment.accommodation.why"));
        why.setHelperText(I18NProvider.translate("assessment.accommodation.why-help"));
        why.setMaxLength(AllowanceChange.LONGEST_REASON);
        why.setWidthFull();
        return why;
    }

    /** Where else instructors look after what learners did. */
    static Component between(String here, int texts, int held) {
        return new MarkingPlaces(here, Map.of(SiteMap.MARKING, texts, SiteMap.HELD, held));
    }
}

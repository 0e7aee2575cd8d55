package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.waymark.content.Paragraph;
import org.waymark.content.Source;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;

/** Signs and words for documents that several pages show. */
public final class SourceWords {

    private SourceWords() {}

    /** The sign of a document, drawn like the back of a book; its name stands beside it. */
    public static Component spine(Source source) {
        var spine = new Span(source.sign());
        spine.addClassName("spine");
        spine.getElement().setAttribute("aria-hidden", "true");
        return spine;
    }

    /** How far the statements of a place may be taken as they stand, as a sign and in words. */
    static Component status(Paragraph.Status status, Component asker) {
        var icon = switch (status) {
            case FACT -> Icon.FILE_CHECK;
            case ATTRIBUTED -> Icon.USER;
            case INTERPRETATION -> Icon.GLASSES;
            case DISPUTED -> Icon.SCALE;
        };
        var tag = new Span(icon.small(), new Span(asker.getTranslation(Keys.of(status))));
        tag.addClassNames("tag", "ev");
        return tag;
    }

    /** The key of the word for the language a document is written in. */
    static String languageKey(Source source) {
        return switch (source.language()) {
            case TURKISH -> "content.sources.in-turkish";
            case AZERBAIJANI -> "content.sources.in-azerbaijani";
            case ENGLISH -> "content.sources.in-english";
        };
    }
}

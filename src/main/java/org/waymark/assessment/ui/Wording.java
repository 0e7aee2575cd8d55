package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.ui.BrowserZone;
import org.waymark.ui.Dates;

/** Words of a course and times, as the person before the page reads them. */
final class Wording {

    private Wording() {}

    /** The component, saying the text in this language or, marked so, in the one it was written in. */
    static <C extends Component & HasText> C say(C component, LocalizedText text, Language wanted) {
        component.setText(text.in(wanted));
        if (text.languageFor(wanted) != wanted) {
            component.getElement().setAttribute("lang", text.languageFor(wanted).tag());
        }
        return component;
    }

    /** The paragraphs of a longer text; blank lines lie between them. */
    static List<Paragraph> paragraphs(LocalizedText text, Language wanted) {
        return org.waymark.content.ui.Wording.paragraphs(text, wanted);
    }

    /** Day and minute: {@code 20 November 2026, 14:32}. */
    static String day(Instant instant, Language language) {
        return org.waymark.content.ui.Wording.day(instant, language);
    }

    /** Day, minute and the name of the zone: {@code 20 November 2026, 14:32 (Azerbaijan Time)}. */
    static String moment(Instant instant, Language language) {
        return Dates.here(language).moment(instant);
    }

    /** The time where the browser is; UTC where it has not said. */
    static ZonedDateTime here(Instant instant) {
        return instant.atZone(BrowserZone.of(UI.getCurrent()));
    }
}

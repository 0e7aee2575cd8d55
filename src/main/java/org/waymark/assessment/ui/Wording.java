package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

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

    /** Day and minute: {@code 20 November 2026, 14:32}. */
    static String day(Instant instant, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language.locale())
                .format(here(instant));
    }

    /** The time where the browser is; UTC where it has not said. */
    static ZonedDateTime here(Instant instant) {
        var zone = Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .flatMap(details -> Optional.ofNullable(details.getTimeZoneId()))
                .flatMap(Wording::known)
                .orElse(ZoneOffset.UTC);
        return instant.atZone(zone);
    }

    /** A browser may name a zone that is not known here. */
    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

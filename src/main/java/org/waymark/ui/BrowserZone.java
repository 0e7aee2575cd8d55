package org.waymark.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zone in which somebody sits in front of the page. */
public final class BrowserZone {

    private BrowserZone() {}

    /** The zone that the browser names; UTC where there is no page, or where it names none that is known here. */
    public static ZoneId of(@Nullable UI ui) {
        return Optional.ofNullable(ui)
                .flatMap(it -> Optional.ofNullable(it.getPage().getExtendedClientDetails()))
                .flatMap(details -> Optional.ofNullable(details.getTimeZoneId()))
                .flatMap(BrowserZone::known)
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

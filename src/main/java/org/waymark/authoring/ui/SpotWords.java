package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import org.waymark.authoring.TextSpot;

/** What the place of a text is called for readers; in files other than lessons, by ids and keys as in the file. */
final class SpotWords {

    private SpotWords() {}

    static String of(TextSpot spot, Component asker) {
        if (!spot.isOfLesson()) {
            return spot.place();
        }
        return switch (spot.place()) {
            case "front:title" -> asker.getTranslation("authoring.translations.of-title");
            case "front:summary" -> asker.getTranslation("authoring.translations.of-summary");
            default ->
                asker.getTranslation(
                        spot.isHeading() ? "authoring.translations.of-heading" : "authoring.translations.of-section",
                        spot.section().map(Object::toString).orElse(spot.place()));
        };
    }

    static Component shown(TextSpot spot, Component asker) {
        return spot.isOfLesson() ? new Span(of(spot, asker)) : new Code(spot.place());
    }
}

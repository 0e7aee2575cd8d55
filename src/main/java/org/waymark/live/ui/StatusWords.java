package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import org.waymark.live.Round;
import org.waymark.live.Scene;

/** How a walk stands, in one sentence. */
final class StatusWords {

    private StatusWords() {}

    static String of(Scene scene, Told told, Component page) {
        return scene.walk()
                .present()
                .map(round -> of(round, scene, told, page))
                .orElseGet(() -> page.getTranslation("live.status.over"));
    }

    private static String of(Round round, Scene scene, Told told, Component page) {
        var votable = told.agenda().filter(it -> !it.picks().isEmpty()).isPresent();
        return switch (round.stage()) {
            case READING, DECIDED ->
                page.getTranslation(votable ? "live.status.reading" : "live.status.talking", told.placeTitle());
            case OPEN -> page.getTranslation("live.status.open", round.ballots());
            case CLOSED ->
                page.getTranslation(
                        "live.status.closed",
                        round.ballots(),
                        scene.splits().getLast().voters());
        };
    }
}

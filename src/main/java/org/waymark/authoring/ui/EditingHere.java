package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.Turn;
import org.waymark.base.Slug;
import org.waymark.identity.CurrentUser;

/**
 * Tells others what one has open on a page, and the page what others have open. It shows nothing itself. One on a page that edits; where
 * one is in the file is said with {@link #at}.
 */
final class EditingHere extends Composite<Div> {

    private final TakingTurns turns;
    private final CurrentUser user;
    private final Slug course;
    private final String path;
    private final Consumer<List<Turn>> heard;
    private final Pulse pulse = new Pulse(this::beat, () -> {});
    private Optional<String> place = Optional.empty();

    /**
     * @param path of the file, or of the folder of a lesson
     * @param heard is told what others have open in the course, now and every few seconds
     */
    EditingHere(TakingTurns turns, CurrentUser user, Slug course, String path, Consumer<List<Turn>> heard) {
        this.turns = turns;
        this.user = user;
        this.course = course;
        this.path = path;
        this.heard = heard;
        getContent().add(pulse);
        getContent().getElement().setAttribute("hidden", true);
    }

    /**
     * Somebody works at this place now.
     *
     * @param now a section or item; empty for the file as a whole
     */
    void at(String now) {
        pulse.used();
        place = Optional.of(now);
        beat();
    }

    /** Somebody has done something on the page. */
    void used() {
        pulse.used();
    }

    private void beat() {
        try {
            place.ifPresent(it -> heard.accept(turns.take(user.id(), course, path, it)));
        } catch (RightMissing | CourseNotFound _) {
            // whoever may not write here any more learns it when they type
            place = Optional.empty();
        }
    }

    /** Where nobody is signed in any more it is over by itself a little later. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (place.isPresent() && user.account().isPresent()) {
            turns.leave(user.id(), course, path);
        }
    }
}

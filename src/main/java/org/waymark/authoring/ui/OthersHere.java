package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.Turn;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.Kit;

/** Tells others that one has a file open, and names those who have it open, too. One on a page that edits. */
final class OthersHere extends Composite<Div> {

    private final String path;
    private final TurnWords words;
    private final EditingHere open;
    private final Div names = new Div();
    private List<String> shown = List.of();

    OthersHere(TakingTurns turns, CurrentUser user, Slug course, String path, Language language) {
        this.path = path;
        this.words = new TurnWords(Optional.empty(), language);
        this.open = new EditingHere(turns, user, course, path, this::heard);
        names.getElement().setAttribute("aria-live", "polite");
        getContent().add(names, open);
    }

    /** Somebody works at this place of the file now. */
    void at(String place) {
        open.at(place);
    }

    /** Somebody has done something on the page. */
    void used() {
        open.used();
    }

    /** What is the same stays, so that it is not read aloud again. */
    private void heard(List<Turn> now) {
        var sentences = now.stream()
                .filter(it -> path.equals(it.path()))
                .map(it -> words.sentence(it, this))
                .toList();
        if (!sentences.equals(shown)) {
            shown = sentences;
            names.removeAll();
            sentences.forEach(it -> names.add(Kit.metaLine(it)));
        }
    }
}

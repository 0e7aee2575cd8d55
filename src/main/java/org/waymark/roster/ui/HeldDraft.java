package org.waymark.roster.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.waymark.roster.Draft;

/** The list that somebody works on lasts as long as their session: neither another language nor loading the page again loses it. */
record HeldDraft(String classroom, Draft draft) {

    static Optional<Draft> of(String classroom) {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(HeldDraft.class))
                .filter(held -> held.classroom().equals(classroom))
                .map(HeldDraft::draft);
    }

    static void keep(String classroom, Draft draft) {
        VaadinSession.getCurrent().setAttribute(HeldDraft.class, new HeldDraft(classroom, draft));
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(HeldDraft.class, null);
    }
}

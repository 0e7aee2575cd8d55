package org.waymark.roster.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.waymark.roster.Draft;

/**
 * The list that somebody works on lasts as long as their session: neither another language nor loading the page again loses it.
 *
 * @param begun whether it was sent on its way into the class
 */
record HeldDraft(String classroom, Draft draft, boolean begun) {

    static Optional<Draft> of(String classroom) {
        return held(classroom).map(HeldDraft::draft);
    }

    private static Optional<HeldDraft> held(String classroom) {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(HeldDraft.class))
                .filter(held -> held.classroom().equals(classroom));
    }

    static void keep(String classroom, Draft draft) {
        VaadinSession.getCurrent().setAttribute(HeldDraft.class, new HeldDraft(classroom, draft, false));
    }

    static void begun(String classroom, Draft draft) {
        VaadinSession.getCurrent().setAttribute(HeldDraft.class, new HeldDraft(classroom, draft, true));
    }

    /** The list that was sent on its way has come in. Another one that was handed over meanwhile stays. */
    static void arrived(String classroom) {
        held(classroom)
                .filter(HeldDraft::begun)
                .ifPresent(_ -> VaadinSession.getCurrent().setAttribute(HeldDraft.class, null));
    }
}

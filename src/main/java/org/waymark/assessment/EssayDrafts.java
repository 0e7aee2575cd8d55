package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.identity.UserId;

/** Where marks in the making are kept. */
public interface EssayDrafts {

    Optional<EssayDraft> find(EssayId essay, UserId marker);

    /** Keeps a draft of the next version; false where it was changed in between, on another page of the same instructor. */
    boolean keep(EssayDraft draft);

    /** Keeps what was refused because the draft had been changed elsewhere: nothing that was typed is lost. */
    void keepRefused(EssayDraft draft);

    /** What was refused, the newest first. */
    List<EssayDraft> refused(EssayId essay, UserId marker);

    void remove(EssayId essay, UserId marker);
}

package org.waymark.authoring;

import java.util.Optional;

/** Where the texts are kept that drafts have started from. */
public interface Origins {

    /** Keeps the text of the file that a draft has started from, in place of the one before. */
    void keep(DraftId draft, String digest, String text);

    /** The text with this digest, where it is the one that the draft has started from. */
    Optional<String> find(DraftId draft, String digest);
}

package org.waymark.authoring.ui;

import java.util.Map;
import org.waymark.base.Language;

/** What becomes of what was picked for a text. */
interface Taking {

    /**
     * Something was picked.
     *
     * @param everywhere in all languages, not only in the one that is being written
     */
    void take(Map<Language, Snippet> snippets, boolean everywhere);

    /** Nothing more is to be picked. */
    void left();
}

package org.waymark.ui;

import java.util.Optional;
import org.waymark.base.Language;

/** Whoever is looking at the page, as far as the frame must know; the accounts behind it are another module's. */
public interface Visitor {

    /** The name to show; empty for somebody who has not signed in. */
    Optional<String> displayName();

    /** The language chosen for good; empty follows the browser. */
    Optional<Language> language();

    /** Keeps the language chosen, for as long as the visitor is known. */
    void keepLanguage(Language language);

    /** The theme and the text size chosen. */
    Appearance appearance();
}

package org.waymark.authoring.ui;

import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.content.Term;

/**
 * What is put into a text at the caret: around what is selected there or, where nothing is, around its own words. A snippet without
 * {@code before} and {@code after} stands behind what is selected.
 */
record Snippet(String before, String words, String after) {

    static Snippet of(Citation citation) {
        return new Snippet("", "[[" + citation + "]]", "");
    }

    static Snippet of(Term term, Language language) {
        return new Snippet("[", term.term().in(language), "](term:" + term.id() + ")");
    }
}

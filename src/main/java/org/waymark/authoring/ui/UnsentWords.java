package org.waymark.authoring.ui;

import java.util.HashMap;
import java.util.Map;

/** Words that somebody has begun on a page and not sent, which stay although the page is drawn anew. */
final class UnsentWords {

    private final Map<String, String> words = new HashMap<>();

    String of(String field) {
        return words.getOrDefault(field, "");
    }

    void keep(String field, String typed) {
        words.put(field, typed);
    }

    void forget(String field) {
        words.remove(field);
    }
}

package org.waymark.content.review;

import java.util.List;

/**
 * Something a second reader would point out; it never keeps a course from being published.
 *
 * @param details what is filled into the sentence of the rule
 */
public record Finding(Rule rule, Spot spot, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding of(Rule rule, Spot spot, Object... details) {
        return new Finding(
                rule, spot, List.of(details).stream().map(String::valueOf).toList());
    }
}

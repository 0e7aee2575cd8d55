package org.waymark.interchange;

import java.util.Optional;

/**
 * A link to another passage, in any of the ways it is written: {@code [[target]]}, {@code [[words->target]]},
 * {@code [[target<-words]]}, {@code [[words|target]]}, each with a setter or without.
 *
 * @param setter what following it would change, such as {@code $gold to 3}
 */
record TweeLink(String words, String target, Optional<String> setter, int line) {

    /** What stands between the double brackets; nothing where no target is named. */
    static Optional<TweeLink> read(String content, int line) {
        var bracket = content.indexOf("][");
        var setter = bracket < 0
                ? Optional.<String>empty()
                : Optional.of(content.substring(bracket + 2).strip());
        var link = bracket < 0 ? content : content.substring(0, bracket);
        return read(link, setter, line).filter(it -> !it.target.isEmpty());
    }

    private static Optional<TweeLink> read(String link, Optional<String> setter, int line) {
        var right = link.lastIndexOf("->");
        if (right >= 0) {
            return Optional.of(of(link.substring(0, right), link.substring(right + 2), setter, line));
        }
        var left = link.indexOf("<-");
        if (left >= 0) {
            return Optional.of(of(link.substring(left + 2), link.substring(0, left), setter, line));
        }
        var bar = link.lastIndexOf('|');
        return Optional.of(
                bar >= 0
                        ? of(link.substring(0, bar), link.substring(bar + 1), setter, line)
                        : of(link, link, setter, line));
    }

    private static TweeLink of(String words, String target, Optional<String> setter, int line) {
        return new TweeLink(words.isBlank() ? target.strip() : words.strip(), target.strip(), setter, line);
    }

    TweeLink saying(String other) {
        return new TweeLink(other.isBlank() ? target : other, target, setter, line);
    }
}

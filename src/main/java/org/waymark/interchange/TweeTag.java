package org.waymark.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tag of HTML in the text of a passage.
 *
 * @param end where the text goes on; what scripts and styles hold is passed over
 */
record TweeTag(String name, String whole, int end) {

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*+)[^<>\\n]{0,2000}+>");

    /** The one that begins here. */
    static Optional<TweeTag> at(int at, String text) {
        var tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            return Optional.empty();
        }
        var name = tag.group(1).toLowerCase(Locale.ROOT);
        var holdsCode =
                (name.equals("script") || name.equals("style")) && !tag.group().startsWith("</");
        return Optional.of(new TweeTag(name, tag.group(), holdsCode ? closing(name, tag.end(), text) : tag.end()));
    }

    private static int closing(String name, int from, String text) {
        var close = text.indexOf("</" + name, from);
        return close < 0 ? text.length() : close;
    }

    /** What says the same in our markup, where there is such a thing. */
    Optional<String> words() {
        return switch (name) {
            case "b", "strong" -> Optional.of("**");
            case "i", "em" -> Optional.of("*");
            case "br" -> Optional.of("\n");
            default -> Optional.empty();
        };
    }
}

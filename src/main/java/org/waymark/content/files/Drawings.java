package org.waymark.content.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a drawing may consist of. It is a list of what is harmless, because nobody can list what is not. */
final class Drawings {

    /** Without use and pattern as well: what they repeat can be repeated again, until no browser is left standing. */
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "marker",
            "style");

    /** What begins with a prefix is meant for other programs, or reaches out. */
    private static final Set<String> PREFIXED = Set.of("xml:space", "xml:lang");

    private static final Set<String> ADDRESSES = Set.of("href", "xlink:href");

    private static final Pattern WITHIN = Pattern.compile("#[A-Za-z_][\\w.-]*");
    private static final Pattern ADDRESS_IN_STYLE = Pattern.compile("url\\((?!#[A-Za-z_][\\w.-]*\\))");

    private Drawings() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name, String value) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (ADDRESSES.contains(plain)) {
            return WITHIN.matcher(value.strip()).matches();
        }
        return !plain.startsWith("on")
                && !plain.equals("src")
                && (!plain.contains(":") || PREFIXED.contains(plain))
                && isStyle(value);
    }

    /** No addresses but those of its own parts, no imports, and no backslash, behind which either could hide. */
    static boolean isStyle(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return !plain.contains("\\")
                && !plain.contains("@")
                && !plain.contains("image(")
                && !plain.contains("image-set(")
                && !plain.contains("src(")
                && !plain.contains("expression(")
                && !plain.contains("javascript:")
                && !ADDRESS_IN_STYLE.matcher(plain).find();
    }
}

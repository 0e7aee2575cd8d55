package org.waymark.ui;

/**
 * How pages look for one person.
 *
 * @param scheme the value of CSS {@code color-scheme}: {@code light dark}, {@code light} or {@code dark}
 * @param readScale factor on the size of what is read, 0.9 to 1.35
 */
public record Appearance(String scheme, double readScale) {

    public static final Appearance ORDINARY = new Appearance("light dark", 1);
}

package org.waymark.base;

import java.util.regex.Pattern;

/** A stable, readable identifier: lower-case letters, digits and single hyphens, at most 64 characters. */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: \"" + value + "\"");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.waymark.assessment;

import java.util.regex.Pattern;

/**
 * What proves that an event, and all before it, is as it was.
 *
 * @param key the version of the key it was made with
 * @param hex an HMAC-SHA256 as 64 hexadecimal digits
 */
public record Seal(int key, String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int DIGEST = 8;

    public Seal {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a seal");
        }
    }

    /** As much of it as a browser keeps. */
    public String digest() {
        return hex.substring(0, DIGEST);
    }
}

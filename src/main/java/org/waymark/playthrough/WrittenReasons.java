package org.waymark.playthrough;

import java.time.Instant;
import org.waymark.base.Sha256;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;

/**
 * A text that somebody wrote in a playthrough that is over; whose it is, it does not say.
 *
 * @param token of the playthrough
 * @param selfRated whether its writer has rated it
 * @param at when the playthrough came to its ending
 */
public record WrittenReasons(
        String token, EditionId edition, Slug course, Slug scenario, Slug task, boolean selfRated, Instant at) {

    /** Without vowels and what looks alike: no sign is a word, or read as another one. */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVXZ23456789";

    private static final int SIGN_LETTERS = 5;

    /** What the text is called while nobody knows whose it is; the same for everybody and for good. */
    public String sign() {
        return sign(token, task);
    }

    static String sign(String token, Slug task) {
        var digest = Sha256.of(token + "/" + task);
        var sign = new StringBuilder();
        for (var i = 0; i < SIGN_LETTERS; i++) {
            sign.append(LETTERS.charAt(Byte.toUnsignedInt(digest[i]) % LETTERS.length()));
        }
        return sign.toString();
    }
}

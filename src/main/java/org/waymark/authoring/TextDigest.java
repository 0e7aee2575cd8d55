package org.waymark.authoring;

import java.util.regex.Pattern;
import org.waymark.base.Sha256;

/** What tells one text from another: its words and paragraphs, not where its lines are broken. */
public final class TextDigest {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final String PARAGRAPH = "\u2029";

    /** That of no words at all. */
    public static final String NOTHING = of("");

    private TextDigest() {}

    /** SHA-256, as 64 hexadecimal digits. */
    public static String of(String text) {
        return Sha256.hex(BETWEEN_WORDS
                .matcher(text.strip())
                .replaceAll(between -> endsParagraph(between.group()) ? PARAGRAPH : " "));
    }

    private static boolean endsParagraph(String between) {
        return between.replace("\r\n", "\n")
                        .chars()
                        .filter(it -> it == '\n' || it == '\r')
                        .count()
                > 1;
    }
}

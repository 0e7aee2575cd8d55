package org.waymark.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What tells one text from another: its words and paragraphs, not where its lines are broken. */
public final class TextDigest {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final String PARAGRAPH = "\u2029";

    /** That of no words at all. */
    public static final String NOTHING = of("");

    private TextDigest() {}

    /** SHA-256, as 64 hexadecimal digits. */
    public static String of(String text) {
        return ofExactly(BETWEEN_WORDS
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

    /** The same of each letter as it stands there. */
    static String ofExactly(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

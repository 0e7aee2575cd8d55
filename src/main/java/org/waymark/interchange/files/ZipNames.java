package org.waymark.interchange.files;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of entries: which of them are names on every system, and which are the same one on some. */
final class ZipNames {

    private static final int LONGEST = 200;
    private static final int LONGEST_SHOWN = 60;

    /** Separators of other systems, wildcards, drives, escapes. */
    private static final Pattern FOREIGN =
            Pattern.compile("[\\\\:*?\"<>|%~\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|clock\\$|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    /** What file managers put into every zip by themselves. */
    private static final Pattern LEFTOVER =
            Pattern.compile("__MACOSX/[^\\\\]*|([^\\\\]+/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private ZipNames() {}

    /** Whether it is meant for nobody; such entries are passed over. */
    static boolean isLeftover(String name) {
        return LEFTOVER.matcher(name).matches() && !name.contains("..");
    }

    /** Whether it leads to the same place below a folder on every system, also where look-alikes are made the same. */
    static boolean isSound(String name) {
        var path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        var alike = Normalizer.normalize(path, Form.NFKC);
        return path.length() <= LONGEST
                && Normalizer.isNormalized(path, Form.NFC)
                && depth(path) == depth(alike)
                && Stream.of(path, alike)
                        .allMatch(it -> !FOREIGN.matcher(it).find()
                                && Stream.of(it.split("/", -1)).allMatch(ZipNames::isSegment));
    }

    private static long depth(String path) {
        return path.chars().filter(it -> it == '/').count();
    }

    private static boolean isSegment(String segment) {
        return !segment.isBlank()
                && !segment.startsWith(".")
                && !segment.startsWith(" ")
                && !segment.endsWith(".")
                && !segment.endsWith(" ")
                && !DEVICE.matcher(segment).matches();
    }

    /** The same for all names that are one name to some system. */
    static String alike(String name) {
        var path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Normalizer.normalize(path, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A name as it can be shown: nothing in it moves a cursor or turns a line round. */
    static String shown(String name) {
        var shown = new StringBuilder();
        name.codePoints().limit(LONGEST_SHOWN).forEach(it -> {
            if ((it >= ' ' && it < 0x7f) || Character.isLetterOrDigit(it)) {
                shown.appendCodePoint(it);
            } else {
                shown.append("[U+%04X]".formatted(it));
            }
        });
        return name.codePointCount(0, name.length()) > LONGEST_SHOWN ? shown + " …" : shown.toString();
    }
}

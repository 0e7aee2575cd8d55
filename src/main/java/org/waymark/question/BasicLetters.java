package org.waymark.question;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text in the basic Latin letters nearest to its own: ə as e, ı as i, and ğ, ş, ç, ö, ü, â, î, û without their marks. */
public final class BasicLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private BasicLetters() {}

    /** The text, with case left as it is. */
    public static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('ə', 'e').replace('ı', 'i');
    }
}

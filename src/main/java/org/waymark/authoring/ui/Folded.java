package org.waymark.authoring.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text for searching, in whatever language it is: small letters without their marks, so that {@code ozsoy} finds Özsoy and {@code
 * istiqlal} finds İstiqlal, whichever keyboard is at hand.
 */
record Folded(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Folded of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return new Folded(MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ə', 'e')
                .replace('ı', 'i')
                .replace('’', '\''));
    }

    /** The words that are looked for. */
    List<String> words() {
        return Arrays.stream(SPACES.split(text, 0)).filter(it -> !it.isEmpty()).toList();
    }

    boolean hasAll(List<String> words) {
        return words.stream().allMatch(text::contains);
    }
}

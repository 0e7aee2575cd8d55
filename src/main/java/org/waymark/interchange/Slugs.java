package org.waymark.interchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.base.Slug;

/** Ids made from names, each given once; {@code Gəncə’yə dönüş} becomes {@code gence-ye-donus}. */
public final class Slugs {

    private static final int LONGEST = 48;

    private static final Map<Character, String> LETTERS = Map.of(
            'ı', "i", 'ə', "e", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ł', "l", 'ð', "d", 'þ', "th");

    private final Set<Slug> given = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * An id that was not given before.
     *
     * @param otherwise what it begins with when the name has no letter that can stand in an id
     */
    Slug of(String name, String otherwise) {
        var folded = folded(name);
        var base = folded.isEmpty() ? otherwise : folded;
        while (true) {
            var count = counts.merge(base, 1, Integer::sum);
            var slug = new Slug(count == 1 && !folded.isEmpty() ? base : base + "-" + count);
            if (given.add(slug)) {
                return slug;
            }
        }
    }

    /** The letters and digits of a name as an id has them; empty where it has none. */
    public static String folded(String name) {
        // the root locale makes of İ an i with a dot above it, which is taken away with the other marks
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        for (var i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            var letter = plain.charAt(i);
            var written = LETTERS.getOrDefault(letter, "" + letter);
            if (written.matches("[a-z0-9]+")) {
                slug.append(written);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        var end = slug.length() - (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-' ? 1 : 0);
        return slug.substring(0, end);
    }
}

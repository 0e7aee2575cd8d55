package org.waymark.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.identity.UserName;

/** Makes user names out of names: {@code Nərmin Öztürk} is {@code nermin.ozturk}, and the second one {@code nermin.ozturk2}. */
final class UserNameMaker {

    private static final int LONGEST = 40;

    /** Letters that are not others with a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ə", "e", "ı", "i", "ß", "ss", "æ", "ae", "ø", "o", "ł", "l", "đ", "d");

    /** For names without anything that can stand in a user name. */
    private static final String ANYBODY = "learner";

    /** Too short for a user name, they get a number at once. */
    private static final int FIRST_NUMBER_OF_SHORT = 10;

    private final UnaryOperator<Set<String>> taken;

    /** @param taken tells of keys of user names those that somebody has */
    UserNameMaker(UnaryOperator<Set<String>> taken) {
        this.taken = taken;
    }

    /**
     * Names for those who need one, in order, each another. However many they are, they are asked for together; each time some are
     * left over, more is asked for at once.
     *
     * @param needed by the number of the line the name of a person
     * @param reserved keys that others in the list have
     */
    Map<Integer, UserName> names(Map<Integer, String> needed, Set<String> reserved) {
        var stems = new LinkedHashMap<Integer, String>();
        needed.forEach((line, name) -> stems.put(line, stem(name)));
        var gone = new HashSet<>(reserved);
        var next = new HashMap<String, Integer>();
        var made = new HashMap<Integer, UserName>();
        for (var spare = 0; made.size() < needed.size(); spare = 4 * spare + 4) {
            var open = new LinkedHashMap<String, List<Integer>>();
            stems.forEach((line, stem) -> {
                if (!made.containsKey(line)) {
                    open.computeIfAbsent(stem, _ -> new ArrayList<>()).add(line);
                }
            });
            round(open, spare, gone, next, made);
        }
        return made;
    }

    private void round(
            Map<String, List<Integer>> open,
            int spare,
            Set<String> gone,
            Map<String, Integer> next,
            Map<Integer, UserName> made) {
        var candidates = new HashMap<String, List<String>>();
        open.forEach((stem, lines) -> {
            var first = next.getOrDefault(stem, 0);
            var until = first + lines.size() + spare;
            next.put(stem, until);
            candidates.put(
                    stem,
                    IntStream.range(first, until)
                            .mapToObj(number -> numbered(stem, number))
                            .toList());
        });
        var keys = new HashSet<String>();
        candidates.values().forEach(some -> some.forEach(it -> keys.add(UserName.key(it))));
        gone.addAll(taken.apply(keys));
        open.forEach((stem, lines) -> {
            var left = new ArrayList<>(lines);
            for (var candidate : candidates.getOrDefault(stem, List.of())) {
                if (!left.isEmpty() && gone.add(UserName.key(candidate))) {
                    made.put(left.removeFirst(), new UserName(candidate));
                }
            }
        });
    }

    /** One after the other, from 0, the names that a stem makes. */
    static String numbered(String stem, int number) {
        if (stem.codePointCount(0, stem.length()) < UserName.SHORTEST) {
            return stem + (FIRST_NUMBER_OF_SHORT + number);
        }
        return number == 0 ? stem : stem + (number + 1);
    }

    /** The first and the last word of a name, in letters that every keyboard has where there are such. */
    static String stem(String name) {
        var folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        for (var letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        var words = Stream.of(Normalizer.normalize(folded, Normalizer.Form.NFC)
                        .replaceAll("['’‘ʻʼ]", "")
                        .split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var stem = words.size() < 2 ? String.join("", words) : words.getFirst() + "." + words.getLast();
        var usable = shortened(stem).replaceAll("\\.$", "");
        return !usable.isEmpty() && UserName.flaw(numbered(usable, 0)).isEmpty() ? usable : ANYBODY;
    }

    /** Not in the middle of a letter. */
    private static String shortened(String stem) {
        if (stem.length() <= LONGEST) {
            return stem;
        }
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}

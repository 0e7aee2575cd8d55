package org.waymark.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.question.BasicLetters;

/**
 * What somebody looks for: words, all of which have to be there, or places of documents, all of which have to be cited.
 *
 * @param words as they are compared
 * @param citations where nothing else was typed
 */
record Sought(List<String> words, Set<String> citations) {

    /** How many words are shown before and after one that fits. */
    private static final int BEFORE = 8;

    private static final int AFTER = 16;

    Sought {
        words = List.copyOf(words);
        citations = Set.copyOf(citations);
    }

    static Sought of(String all) {
        var typed = all.substring(0, Math.min(all.length(), SearchingCourses.LONGEST));
        var citations = Citation.parse(typed.strip()).orElse(List.of()).stream()
                .map(Citation::toString)
                .collect(Collectors.toSet());
        var words = Stream.of(folded(typed).split("\\s+", -1))
                .filter(it -> !it.isEmpty())
                .toList();
        return new Sought(words, citations);
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    boolean isIn(Entry entry) {
        return citations.isEmpty() ? isAll(entry.text()) : entry.citations().containsAll(citations);
    }

    /** Whether a folded text has all words. */
    boolean isAll(String text) {
        return words.stream().allMatch(text::contains);
    }

    /** The words around the first place where something of it is said; nothing where only a name or citation fits. */
    Optional<String> excerpt(String said) {
        var all = List.of(said.strip().split("\\s+", -1));
        return IntStream.range(0, all.size())
                .filter(it -> isAny(folded(all.get(it))))
                .mapToObj(it -> around(all, it))
                .findFirst();
    }

    private boolean isAny(String word) {
        return words.stream().anyMatch(word::contains);
    }

    private static String around(List<String> all, int at) {
        var from = Math.max(0, at - BEFORE);
        var to = Math.min(all.size(), at + AFTER);
        return (from > 0 ? "… " : "") + String.join(" ", all.subList(from, to)) + (to < all.size() ? " …" : "");
    }

    /** Not every keyboard has every letter: neither case nor marks tell words apart, ə is an e and ı an i. */
    static String folded(String text) {
        return BasicLetters.of(text.toLowerCase(Locale.ROOT)).replace('’', '\'');
    }

    /**
     * Something that can be found.
     *
     * @param said all that is said of it
     * @param text the same, folded
     * @param name by what it is called, folded
     * @param citations what it cites
     */
    record Entry(Hit hit, String said, String text, String name, Set<String> citations) {}
}

package org.waymark.content.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.base.Language;

/**
 * Words of the prompt that come back in the right option and in no other: a clue to those who know nothing. Words are the same where
 * they begin with the same six letters, since endings differ; shorter words are too common to lead anywhere.
 */
final class Echo {

    private static final int LETTERS = 6;

    /** With fewer options there is hardly another one in which the word could stand. */
    private static final int FEWEST_OPTIONS = 3;

    private Echo() {}

    static List<String> in(Choice choice, Language language) {
        if (choice.options().size() < FEWEST_OPTIONS) {
            return List.of();
        }
        var common = stems(choice.prompt().in(language), language);
        common.retainAll(stems(choice.key().text().in(language), language));
        choice.distractors().forEach(it -> common.removeAll(stems(it.text().in(language), language)));
        return List.copyOf(common);
    }

    private static Set<String> stems(String text, Language language) {
        var stems = new TreeSet<String>();
        for (var word : text.toLowerCase(language.locale()).split("[^\\p{L}]+", -1)) {
            if (word.length() >= LETTERS) {
                stems.add(word.substring(0, LETTERS));
            }
        }
        return stems;
    }
}

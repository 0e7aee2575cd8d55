package org.waymark.content.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.Source;

/**
 * Whether a text says who speaks. A source is named by its short name or by one of its voices, in either case and with any ending;
 * a name that two sources share says nothing where both are cited.
 */
final class Voices {

    private Voices() {}

    static boolean isNamed(Source source, Collection<Source> cited, String text, Language language) {
        var words = Prose.smallWords(text, language);
        var others = cited.stream()
                .filter(it -> !it.id().equals(source.id()))
                .flatMap(it -> names(it, language).stream())
                .collect(Collectors.toSet());
        return names(source, language).stream()
                .filter(it -> !others.contains(it))
                .anyMatch(it -> isIn(words, it, language));
    }

    private static List<List<String>> names(Source source, Language language) {
        return Stream.concat(
                        Stream.of(source.shortName().in(language)),
                        source.voices().getOrDefault(language, List.of()).stream())
                .map(it -> Prose.smallWords(it, language))
                .toList();
    }

    /** Each word of a name may have endings. */
    private static boolean isIn(List<String> words, List<String> name, Language language) {
        return IntStream.rangeClosed(0, words.size() - name.size())
                .anyMatch(from -> IntStream.range(0, name.size())
                        .allMatch(it -> Inflection.isForm(words.get(from + it), name.get(it), language)));
    }
}

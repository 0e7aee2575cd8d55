package org.waymark.authoring;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Language;

/** How the texts of a course stand in the languages that it was not written in. */
final class TranslationsOfCourse {

    /** A text in a language. */
    private record Text(TextSpot spot, Language language) {}

    private final CourseTexts texts;
    private final Language original;
    private final Map<Text, Translated> known;

    TranslationsOfCourse(CourseTexts texts, Language original, Collection<Translated> known) {
        this.texts = texts;
        this.original = original;
        this.known = known.stream().collect(toMap(it -> new Text(it.spot(), it.language()), Function.identity()));
    }

    Language original() {
        return original;
    }

    CourseTexts texts() {
        return texts;
    }

    Optional<Translated> known(TextSpot spot, Language language) {
        return Optional.ofNullable(known.get(new Text(spot, language)));
    }

    /** How a text stands that is there in the language of the course. */
    TranslationState state(TextSpot spot, Language language) {
        if (texts.in(spot, language).isEmpty()) {
            return TranslationState.MISSING;
        }
        var fits = known(spot, language)
                .map(it -> it.fits(TextDigest.of(texts.in(spot, original).orElse(""))))
                .orElse(true);
        return fits ? TranslationState.UP_TO_DATE : TranslationState.OUT_OF_DATE;
    }

    /** How far a file is in a language. */
    TranslationProgress progress(String file, Language language) {
        return progress(texts.spots(file, original), language);
    }

    /** How far the whole course is. */
    TranslationProgress progress(Language language) {
        var all = texts.texts().keySet().stream()
                .filter(it -> texts.in(it, original).isPresent())
                .toList();
        return progress(all, language);
    }

    private TranslationProgress progress(List<TextSpot> spots, Language language) {
        var states = spots.stream().map(it -> state(it, language)).toList();
        return new TranslationProgress(
                states.size(),
                (int) states.stream()
                        .filter(it -> it == TranslationState.MISSING)
                        .count(),
                (int) states.stream()
                        .filter(it -> it == TranslationState.OUT_OF_DATE)
                        .count());
    }

    /** The languages into which it is translated. */
    List<Language> languages() {
        var languages = new ArrayList<>(List.of(Language.values()));
        languages.remove(original);
        return languages;
    }
}

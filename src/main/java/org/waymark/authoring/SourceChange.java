package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/**
 * What a change of texts means for what is known of their translations.
 *
 * @param kept what is known of texts from now on; of all others, what was known before
 * @param words from which texts were translated, by their digest
 */
record SourceChange(List<Translated> kept, Map<String, String> words) {

    SourceChange {
        kept = List.copyOf(kept);
        words = Map.copyOf(words);
    }

    /**
     * The meaning of a change.
     *
     * @param before the texts of some files, with what was known of them
     * @param after the same files
     * @param isMinor whether whoever changed them says that translations still fit
     */
    static SourceChange between(Slug course, TranslationsOfCourse before, CourseTexts after, boolean isMinor) {
        var kept = new ArrayList<Translated>();
        var words = new HashMap<String, String>();
        for (var spot : spots(before.texts(), after)) {
            for (var language : before.languages()) {
                var text = new Text(
                        course,
                        spot,
                        language,
                        before.texts().in(spot, before.original()),
                        after.in(spot, before.original()),
                        before.texts().in(spot, language),
                        after.in(spot, language),
                        before.known(spot, language));
                text.next(isMinor).ifPresent(it -> {
                    kept.add(it);
                    text.sources().forEach(source -> words.put(TextDigest.of(source), source));
                });
            }
        }
        return new SourceChange(kept, words);
    }

    private static Set<TextSpot> spots(CourseTexts before, CourseTexts after) {
        var all = new LinkedHashSet<>(before.texts().keySet());
        all.addAll(after.texts().keySet());
        return all;
    }

    /** A text before and after a change, in the language of the course and in another one. */
    private record Text(
            Slug course,
            TextSpot spot,
            Language language,
            Optional<String> sourceBefore,
            Optional<String> sourceAfter,
            Optional<String> before,
            Optional<String> after,
            Optional<Translated> known) {

        /** What is known of it from now on; nothing where that is what was known before. */
        Optional<Translated> next(boolean isMinor) {
            if (sourceAfter.isEmpty() || after.isEmpty()) {
                return Optional.empty();
            }
            var now = TextDigest.of(sourceAfter.get());
            if (before.isEmpty()) {
                return written(now);
            }
            if (isCopyTypedOver(now)) {
                return Optional.of(translated(now, now));
            }
            var old = TextDigest.of(sourceBefore.orElse(""));
            if (sourceBefore.isEmpty() || old.equals(now)) {
                return Optional.empty();
            }
            // who changed both at once has seen both
            return before.equals(after) ? sourceChanged(old, now, isMinor) : known.map(_ -> translated(now, now));
        }

        /** What was a copy of the source says something else now. */
        private boolean isCopyTypedOver(String now) {
            return known.filter(it -> it.source().equals(TextDigest.NOTHING)).isPresent()
                    && !before.equals(after)
                    && !TextDigest.of(after.orElse("")).equals(now);
        }

        /** It was not there before. A copy of the source is not translated yet. */
        private Optional<Translated> written(String now) {
            var words = after.orElse("");
            var isCopy = TextDigest.of(words).equals(now) && words.chars().anyMatch(Character::isLetter);
            return isCopy
                    ? Optional.of(translated(TextDigest.NOTHING, TextDigest.NOTHING))
                    : known.map(_ -> translated(now, now));
        }

        private Optional<Translated> sourceChanged(String old, String now, boolean isMinor) {
            if (known.isEmpty()) {
                return Optional.of(translated(old, isMinor ? now : old));
            }
            return known.filter(it -> isMinor && it.fits(old)).map(it -> translated(it.source(), now));
        }

        private Translated translated(String source, String fits) {
            return new Translated(course, spot, language, source, fits);
        }

        List<String> sources() {
            var all = new ArrayList<String>();
            sourceBefore.ifPresent(all::add);
            sourceAfter.ifPresent(all::add);
            return all;
        }
    }
}

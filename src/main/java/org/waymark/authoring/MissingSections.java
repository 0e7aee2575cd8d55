package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.edit.EditRefused;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.LessonDocument.Words;

/** Gives a lesson in one language the sections that it has in the language of its course, to be translated there. */
public final class MissingSections {

    private MissingSections() {}

    /** The places of a lesson at which texts are, or can be as soon as somebody types there. */
    public static Set<String> places(String lesson, String path) {
        var places = new HashSet<String>();
        LessonTexts.read(lesson, path).ifPresent(it -> {
            places.addAll(it.keySet());
            places.addAll(LessonTexts.FRONT_PLACES);
        });
        return Set.copyOf(places);
    }

    /**
     * The lesson with them, each before the one that it stands before in the source; nothing where one of the two cannot be taken apart
     * or nothing is missing.
     *
     * @param lesson the whole file, empty where there is none yet
     */
    public static Optional<String> filledIn(String source, String lesson, String path) {
        if (lesson.isBlank()) {
            return Optional.of(source).filter(it -> read(it, path).isPresent());
        }
        return read(source, path)
                .flatMap(from -> read(lesson, path).flatMap(into -> with(from.sections(), into)))
                .map(LessonDocument::text);
    }

    private static Optional<LessonDocument> read(String text, String path) {
        return LessonDocument.read(text, path, new ArrayList<>());
    }

    private static Optional<LessonDocument> with(List<Words> wanted, LessonDocument lesson) {
        var filled = lesson;
        try {
            for (var i = 0; i < wanted.size(); i++) {
                var section = wanted.get(i);
                if (index(filled, section.id()).isEmpty()) {
                    filled = filled.withSection(place(filled, wanted.subList(i + 1, wanted.size())), section);
                }
            }
        } catch (EditRefused _) {
            return Optional.empty();
        }
        return filled.text().equals(lesson.text()) ? Optional.empty() : Optional.of(filled);
    }

    /** Before the first of those that come later; behind all where none of them is there. */
    private static int place(LessonDocument lesson, List<Words> later) {
        return later.stream()
                .flatMap(it -> index(lesson, it.id()).stream())
                .findFirst()
                .orElse(lesson.sections().size());
    }

    private static Optional<Integer> index(LessonDocument lesson, Slug id) {
        var ids = lesson.sections().stream().map(Words::id).toList();
        return Optional.of(ids.indexOf(id)).filter(it -> it >= 0);
    }
}

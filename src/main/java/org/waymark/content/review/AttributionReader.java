package org.waymark.content.review;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.Paragraph;
import org.waymark.content.Section;
import org.waymark.content.Source;

/**
 * Looks in each section, in each language, for the voice behind what is no plain fact: where a place is cited whose statements are
 * attributed, interpretation or disputed, the prose has to say who speaks. A mark of evidence is not enough, and neither is the
 * closing box of the lesson, which is held to the same by itself.
 */
final class AttributionReader {

    private AttributionReader() {}

    static Stream<Finding> read(Course course) {
        return course.lessons().stream()
                .flatMap(lesson -> lesson.sections().stream()
                        .flatMap(section -> section.body().languages().stream()
                                .flatMap(language -> read(course, lesson, section, language))));
    }

    private static Stream<Finding> read(Course course, Lesson lesson, Section section, Language language) {
        var text =
                section.heading().in(language) + "\n" + Prose.of(section.body().in(language));
        var cited = section.cites().stream()
                .map(Citation::source)
                .distinct()
                .flatMap(it -> course.source(it).stream())
                .toList();
        return cited.stream()
                .filter(it -> !Voices.isNamed(it, cited, text, language))
                .flatMap(it -> owned(course, section, it).stream()
                        .map(places -> Finding.of(
                                Rule.ATTRIBUTION,
                                Spot.of(lesson, section.id(), language),
                                it.shortName().in(language),
                                places)));
    }

    /** The cited places of a source that are somebody's word, in a row; nothing where there are none. */
    private static Optional<String> owned(Course course, Section section, Source source) {
        var places = section.cites().stream()
                .filter(it -> it.source().equals(source.id()))
                .filter(it -> course.paragraph(it)
                        .filter(place -> place.status() != Paragraph.Status.FACT)
                        .isPresent())
                .distinct()
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.stream().map(it -> it.anchor().toString()).collect(Collectors.joining(", ")));
    }
}

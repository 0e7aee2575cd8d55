package org.waymark.authoring.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Paragraph;
import org.waymark.content.Source;
import org.waymark.content.review.Citings;

/** Finds numbered places of the sources of a course by number, author, document, or the words of their précis in any language. */
final class ParagraphSearch {

    /** A place, and what cites it already. */
    record Found(Source source, Paragraph paragraph, int citedBy) {

        Citation citation() {
            return new Citation(source.id(), paragraph.anchor());
        }

        /** As it stands on a mark: {@code Öz ¶39}. */
        String sign() {
            return source.sign() + " " + paragraph.anchor();
        }
    }

    private record Entry(Found found, Folded text) {}

    private final Course course;
    private final Citings citings;
    private final List<Entry> entries;

    ParagraphSearch(Course course) {
        this.course = course;
        this.citings = Citings.of(course);
        this.entries = course.sources().stream().flatMap(this::entries).toList();
    }

    Course course() {
        return course;
    }

    Citings citings() {
        return citings;
    }

    private Stream<Entry> entries(Source source) {
        var about = Stream.concat(
                        Stream.of(
                                source.id().value(),
                                source.sign(),
                                source.title().orElse("")),
                        Stream.of(source.name(), source.shortName(), source.author())
                                .flatMap(ParagraphSearch::texts))
                .collect(Collectors.joining(" "));
        return source.paragraphs().stream().map(it -> {
            var found = new Found(source, it, citings.count(new Citation(source.id(), it.anchor())));
            var words = Stream.concat(Stream.of(it.anchor().toString(), about), texts(it.precis()));
            return new Entry(found, Folded.of(words.collect(Collectors.joining(" "))));
        });
    }

    private static Stream<String> texts(LocalizedText text) {
        return text.texts().values().stream();
    }

    /** Those with all the words, in the order of the sources; where a number was typed, those with this number first. */
    List<Found> find(String typed, Optional<Slug> source) {
        var words = Folded.of(typed).words();
        var fitting = entries.stream()
                .filter(it -> source.isEmpty()
                        || source.get().equals(it.found().source().id()))
                .filter(it -> it.text().hasAll(words))
                .map(Entry::found)
                .toList();
        return Stream.concat(
                        fitting.stream().filter(it -> isNamed(it, words)),
                        fitting.stream().filter(it -> !isNamed(it, words)))
                .toList();
    }

    /** {@code 39}, {@code ¶39} and {@code fn-42} name places. */
    private static boolean isNamed(Found found, List<String> words) {
        var anchor = found.paragraph().anchor();
        return words.stream()
                .anyMatch(it -> it.equals(anchor.toString()) || it.equals(String.valueOf(anchor.number())));
    }

    Optional<Found> at(Citation citation) {
        return entries.stream()
                .map(Entry::found)
                .filter(it -> it.citation().equals(citation))
                .findFirst();
    }
}

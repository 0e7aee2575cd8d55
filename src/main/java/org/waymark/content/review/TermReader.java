package org.waymark.content.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.Section;
import org.waymark.content.Term;
import org.waymark.content.markdown.LessonMarkdown;

/**
 * Holds what is linked to a term to the words of the glossary: each word of a link has to be one of the term or its acronym in that
 * language, with whatever endings. A link may leave words of a long term out; years and words of up to three letters, such as
 * articles and prepositions, may stand between them.
 */
final class TermReader {

    private static final int LITTLE = 3;

    private record Linked(Slug term, String words) {}

    private TermReader() {}

    static Stream<Finding> read(Course course) {
        return course.lessons().stream()
                .flatMap(lesson -> lesson.sections().stream()
                        .flatMap(section -> section.body().languages().stream()
                                .flatMap(language -> read(course, lesson, section, language))));
    }

    private static Stream<Finding> read(Course course, Lesson lesson, Section section, Language language) {
        return links(section.body().in(language)).stream()
                .flatMap(link -> course.term(link.term()).stream()
                        .filter(it -> it.term().languages().contains(language))
                        .filter(it -> !isSpelt(link.words(), it, language))
                        .map(it -> Finding.of(
                                Rule.TERMS,
                                Spot.of(lesson, section.id(), language),
                                link.words(),
                                it.term().in(language))));
    }

    private static boolean isSpelt(String link, Term term, Language language) {
        var known = Stream.concat(
                        Prose.smallWords(term.term().in(language), language).stream(),
                        term.acronym().stream().flatMap(it -> Prose.smallWords(it.in(language), language).stream()))
                .toList();
        var words = Prose.smallWords(link, language);
        var unknown = words.stream()
                .filter(word -> known.stream().noneMatch(it -> Inflection.isForm(word, it, language)))
                .toList();
        return unknown.size() < words.size()
                && unknown.stream()
                        .allMatch(it -> it.length() <= LITTLE || it.chars().noneMatch(Character::isLetter));
    }

    private static List<Linked> links(String markdown) {
        var links = new ArrayList<Linked>();
        LessonMarkdown.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                LessonMarkdown.term(link)
                        .filter(Slug::isValid)
                        .ifPresent(it -> links.add(new Linked(new Slug(it), Prose.of(link))));
            }
        });
        return links;
    }
}

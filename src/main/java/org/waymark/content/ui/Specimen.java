package org.waymark.content.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;

/** A sentence of a course with the place it rests on, to show what reading here is like. */
record Specimen(String sentence, Language language, Place place) {

    private static final int LONGEST = 170;
    private static final int SHORTEST = 40;

    /** A sentence that begins after another one or at the start of its paragraph and ends with one citation. */
    private static final Pattern CITED = Pattern.compile("(?:^|(?<=[.?!] ))([^.?!\\[\\]|]+) \\[\\[([^]]{1,200})]]\\.");

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([^)]{0,500}\\)");

    /** The first sentence of running text that is short and cites a single paragraph. */
    static Optional<Specimen> of(Course course, Language wanted) {
        return course.lessons().stream()
                .flatMap(lesson -> lesson.sections().stream())
                .flatMap(section -> in(course, section.body(), wanted))
                .findFirst();
    }

    private static Stream<Specimen> in(Course course, LocalizedText body, Language wanted) {
        return Stream.of(body.in(wanted).split("\\n\\s*\\n"))
                .filter(block -> !block.isEmpty() && Character.isLetter(block.codePointAt(0)))
                .map(Specimen::plain)
                .flatMap(block -> CITED.matcher(block).results())
                .filter(found ->
                        found.group(1).length() >= SHORTEST && found.group(1).length() <= LONGEST)
                .flatMap(found -> place(course, found)
                        .map(place -> new Specimen(found.group(1).strip(), body.languageFor(wanted), place))
                        .stream());
    }

    private static String plain(String block) {
        return LINK.matcher(block)
                .replaceAll("$1")
                .replace("*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<Place> place(Course course, MatchResult found) {
        return Citation.parse(found.group(2))
                .filter(cites -> cites.size() == 1)
                .map(List::getFirst)
                .filter(citation -> citation.anchor().kind() == Anchor.Kind.PARAGRAPH)
                .flatMap(citation -> Place.of(course, citation));
    }
}

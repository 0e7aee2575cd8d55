package org.waymark.content.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.Difference;
import org.waymark.content.Paragraph;
import org.waymark.question.Item;
import org.waymark.question.Question;

/**
 * Looks for questions on a contested point that hear one source where two speak. A question is contested if a difference between
 * texts whose places belong to two sources touches a fact of the author's ledger on which the question rests, or if the question
 * cites nothing but places of that difference, a disputed one among them. To cite a paragraph of it is not enough: a paragraph may
 * say ten things of which one is disputed. Such a question has to cite two sources, anywhere in it; it need not if it asks for the
 * word of one voice and names it, in what it asks or in its right option, unless it asks for source criticism.
 */
final class ContestedReader {

    /** The kind of difference in which one text contradicts another, rather than itself. */
    private static final Slug BETWEEN_TEXTS = new Slug("between-texts");

    private ContestedReader() {}

    static Stream<Finding> read(Course course) {
        var wide = course.differences().stream()
                .filter(it -> it.kind().filter(BETWEEN_TEXTS::equals).isPresent())
                .filter(it -> sources(it.places().stream()).size() > 1)
                .toList();
        return course.banks().stream()
                .flatMap(bank -> bank.items().stream()
                        .filter(it -> sources(it.allCites()).size() == 1)
                        .filter(it -> !namesItsVoice(it, course))
                        .flatMap(item -> read(course, bank, item, wide)));
    }

    private static Stream<Finding> read(Course course, Bank bank, Item item, List<Difference> differences) {
        var contested = differences.stream()
                .filter(it -> isContested(item, it, course))
                .map(it -> it.id().value())
                .collect(Collectors.joining(", "));
        return contested.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(Rule.CONTESTED, Spot.of(bank, item, List.of()), contested));
    }

    private static boolean isContested(Item item, Difference difference, Course course) {
        return item.facts().stream().anyMatch(difference.facts()::contains)
                || (difference.places().containsAll(item.cites())
                        && item.cites().stream().anyMatch(it -> isDisputed(it, course)));
    }

    private static boolean isDisputed(Citation place, Course course) {
        return course.paragraph(place)
                .filter(it -> it.status() == Paragraph.Status.DISPUTED)
                .isPresent();
    }

    private static boolean namesItsVoice(Item item, Course course) {
        var cited = sources(item.allCites()).stream()
                .flatMap(it -> course.source(it).stream())
                .toList();
        return !(item.question() instanceof Question.SourceCriticism)
                && cited.stream()
                        .anyMatch(source -> asked(item)
                                .anyMatch(it -> Voices.isNamed(source, cited, it.in(it.original()), it.original())));
    }

    /** What is asked, and what is to be chosen. */
    private static Stream<LocalizedText> asked(Item item) {
        var text = item.question() instanceof Question.Cloze cloze
                ? Stream.of(cloze.text())
                : Stream.<LocalizedText>empty();
        return Stream.of(
                        Stream.of(item.question().prompt()),
                        text,
                        Choice.of(item).map(it -> it.key().text()))
                .flatMap(it -> it);
    }

    private static List<Slug> sources(Stream<Citation> places) {
        return places.map(Citation::source).distinct().toList();
    }
}

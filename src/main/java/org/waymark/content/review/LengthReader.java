package org.waymark.content.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;

/**
 * Compares each text with itself in other languages: where one is far shorter, something was left out of it, or added to the other.
 *
 * <p>How much a text may grow in translation depends on how long it is: the table of IBM that the W3C repeats (Text size in
 * translation, 2007) gives 30 % from 70 characters on and more for shorter ones. From 200 characters on that is the bound here;
 * single sentences and phrases, in which one word weighs more, get twice that and more, and what is shorter than a phrase is not
 * compared. In the course that comes along fewer than one text in a hundred lies outside.
 */
final class LengthReader {

    private static final int PROSE = 200;
    private static final int SENTENCE = 70;
    private static final int PHRASE = 30;

    private static final double FACTOR_OF_PROSE = 1.3;
    private static final double FACTOR_OF_SENTENCES = 1.6;
    private static final double FACTOR_OF_PHRASES = 2.0;

    private LengthReader() {}

    static Stream<Finding> read(Course course) {
        return Stream.of(
                        ofLessons(course),
                        ofItems(course),
                        ofScenarios(course),
                        ofFigures(course),
                        ofSources(course),
                        ofTerms(course))
                .flatMap(it -> it);
    }

    private static Stream<Finding> ofLessons(Course course) {
        return course.lessons().stream()
                .flatMap(lesson -> Stream.concat(
                        compare(lesson.summary(), it -> Spot.of(lesson, it)),
                        lesson.sections().stream()
                                .flatMap(it -> compare(it.body(), language -> Spot.of(lesson, it.id(), language)))));
    }

    private static Stream<Finding> ofItems(Course course) {
        return course.banks().stream()
                .flatMap(bank -> bank.items().stream()
                        .flatMap(item -> ItemTexts.of(item)
                                .flatMap(text -> compare(text, it -> Spot.of(bank, item, List.of(it))))));
    }

    private static Stream<Finding> ofScenarios(Course course) {
        return course.scenarios().stream()
                .flatMap(scenario -> StoryTexts.of(scenario)
                        .flatMap(told -> compare(
                                told.text(),
                                it -> Spot.in("scenarios/" + scenario.id() + ".yaml", told.part(), List.of(it)))));
    }

    private static Stream<Finding> ofFigures(Course course) {
        return course.figures().stream()
                .flatMap(figure -> FigureTexts.of(figure)
                        .flatMap(text -> compare(
                                text, it -> Spot.in("figures/" + figure.id() + ".yaml", figure.id(), List.of(it)))));
    }

    private static Stream<Finding> ofSources(Course course) {
        return course.sources().stream()
                .flatMap(source -> source.paragraphs().stream()
                        .flatMap(paragraph -> compare(
                                paragraph.precis(),
                                it -> new Spot(
                                        "sources.yaml",
                                        new Citation(source.id(), paragraph.anchor()).toString(),
                                        List.of(it)))));
    }

    private static Stream<Finding> ofTerms(Course course) {
        return course.glossary().stream()
                .flatMap(term -> compare(term.definition(), it -> Spot.in("glossary.yaml", term.id(), List.of(it))));
    }

    /** Against the language it was written in. */
    private static Stream<Finding> compare(LocalizedText text, Function<Language, Spot> spot) {
        var original = length(text, text.original());
        return text.languages().stream()
                .filter(it -> it != text.original())
                .filter(it -> isUneven(original, length(text, it)))
                .map(it -> Finding.of(
                        Rule.UNEVEN_LENGTH,
                        spot.apply(it),
                        length(text, it),
                        original,
                        text.original().tag(),
                        beginning(text.in(text.original()))));
    }

    private static int length(LocalizedText text, Language language) {
        return Prose.of(text.in(language)).length();
    }

    private static boolean isUneven(int one, int other) {
        var longer = Math.max(one, other);
        var shorter = Math.max(1, Math.min(one, other));
        return longer >= PHRASE && longer > factor(longer) * shorter;
    }

    private static double factor(int length) {
        if (length >= PROSE) {
            return FACTOR_OF_PROSE;
        }
        return length >= SENTENCE ? FACTOR_OF_SENTENCES : FACTOR_OF_PHRASES;
    }

    private static String beginning(String text) {
        var plain = Prose.of(text);
        return plain.length() <= 40 ? plain : plain.substring(0, 39).strip() + "…";
    }
}

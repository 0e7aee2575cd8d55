package org.waymark.content.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Difference;
import org.waymark.content.Examples;
import org.waymark.content.Lesson;
import org.waymark.content.Section;
import org.waymark.content.Source;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

/** The invented course with questions and lessons put in that have a flaw, or none. */
final class Seeds {

    private Seeds() {}

    static LocalizedText text(String tr, String az, String en) {
        return new LocalizedText(
                Map.of(Language.TURKISH, tr, Language.AZERBAIJANI, az, Language.ENGLISH, en), Language.ENGLISH);
    }

    static LocalizedText same(String text) {
        return text(text, text, text);
    }

    /** The first option is the right one. */
    static Item choice(String id, boolean shuffled, LocalizedText prompt, LocalizedText... options) {
        return choice(id, shuffled, 0, prompt, options);
    }

    static Item choice(String id, boolean shuffled, int key, LocalizedText prompt, LocalizedText... options) {
        var all = IntStream.range(0, options.length)
                .mapToObj(it -> new Option(new Slug("o" + (it + 1)), options[it], it == key, rationale()))
                .toList();
        return item(id, shuffled, new Question.SingleChoice(prompt, all));
    }

    static Item item(String id, boolean shuffled, Question question) {
        return new Item(
                new Slug(id),
                Examples.DATE_THE_STORM,
                Level.UNDERSTAND,
                Difficulty.EASY,
                List.of(),
                List.of(),
                BigDecimal.ONE,
                shuffled,
                same("So the log says."),
                question);
    }

    static Rationale rationale() {
        return new Rationale(same("So the log says."), List.of());
    }

    static List<Citation> cites(String text) {
        return Citation.parse(text).orElseThrow();
    }

    static Course asking(Item... items) {
        return with(Examples.course().modules(), List.of(items));
    }

    static Course teaching(int minutes, LocalizedText... bodies) {
        return teaching(
                minutes,
                IntStream.range(0, bodies.length)
                        .mapToObj(it -> section(it + 1, bodies[it]))
                        .toList());
    }

    /** A lesson of one section. */
    static Course citing(LocalizedText body, String... cites) {
        return teaching(2, List.of(section(1, body, cites)));
    }

    private static Section section(int number, LocalizedText body, String... cites) {
        return new Section(new Slug("part-" + number), same("Heading"), body, all(cites));
    }

    private static List<Citation> all(String... cites) {
        return Stream.of(cites).flatMap(it -> cites(it).stream()).toList();
    }

    private static Course teaching(int minutes, List<Section> sections) {
        var lesson = new Lesson(
                Examples.FIRST_LESSON,
                same("Night"),
                same("A night."),
                minutes,
                List.of(Examples.DATE_THE_STORM),
                sections);
        var module = new CourseModule(Examples.FIRST_MODULE, same("One"), same("One."), List.of(lesson));
        return with(List.of(module), List.of());
    }

    /** The course with another name in English for a source. */
    static Course calling(String source, String voice, Course course) {
        var sources = course.sources().stream()
                .map(it -> it.id().value().equals(source) ? called(it, voice) : it)
                .toList();
        return with(course, sources, course.differences());
    }

    private static Source called(Source source, String voice) {
        return new Source(
                source.id(),
                source.sign(),
                source.language(),
                source.title(),
                source.name(),
                source.shortName(),
                source.author(),
                source.kind(),
                source.date(),
                source.standpoint(),
                source.gaps(),
                Map.of(Language.ENGLISH, List.of(voice)),
                source.paragraphs());
    }

    /** The same question, resting on something else. */
    static Item resting(Item item, String fact, String... cites) {
        return new Item(
                item.id(),
                item.objective(),
                item.level(),
                item.difficulty(),
                List.of(fact),
                all(cites),
                item.worth(),
                item.shuffled(),
                item.explanation(),
                item.question());
    }

    /** One question in a course whose only difference is of this kind. */
    static Course contesting(String kind, Item item) {
        var course = asking(item);
        var differences = course.differences().stream()
                .map(it -> new Difference(it.id(), Optional.of(new Slug(kind)), it.places(), it.facts(), it.text()))
                .toList();
        return with(course, course.sources(), differences);
    }

    private static Course with(Course course, List<Source> sources, List<Difference> differences) {
        return new Course(
                course.id(),
                course.original(),
                course.title(),
                course.summary(),
                course.audience(),
                course.note(),
                course.objectives(),
                course.modules(),
                course.placement(),
                sources,
                differences,
                course.glossary(),
                course.banks(),
                course.figures());
    }

    private static Course with(List<CourseModule> modules, List<Item> items) {
        var course = Examples.course();
        return course.withModules(modules).withBanks(List.of(new Bank(new Slug("storm"), items)));
    }

    /** So many words in a row. */
    static String words(int count) {
        return "storm ".repeat(count).strip();
    }

    /** A text as long as it is planned for each language. */
    static LocalizedText paced(int english) {
        return text(words(english * 97 / 130), words(english * 100 / 130), words(english));
    }
}

package org.waymark.content.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.Section;

/** Holds the length of lessons and sections to what is planned, in each language. */
final class LessonReader {

    /** How far a lesson may be from its planned time: a fifth, as the plan of the shipped course says. */
    private static final double SLACK = 0.2;

    /**
     * A section is planned with 150 to 300 words, about what fits beside its evidence on one screen; a fifth less or more is not
     * worth a word.
     */
    private static final int FEWEST_WORDS = 120;

    private static final int MOST_WORDS = 360;

    private LessonReader() {}

    static Stream<Finding> read(Course course) {
        return course.lessons().stream()
                .flatMap(lesson -> Stream.of(Language.values())
                        .filter(it -> lesson.title().languages().contains(it))
                        .flatMap(it -> read(lesson, it).stream()));
    }

    private static List<Finding> read(Lesson lesson, Language language) {
        var found = new ArrayList<Finding>();
        var words = 0;
        for (var section : lesson.sections()) {
            var ofSection = Length.of(section.body().in(language)).words();
            words += ofSection + Prose.words(section.heading().in(language));
            if (isOutside(section, ofSection)) {
                found.add(Finding.of(
                        Rule.SECTION_LENGTH,
                        Spot.of(lesson, section.id(), language),
                        ofSection,
                        FEWEST_WORDS,
                        MOST_WORDS));
            }
        }
        var minutes = Pace.minutes(words, language);
        if (Math.abs(minutes - lesson.minutes()) > SLACK * lesson.minutes()) {
            found.addFirst(Finding.of(
                    Rule.READING_TIME, Spot.of(lesson, language), Math.round(minutes), lesson.minutes(), words));
        }
        return found;
    }

    /** The closing box is a list and may be short. */
    private static boolean isOutside(Section section, int words) {
        var isShort = words < FEWEST_WORDS && !section.id().equals(Section.WHO_SAYS_SO);
        return isShort || words > MOST_WORDS;
    }
}

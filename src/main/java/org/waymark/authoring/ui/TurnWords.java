package org.waymark.authoring.ui;

import java.util.Optional;
import java.util.function.BiFunction;
import org.waymark.authoring.Turn;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Lesson;

/**
 * Says what somebody has open in the words of the course.
 *
 * @param course empty where its files say too little to make one
 */
record TurnWords(Optional<Course> course, Language language) {

    private static final String LESSONS = "lessons/";

    /** {@code Orxan Əhmədov is editing “Who says so?” in The night}. */
    String sentence(Turn turn, BiFunction<String, Object[], String> translation) {
        var lesson = lesson(turn.path());
        var file = lesson.map(it -> it.title().in(language)).orElse(turn.path());
        if (turn.place().isEmpty()) {
            return translation.apply("authoring.turns.file", new Object[] {turn.name(), file});
        }
        var place = lesson.filter(_ -> Slug.isValid(turn.place()))
                .flatMap(it -> it.section(new Slug(turn.place())))
                .map(it -> it.heading().in(language))
                .orElse(turn.place());
        return translation.apply("authoring.turns.place", new Object[] {turn.name(), place, file});
    }

    private Optional<Lesson> lesson(String path) {
        if (!path.startsWith(LESSONS)) {
            return Optional.empty();
        }
        var name = path.substring(LESSONS.length()).split("/", 2)[0];
        return course.filter(_ -> Slug.isValid(name)).flatMap(it -> it.lesson(new Slug(name)));
    }
}

package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
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
    String sentence(Turn turn, Component asker) {
        var lesson = lesson(turn.path());
        var file = lesson.map(it -> it.title().in(language)).orElse(turn.path());
        if (turn.place().isEmpty()) {
            return asker.getTranslation("authoring.turns.file", turn.name(), file);
        }
        var place = lesson.filter(_ -> Slug.isValid(turn.place()))
                .flatMap(it -> it.section(new Slug(turn.place())))
                .map(it -> it.heading().in(language))
                .orElse(turn.place());
        return asker.getTranslation("authoring.turns.place", turn.name(), place, file);
    }

    private Optional<Lesson> lesson(String path) {
        if (!path.startsWith(LESSONS)) {
            return Optional.empty();
        }
        var name = path.substring(LESSONS.length()).split("/", 2)[0];
        return course.filter(_ -> Slug.isValid(name)).flatMap(it -> it.lesson(new Slug(name)));
    }
}

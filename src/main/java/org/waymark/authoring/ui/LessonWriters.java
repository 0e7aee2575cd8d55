package org.waymark.authoring.ui;

import java.util.List;
import java.util.Optional;
import org.waymark.authoring.Turn;
import org.waymark.base.Slug;

/** Who else is writing in a lesson, as its list of sections names them. */
final class LessonWriters {

    private static final String LESSONS = "lessons/";

    private LessonWriters() {}

    /** Under what one has a lesson open: it is the same part in all its languages. */
    static String path(Slug lesson) {
        return LESSONS + lesson;
    }

    /** Who has one of its files open and no part of it, as whoever merges does, stands at the beginning. */
    static List<LessonSheet.Writer> of(List<Turn> turns, Slug lesson) {
        return turns.stream()
                .filter(it -> (it.path() + "/").startsWith(path(lesson) + "/"))
                .map(it -> new LessonSheet.Writer(it.name(), section(it.place())))
                .distinct()
                .toList();
    }

    private static Optional<Slug> section(String place) {
        return Optional.of(place).filter(Slug::isValid).map(Slug::new);
    }
}

package org.waymark.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.edit.LessonDocument;

/** The texts of a lesson in one language. */
final class LessonTexts {

    private static final List<String> FRONT = List.of("title", "summary");

    private LessonTexts() {}

    /** By place in the order of the file; nothing where it cannot be said which lines belong to which section. */
    static Optional<Map<String, String>> read(String text, String path) {
        return LessonDocument.read(text, path, new ArrayList<>()).map(lesson -> {
            var texts = new LinkedHashMap<String, String>();
            for (var key : FRONT) {
                lesson.front(key).ifPresent(words -> texts.put(new DraftEdit.Front(key, words).place(), words));
            }
            for (var section : lesson.sections()) {
                var heading = new DraftEdit.Heading(section.id(), section.heading());
                var body = new DraftEdit.Body(section.id(), section.body());
                texts.put(heading.place(), heading.words());
                texts.put(body.place(), body.words());
            }
            return texts;
        });
    }
}

package org.waymark.authoring.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.content.Course;

/**
 * What the fields of a question have in common.
 *
 * @param owner under whose name the browser keeps what was not sent, and of which bank
 * @param language that of the page
 * @param kept is told that the question was read again
 * @param cite opens what is picked for a field of citations
 */
record ItemAround(
        ItemDesk desk,
        String owner,
        Language language,
        ItemChanges changes,
        Runnable kept,
        Consumer<FieldBox> cite) {

    /** The language in which the course is written first. */
    Language original() {
        return desk.bank().course().map(Course::original).orElse(language);
    }

    /** The languages as they stand beside each other: that of the course first. */
    List<Language> languages() {
        return Stream.concat(
                        Stream.of(original()), Stream.of(Language.values()).filter(it -> it != original()))
                .toList();
    }
}

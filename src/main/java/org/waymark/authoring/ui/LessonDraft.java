package org.waymark.authoring.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.files.LessonShape;
import org.waymark.content.files.LessonShape.Part;
import org.waymark.content.review.Length;

/** A lesson in one language as it is being written. */
record LessonDraft(String title, String summary, List<Part> sections) {

    LessonDraft {
        sections = List.copyOf(sections);
    }

    /** Nothing where it cannot be said which lines belong to which section. */
    static Optional<LessonDraft> read(String text, String path) {
        var problems = new ArrayList<Problem>();
        return LessonDocument.read(text, path, problems)
                .flatMap(document -> LessonShape.of(plain(text), path, problems)
                        .map(shape -> new LessonDraft(
                                document.front("title").orElse(""),
                                document.front("summary").orElse(""),
                                shape.parts())));
    }

    private static String plain(String text) {
        var marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    Optional<Part> section(Slug id) {
        return sections.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The section in which a line of the file stands; empty above the first one. */
    Optional<Slug> sectionAt(int line) {
        return sections.stream()
                .filter(it -> it.line() <= line)
                .reduce((_, later) -> later)
                .map(Part::id);
    }

    String text(TextPlace place) {
        return switch (place.part()) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case HEADING ->
                place.section().flatMap(this::section).map(Part::heading).orElse("");
            case BODY -> place.section().flatMap(this::section).map(Part::body).orElse("");
        };
    }

    /** Of all sections, as the second reader counts. */
    Length length() {
        return sections.stream().map(it -> Length.of(it.heading(), it.body())).reduce(Length.NOTHING, Length::and);
    }
}

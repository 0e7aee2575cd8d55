package org.waymark.content.ui;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.content.Course;
import org.waymark.content.Paragraph;
import org.waymark.content.Source;

/** A numbered place of a document, together with the document. */
record Place(Source source, Paragraph paragraph) {

    static Optional<Place> of(Course course, Citation citation) {
        return course.source(citation.source())
                .flatMap(source -> source.paragraph(citation.anchor()).map(found -> new Place(source, found)));
    }

    /** All places of a document, in the order of its file. */
    static List<Place> of(Source source) {
        return source.paragraphs().stream()
                .map(found -> new Place(source, found))
                .toList();
    }

    Anchor anchor() {
        return paragraph.anchor();
    }

    Citation citation() {
        return new Citation(source.id(), anchor());
    }

    /** As it stands on a mark: {@code Öz ¶39}. */
    String sign() {
        return source.sign() + " " + anchor();
    }

    /** Its id on the page of sources: {@code ozsoy-2023-p39}. */
    String id() {
        var kind = switch (anchor().kind()) {
            case METADATA -> "m";
            case HEADING -> "h";
            case PARAGRAPH -> "p";
            case NOTE -> "fn";
            case FIGURE -> "fig";
        };
        return source.id() + "-" + kind + anchor().number();
    }

    /** The key of its name in words, for which the name of the document and the number are given. */
    String key() {
        return switch (anchor().kind()) {
            case METADATA -> "content.evidence.place-metadata";
            case HEADING -> "content.evidence.place-heading";
            case PARAGRAPH -> "content.evidence.place-paragraph";
            case NOTE -> "content.evidence.place-note";
            case FIGURE -> "content.evidence.place-figure";
        };
    }

    /** The place before this one, where the document has one. */
    Optional<Place> before() {
        return neighbour(-1);
    }

    /** The place after this one, where the document has one. */
    Optional<Place> after() {
        return neighbour(1);
    }

    private Optional<Place> neighbour(int step) {
        var all = source.paragraphs();
        var at = all.indexOf(paragraph) + step;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(new Place(source, all.get(at)));
    }
}

package org.waymark.content.files;

import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.figure.Figure;

/** The shape of {@code figures/<figure>.yaml}: a head, and below it the data that this kind of figure needs. */
final class FigureFile {

    static final String FOLDER = "figures/";

    private enum Kind {
        TIMELINE,
        NETWORK,
        BARS,
        SHARES,
        DOCUMENTS,
        DIFFERENCES
    }

    private FigureFile() {}

    static Optional<Figure> read(String text, Slug name, OpenFile file) {
        return Fields.of(text, 0, file).flatMap(root -> of(root, name));
    }

    private static Optional<Figure> of(Fields root, Slug name) {
        var kind = root.scalar("figure").flatMap(it -> it.oneOf(Kind.class));
        var head = head(root, name);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var figure = switch (kind.get()) {
            case TIMELINE -> DatedFigures.timeline(root, head);
            case NETWORK -> DatedFigures.network(root, head);
            case BARS -> Charts.bars(root, head);
            case SHARES -> Charts.shares(root, head);
            case DOCUMENTS -> Comparisons.documents(root, head);
            case DIFFERENCES -> Comparisons.differences(root, head);
        };
        root.end();
        return figure;
    }

    private static Optional<Figure.Head> head(Fields root, Slug name) {
        var title = root.text("title");
        var summary = root.text("summary");
        var note = root.textIfAny("note");
        var stands = root.mappingIfAny("stands").flatMap(FigureFile::standing);
        return title.isEmpty() || summary.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure.Head(name, title.get(), summary.get(), note, stands));
    }

    private static Optional<Figure.Standing> standing(Fields fields) {
        var lesson = fields.scalar("lesson").flatMap(it -> it.mentions(Index.Kind.LESSON));
        var section = fields.scalar("section").flatMap(Scalar::id);
        fields.end();
        if (lesson.isEmpty() || section.isEmpty()) {
            return Optional.empty();
        }
        fields.file().standsIn(lesson.get(), section.get(), fields.line("section"));
        return Optional.of(new Figure.Standing(lesson.get(), section.get()));
    }
}

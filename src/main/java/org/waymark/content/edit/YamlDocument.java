package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Problem;

/** A YAML file of a course, to be changed without a change of anything else in it. */
public final class YamlDocument {

    private final Written written;
    private final Piece.Group root;
    private final Value value;
    private final Lines lines;

    private YamlDocument(Written written, Piece.Group root) {
        this.written = written;
        this.root = root;
        this.value = root.value();
        this.lines = new Lines(written.read());
    }

    /**
     * The file, or nothing when a problem was added to the others: what no course may contain is not edited either.
     *
     * @param text all of it, with the ends of lines that it has
     * @param path of the file in its course, for the places of problems
     */
    public static Optional<YamlDocument> read(String text, String path, List<Problem> problems) {
        var written = new Written(text);
        return PieceReader.read(written.read(), path, problems).map(root -> new YamlDocument(written, root));
    }

    /** The file as it is to be written. */
    public String text() {
        return written.text();
    }

    public Value value() {
        return value;
    }

    /** The text at a place, if one is there. */
    public Optional<String> words(Trail at) {
        try {
            return Spot.find(root, at).piece() instanceof Piece.Scalar scalar
                    ? Optional.of(scalar.words())
                    : Optional.empty();
        } catch (EditRefused _) {
            return Optional.empty();
        }
    }

    /** The line in which what stands at a place begins, counted from 1, if something stands there. */
    public Optional<Integer> line(Trail at) {
        try {
            return Optional.of(lines.number(Spot.find(root, at).piece().from()));
        } catch (EditRefused _) {
            return Optional.empty();
        }
    }

    /**
     * The file with one change; it is read again, and says what it is to say.
     *
     * @throws EditRefused where there is no such place, or the file cannot be made to say it
     */
    public YamlDocument with(Edit edit) {
        var wanted = Model.after(value, edit);
        if (wanted.equals(value)) {
            return this;
        }
        return Stream.of(new Pen(false), new Pen(true))
                .flatMap(pen -> changed(edit, pen).stream())
                .filter(it -> it.value.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new EditRefused("this change cannot be written at " + edit.at()));
    }

    private Optional<YamlDocument> changed(Edit edit, Pen pen) {
        var changes = new Surgery(root, lines, pen).changes(edit);
        return read(written.with(changes), "", new ArrayList<>());
    }
}

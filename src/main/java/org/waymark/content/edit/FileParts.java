package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.base.Language;
import org.waymark.content.files.LessonShape;

/**
 * Takes a file apart: a lesson into what its front matter says and its sections, other files into what stands under their keys and the
 * entries of those lists whose entries have names.
 */
public final class FileParts {

    private static final String LESSON = ".md";
    private static final String YAML = ".yaml";
    private static final String ID = "id";

    /** The fence above the front matter, and the one below it. */
    private static final String OPENED = FilePart.FENCE;

    private static final String CLOSED = FilePart.FENCE + " " + FilePart.FENCE;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern NAME = Pattern.compile("\\S{1,80}");

    private final Written written;
    private final Lines lines;

    private FileParts(Written written) {
        this.written = written;
        this.lines = new Lines(written.read());
    }

    /**
     * The file as one part, or nothing where it cannot be said where its parts are.
     *
     * @param text all of it, with the ends of lines that it has
     * @param path of the file in its course
     */
    public static Optional<FilePart> of(String text, String path) {
        var parts = new FileParts(new Written(text));
        if (path.endsWith(LESSON)) {
            return parts.lesson(path);
        }
        return path.endsWith(YAML) ? parts.yaml(path) : Optional.empty();
    }

    /** A text with the ends of lines that another one has. */
    public static String endingLinesAs(String other, String text) {
        var lineFeed = other.indexOf('\n');
        var isWithReturn = lineFeed > 0 && other.charAt(lineFeed - 1) == '\r';
        var mark = other.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        return mark + (isWithReturn ? text.replace("\n", "\r\n") : text);
    }

    private Optional<FilePart> yaml(String path) {
        return PieceReader.read(written.read(), path, new ArrayList<>())
                .flatMap(root -> entries(root, 0))
                .map(it -> root(it, lines.text().length()));
    }

    private Optional<FilePart> lesson(String path) {
        return LessonShape.of(written.read(), path, new ArrayList<>()).flatMap(shape -> {
            var places = LessonLines.of(written.read(), shape);
            var from = places.frontFrom();
            return PieceReader.read(places.front(), path, new ArrayList<>())
                    .flatMap(front -> new FileParts(new Written(places.front())).entries(front, 0))
                    .map(front -> root(
                            lesson(front.parts(), from, shape, places),
                            lines.text().length()));
        });
    }

    /** The fences of the front matter belong to nothing that is written there. */
    private Sliced lesson(List<FilePart> front, int from, LessonShape shape, LessonLines places) {
        var parts = new ArrayList<FilePart>();
        parts.add(FilePart.whole(OPENED, written.raw(0, from)));
        var at = from;
        for (var each : front) {
            var to = at + each.text().length();
            parts.add(FilePart.whole(each.key(), written.raw(at, to)));
            at = to;
        }
        var sections = places.blocks();
        var lead = sections.isEmpty()
                ? lines.text().length()
                : lines.text().substring(0, sections.getFirst().from()).stripTrailing().length();
        parts.add(FilePart.whole(CLOSED, written.raw(at, lead)));
        at = lead;
        for (var i = 0; i < sections.size(); i++) {
            parts.add(FilePart.whole(
                    FilePart.LISTED + shape.parts().get(i).id(), written.raw(at, sections.get(i).to())));
            at = sections.get(i).to();
        }
        return new Sliced(parts, at);
    }

    private FilePart root(Sliced sliced, int end) {
        var all = new ArrayList<>(sliced.parts());
        all.add(FilePart.whole(FilePart.END, written.raw(sliced.to(), end)));
        return new FilePart(FilePart.END, "", all);
    }

    /** The entries of a mapping or list, each with what stands before it; nothing where they are in brackets or have no names. */
    private Optional<Sliced> entries(Piece.Group group, int from) {
        var keys = group.isFlow() ? List.<String>of() : keys(group);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<FilePart>();
        var at = from;
        for (var i = 0; i < keys.size(); i++) {
            var entry = group.entries().get(i);
            var end = Math.max(at, lines.end(entry.to()));
            parts.add(part(keys.get(i), at, end, entry));
            at = end;
        }
        return Optional.of(new Sliced(parts, at));
    }

    private FilePart part(String key, int from, int to, Piece.Entry entry) {
        if (entry.value() instanceof Piece.Group inner) {
            var isBelow = lines.start(inner.from()) > lines.start(entry.opened());
            var opened = isBelow ? lines.end(entry.opened()) : inner.from();
            return entries(inner, opened)
                    .filter(it -> it.to() == to)
                    .map(it -> new FilePart(key, written.raw(from, opened), it.parts()))
                    .orElseGet(() -> FilePart.whole(key, written.raw(from, to)));
        }
        return FilePart.whole(key, written.raw(from, to));
    }

    /** The names of all entries; none where one has none, or two have the same. */
    private static List<String> keys(Piece.Group group) {
        var keys = group.entries().stream()
                .flatMap(it -> group.isList() ? name(it.value().value()).stream() : it.key().stream())
                .filter(it -> !it.isEmpty())
                .toList();
        var areAll = keys.size() == group.entries().size() && new HashSet<>(keys).size() == keys.size();
        return areAll ? keys : List.of();
    }

    /** An entry of a list is called by its id, or by what it says first where that is a name and no text for people. */
    private static Optional<String> name(Value row) {
        if (!(row instanceof Value.Keys keys) || keys.entries().isEmpty()) {
            return Optional.empty();
        }
        var first = keys.entries().getFirst();
        return keys.get(ID)
                .flatMap(FileParts::words)
                .map(id -> FilePart.LISTED + id)
                .or(() -> words(first.value())
                        .filter(it -> NAME.matcher(it).matches() && Language.tagged(first.key()).isEmpty())
                        .map(it -> FilePart.LISTED + first.key() + " " + it));
    }

    private static Optional<String> words(Value value) {
        return value instanceof Value.Text(var words) ? Optional.of(words) : Optional.empty();
    }

    /** Parts that follow each other, and where the last of them ends. */
    private record Sliced(List<FilePart> parts, int to) {}
}

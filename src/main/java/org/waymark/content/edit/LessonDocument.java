package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.files.LessonShape;
import org.waymark.content.files.LessonShape.Part;

/** A lesson in one language, to be changed section by section without a change of anything else in its file. */
public final class LessonDocument {

    /** A section as its author sees it. */
    public record Words(Slug id, String heading, String body) {}

    private static final String HEADING = "##";

    private final Written written;
    private final YamlDocument front;
    private final List<Part> parts;
    private final LessonLines lines;

    private LessonDocument(Written written, YamlDocument front, LessonShape shape, LessonLines lines) {
        this.written = written;
        this.front = front;
        this.parts = shape.parts();
        this.lines = lines;
    }

    /**
     * The file, or nothing where it cannot be said which lines belong to which section; the problems say why.
     *
     * @param text all of it, with the ends of lines that it has
     * @param path of the file in its course, for the places of problems
     */
    public static Optional<LessonDocument> read(String text, String path, List<Problem> problems) {
        var written = new Written(text);
        return LessonShape.of(written.read(), path, problems).flatMap(shape -> {
            var lines = LessonLines.of(written.read(), shape);
            return YamlDocument.read(lines.front(), path, problems)
                    .map(front -> new LessonDocument(written, front, shape, lines));
        });
    }

    /** The file as it is to be written. */
    public String text() {
        return written.text();
    }

    /** What the front matter says under a key. */
    public Optional<String> front(String key) {
        return front.words(Trail.to(key));
    }

    public List<Words> sections() {
        return parts.stream()
                .map(it -> new Words(it.id(), it.heading(), it.body()))
                .toList();
    }

    /** With other words under a key of the front matter, or with the key where it was missing. */
    public LessonDocument withFront(String key, String words) {
        Edit edit = front.words(Trail.to(key)).isPresent()
                ? new Edit.Write(Trail.to(key), words)
                : new Edit.Put(Trail.ROOT, 0, key, new Value.Text(words));
        var after = front.with(edit);
        var change = Change.between(front.text(), after.text()).shifted(lines.frontFrom());
        return changed(change, sections(), after.value());
    }

    /** With another text of a section. */
    public LessonDocument withBody(Slug section, String body) {
        var index = index(section);
        var old = parts.get(index);
        var words = new Written(body).read().strip();
        if (words.equals(old.body())) {
            return this;
        }
        return changed(
                lines.body(index, words), Orders.replaced(sections(), index, new Words(section, old.heading(), words)));
    }

    /** With another heading of a section. */
    public LessonDocument withHeading(Slug section, String heading) {
        var index = index(section);
        var old = parts.get(index);
        var words = heading.strip();
        var line = lines.line(old.line());
        var from = line.indexOf(HEADING) + HEADING.length();
        while (line.charAt(from) == ' ') {
            from++;
        }
        var at = lines.start(old.line()) + from;
        return changed(
                new Change(at, at + old.heading().length(), words),
                Orders.replaced(sections(), index, new Words(section, words, old.body())));
    }

    /** With one section more, before the one that has this index; behind all others where the index is their number. */
    public LessonDocument withSection(int index, Words section) {
        var body = new Written(section.body()).read().strip();
        var words = new Words(section.id(), section.heading().strip(), body);
        var wanted = Orders.with(sections(), index, words);
        var text = HEADING + " " + words.heading() + " {#" + words.id() + "}\n\n" + body + (body.isEmpty() ? "" : "\n");
        return changed(lines.section(index, text), wanted);
    }

    /** Without a section and its text. */
    public LessonDocument without(Slug section) {
        var index = index(section);
        return changed(lines.without(index), Orders.without(sections(), index));
    }

    /** With a section at another place among the others. */
    public LessonDocument moved(Slug section, int to) {
        var from = index(section);
        var wanted = Orders.moved(sections(), from, to);
        return from == to ? this : changed(Moving.change(lines.blocks(), from, to, written.read()), wanted);
    }

    private int index(Slug section) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).id().equals(section))
                .findFirst()
                .orElseThrow(() -> new EditRefused("there is no section " + section));
    }

    private LessonDocument changed(Change change, List<Words> wanted) {
        return changed(change, wanted, front.value());
    }

    private LessonDocument changed(Change change, List<Words> wanted, Value wantedFront) {
        return read(written.with(List.of(change)), "", new ArrayList<>())
                .filter(it -> it.sections().equals(wanted) && it.front.value().equals(wantedFront))
                .orElseThrow(() -> new EditRefused("this would change more than one part of the lesson"));
    }
}

package org.waymark.content.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.markdown.LessonMarkdown;

/**
 * Where the parts of a lesson in one language stand.
 *
 * @param frontMatterEnd the line that closes the front matter, counted from 1
 */
public record LessonShape(int frontMatterEnd, List<Part> parts) {

    /**
     * A section.
     *
     * @param line that of its heading, counted from 1
     */
    public record Part(Slug id, int line, String heading, String body) {}

    public LessonShape {
        parts = List.copyOf(parts);
    }

    /**
     * The shape of a text, or nothing where it cannot be said which lines belong to which section.
     *
     * @param text with {@code \n} at the ends of lines
     * @param path of the file in its course, for the places of problems
     */
    public static Optional<LessonShape> of(String text, String path, List<Problem> problems) {
        var lesson = LessonFile.read(text, new OpenFile(path, problems, new Index(), Optional.empty()));
        var lines = text.split("\n", -1);
        var end = LessonFile.endOfFrontMatter(lines);
        var ids = lesson.ids();
        if (end == 0 || ids.size() != ids.stream().distinct().count() || ids.size() != headings(end, lines)) {
            return Optional.empty();
        }
        return Optional.of(new LessonShape(
                end + 1,
                lesson.parts().stream()
                        .map(it -> new Part(it.id(), it.line(), it.heading(), it.body()))
                        .toList()));
    }

    private static int headings(int end, String... lines) {
        var document =
                LessonMarkdown.parse(String.join("\n", Arrays.asList(lines).subList(end + 1, lines.length)));
        var count = 0;
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            count += node instanceof Heading heading && heading.getLevel() == 2 ? 1 : 0;
        }
        return count;
    }
}

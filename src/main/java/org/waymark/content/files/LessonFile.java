package org.waymark.content.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.Section;
import org.waymark.content.markdown.LessonMarkdown;

/** The shape of {@code lessons/<lesson>/<language>.md}. */
record LessonFile(Optional<String> title, Optional<String> summary, List<Part> parts) {

    /** A section in one language. */
    record Part(Slug id, int line, String heading, String body, List<Citation> cites) {}

    private static final String FENCE = "---";
    private static final int MOST_SECTIONS = 200;

    /** Nothing in it can match in two ways, so that no line takes longer than it has letters. */
    private static final Pattern HEADING = Pattern.compile(" {0,3}##[ ]++([^ ].*) \\{#([^{}]*+)}[ #]*+");

    static LessonFile read(String text, OpenFile file) {
        var lines = text.split("\n", -1);
        var end = endOfFrontMatter(lines);
        if (end == 0) {
            file.error(1, "content.problem.no-front-matter");
        }
        var front = end == 0
                ? Optional.<Fields>empty()
                : Fields.of(String.join("\n", List.of(lines).subList(1, end)), 1, file);
        var title = front.flatMap(it -> words(it, "title", file)).map(Scalar::text);
        var summary = front.flatMap(it -> words(it, "summary", file)).map(Scalar::text);
        front.ifPresent(Fields::end);
        for (var i = 0; i <= end && end > 0; i++) {
            lines[i] = "";
        }
        return new LessonFile(title, summary, parts(lines, file));
    }

    /** What nobody has translated yet is read in the language of the course. */
    private static Optional<Scalar> words(Fields front, String key, OpenFile file) {
        return file.isTranslation() ? front.scalarOnceWritten(key) : front.scalar(key);
    }

    /** The index of the line that closes the front matter; 0 when there is none. */
    static int endOfFrontMatter(String... lines) {
        if (!lines[0].stripTrailing().equals(FENCE)) {
            return 0;
        }
        for (var i = 1; i < lines.length; i++) {
            if (lines[i].stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return 0;
    }

    private static List<Part> parts(String[] lines, OpenFile file) {
        var text = String.join("\n", lines);
        LessonStatements.checkTables(text, file, IntUnaryOperator.identity());
        var document = LessonMarkdown.parse(text);
        var headings = new ArrayList<Heading>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                headings.add(heading);
            } else if (headings.isEmpty() && node.getPrevious() == null) {
                file.error(line(node), "content.problem.text-before-section");
            }
        }
        if (headings.isEmpty()) {
            file.error(1, "content.problem.no-section");
        }
        if (headings.size() > MOST_SECTIONS) {
            file.error(line(headings.get(MOST_SECTIONS)), "content.problem.too-many", "##", "" + MOST_SECTIONS);
            return List.of();
        }
        var statements = LessonStatements.of(document, file);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < headings.size(); i++) {
            var next = i + 1 < headings.size() ? line(headings.get(i + 1)) : lines.length + 1;
            part(headings.get(i), next, lines, statements, file).ifPresent(parts::add);
        }
        checkLast(parts, file);
        return parts;
    }

    private static Optional<Part> part(
            Heading heading, int next, String[] lines, LessonStatements statements, OpenFile file) {
        var line = line(heading);
        var match = HEADING.matcher(lines[line - 1].stripTrailing());
        if (!match.matches()) {
            file.error(line, "content.problem.heading-form");
            return Optional.empty();
        }
        if (!Slug.isValid(match.group(2))) {
            file.error(line, "content.problem.not-an-id", match.group(2));
            return Optional.empty();
        }
        var cites = statements.citedBetween(line, next);
        var body = String.join("\n", List.of(lines).subList(line, next - 1)).strip();
        if (body.isEmpty() && file.isTranslation()) {
            file.warning(line, "content.problem.section-untranslated", match.group(2));
        } else if (cites.isEmpty()) {
            file.error(line, "content.problem.section-without-citation", match.group(2));
        }
        return Optional.of(
                new Part(new Slug(match.group(2)), line, match.group(1).stripTrailing(), body, cites));
    }

    private static void checkLast(List<Part> parts, OpenFile file) {
        var seen = new HashSet<Slug>();
        for (var part : parts) {
            if (!seen.add(part.id())) {
                file.error(
                        part.line(),
                        "content.problem.duplicate-section",
                        part.id().value());
            }
        }
        if (!parts.isEmpty() && !parts.getLast().id().equals(Section.WHO_SAYS_SO)) {
            file.error(parts.getLast().line(), "content.problem.who-says-so-last", Section.WHO_SAYS_SO.value());
        }
    }

    /** The line in which a part of the tree begins; where it does not know, its parent does. */
    static int line(Node node) {
        var known = node;
        while (known.getSourceSpans().isEmpty() && known.getParent() != null) {
            known = known.getParent();
        }
        var spans = known.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }

    Optional<Part> part(Slug id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** A section of which more is written than a heading. */
    Optional<Part> written(Slug id) {
        return part(id).filter(it -> !it.body().isEmpty());
    }

    List<Slug> ids() {
        return parts.stream().map(Part::id).toList();
    }
}

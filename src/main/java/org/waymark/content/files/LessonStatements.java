package org.waymark.content.files;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.markdown.CitationMark;
import org.waymark.content.markdown.LessonMarkdown;

/** What a lesson cites and links, line by line; what lessons may not contain is reported. */
final class LessonStatements extends AbstractVisitor {

    private final OpenFile file;
    private final IntUnaryOperator lines;
    private final NavigableMap<Integer, List<Citation>> cited = new TreeMap<>();

    private LessonStatements(OpenFile file, IntUnaryOperator lines) {
        this.file = file;
        this.lines = lines;
    }

    static LessonStatements of(Node document, OpenFile file) {
        return of(document, file, IntUnaryOperator.identity());
    }

    /** Those of a text within a file: {@code lines} says on which line of the file each line of the text stands. */
    static LessonStatements of(Node document, OpenFile file, IntUnaryOperator lines) {
        var statements = new LessonStatements(file, lines);
        document.accept(statements);
        return statements;
    }

    /** Reports tables that are too large to be laid out; the lines are as above. */
    static void checkTables(String text, OpenFile file, IntUnaryOperator lines) {
        LessonMarkdown.tooLargeTable(text)
                .ifPresent(line -> file.error(
                        lines.applyAsInt(line + 1),
                        "content.problem.table-too-large",
                        LessonMarkdown.mostCells().stream().map(String::valueOf).toArray(String[]::new)));
    }

    private int line(Node node) {
        return lines.applyAsInt(LessonFile.line(node));
    }

    /** Without repetitions, in the order written. */
    List<Citation> citedBetween(int from, int before) {
        return cited.subMap(from, before).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof CitationMark mark) {
            visit(mark);
        } else {
            visitChildren(node);
        }
    }

    private void visit(CitationMark mark) {
        var line = line(mark);
        var citations = mark.citations();
        if (citations.isEmpty()) {
            file.error(line, "content.problem.unreadable-citation", mark.text());
            return;
        }
        citations.get().forEach(citation -> file.cites(citation, line));
        cited.computeIfAbsent(line, _ -> new ArrayList<>()).addAll(citations.get());
    }

    /** What was meant as a citation and is not closed, or closed in another line of a table. */
    @Override
    public void visit(Text text) {
        if (text.getLiteral().contains("[[") || text.getLiteral().contains("]]")) {
            file.error(line(text), "content.problem.unreadable-citation", text.getLiteral());
        }
    }

    @Override
    public void visit(Heading heading) {
        var line = line(heading);
        var isSection = heading.getLevel() == 2 && heading.getParent() instanceof Document;
        if (!isSection && heading.getLevel() != 3) {
            file.error(line, "content.problem.heading-level");
        }
        for (var node = heading.getFirstChild(); node != null; node = node.getNext()) {
            if (isSection && !(node instanceof Text)) {
                file.error(line, "content.problem.heading-not-plain");
                return;
            }
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        var line = line(link);
        var term = LessonMarkdown.term(link);
        if (term.isPresent() && Slug.isValid(term.get())) {
            file.mentions(Index.Kind.TERM, new Slug(term.get()), line);
        } else if (term.isPresent()) {
            file.error(line, "content.problem.not-an-id", term.get());
        } else if (!LessonMarkdown.leadsOutside(link)) {
            file.error(line, "content.problem.link", link.getDestination());
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        file.error(line(image), "content.problem.picture");
    }

    @Override
    public void visit(HtmlInline html) {
        file.warning(line(html), "content.problem.html");
    }

    @Override
    public void visit(HtmlBlock html) {
        file.warning(line(html), "content.problem.html");
    }
}

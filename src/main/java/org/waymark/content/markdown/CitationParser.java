package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes marks of {@code [[…]]} in running text, also where a line ends within; code and addresses are not running text. */
final class CitationParser implements PostProcessor {

    private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]]{1,200})]]");

    @Override
    public Node process(Node node) {
        var run = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text || child instanceof SoftLineBreak) {
                run.add(child);
            } else {
                rewrite(run);
                run.clear();
                process(child);
            }
        }
        rewrite(run);
        return node;
    }

    private static void rewrite(List<Node> run) {
        var text = text(run);
        var marks = MARK.matcher(text).results().toList();
        if (marks.isEmpty()) {
            return;
        }
        var end = 0;
        for (var mark : marks) {
            insert(text.substring(end, mark.start()), run.getFirst());
            run.getFirst().insertBefore(mark(mark, run));
            end = mark.end();
        }
        insert(text.substring(end), run.getFirst());
        run.forEach(Node::unlink);
    }

    private static String text(List<Node> run) {
        var text = new StringBuilder();
        run.forEach(node -> text.append(literal(node)));
        return text.toString();
    }

    private static String literal(Node node) {
        return node instanceof Text text ? text.getLiteral() : "\n";
    }

    private static void insert(String text, Node before) {
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                before.insertBefore(new SoftLineBreak());
            }
            if (!lines[i].isEmpty()) {
                before.insertBefore(new Text(lines[i]));
            }
        }
    }

    /** Stands in the line of the text that it begins in. */
    private static CitationMark mark(MatchResult match, List<Node> run) {
        var mark = new CitationMark(match.group(1));
        var start = 0;
        for (var node : run) {
            if (start <= match.start()) {
                mark.setSourceSpans(node.getSourceSpans());
            }
            start += literal(node).length();
        }
        return mark;
    }
}

package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.List;
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
        var replaced = new Replaced(run);
        var end = 0;
        for (var mark : marks) {
            insert(text, end, mark.start(), replaced);
            replaced.insert(new CitationMark(mark.group(1)), mark.start());
            end = mark.end();
        }
        insert(text, end, text.length(), replaced);
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

    private static void insert(String text, int from, int to, Replaced replaced) {
        var at = from;
        for (var line : text.substring(from, to).split("\n", -1)) {
            if (at > from) {
                replaced.insert(new SoftLineBreak(), at - 1);
            }
            if (!line.isEmpty()) {
                replaced.insert(new Text(line), at);
            }
            at += line.length() + 1;
        }
    }

    /** A run that others take the place of, from its beginning to its end. */
    private static final class Replaced {

        private final List<Node> run;
        private int part;
        private int start;

        Replaced(List<Node> run) {
            this.run = run;
        }

        /** Before the run; it stands in the line of what begins there, which is not before where the last one began. */
        void insert(Node node, int at) {
            while (part + 1 < run.size() && start + literal(run.get(part)).length() <= at) {
                start += literal(run.get(part)).length();
                part++;
            }
            node.setSourceSpans(run.get(part).getSourceSpans());
            run.getFirst().insertBefore(node);
        }
    }
}

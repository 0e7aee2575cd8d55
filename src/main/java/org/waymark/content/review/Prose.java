package org.waymark.content.review;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.waymark.base.Language;
import org.waymark.content.markdown.CitationMark;
import org.waymark.content.markdown.LessonMarkdown;

/** What is read of a Markdown text: its words, without marks of evidence and addresses of links. */
final class Prose {

    private Prose() {}

    static String of(String markdown) {
        return of(LessonMarkdown.parse(markdown));
    }

    static String of(Node node) {
        var gathered = new Gathering();
        node.accept(gathered);
        return gathered.text
                .toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[.,;:!?)])", "")
                .strip();
    }

    /** A word has a letter or a digit; a dash that stands alone is none. */
    static int words(String text) {
        var count = 0;
        for (var part : text.split("\\s+", -1)) {
            if (part.chars().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
        }
        return count;
    }

    /** The words in small letters, without accents and without what follows an apostrophe. */
    static List<String> smallWords(String text, Language language) {
        var plain = text.toLowerCase(language.locale())
                .replace('â', 'a')
                .replace('î', 'i')
                .replace('û', 'u')
                .replaceAll("[’']\\p{L}*", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static final class Gathering extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(Paragraph node) {
            visitChildren(node);
            text.append(' ');
        }

        @Override
        public void visit(Heading node) {
            visitChildren(node);
            text.append(' ');
        }

        /** A cell of a table is a node of its own kind; so is a mark of evidence, which is not read. */
        @Override
        public void visit(CustomNode node) {
            if (!(node instanceof CitationMark)) {
                visitChildren(node);
                text.append(' ');
            }
        }
    }
}

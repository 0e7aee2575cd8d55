package org.waymark.content.review;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.waymark.base.Language;
import org.waymark.content.markdown.CitationMark;
import org.waymark.content.markdown.LessonMarkdown;

/** How long a text in Markdown is: the words that are read of it, and the places that it cites, each as often as it is cited. */
public record Length(int words, int citations) {

    public static final Length NOTHING = new Length(0, 0);

    public static Length of(String markdown) {
        var document = LessonMarkdown.parse(markdown);
        var counting = new Counting();
        document.accept(counting);
        return new Length(Prose.words(Prose.of(document)), counting.citations);
    }

    /** A section together with its heading. */
    public static Length of(String heading, String body) {
        return new Length(Prose.words(heading), 0).and(of(body));
    }

    public Length and(Length other) {
        return new Length(words + other.words, citations + other.citations);
    }

    /** The time it takes to study it, in minutes. */
    public double minutes(Language language) {
        return Pace.minutes(words, language);
    }

    private static final class Counting extends AbstractVisitor {

        private int citations;

        @Override
        public void visit(CustomNode node) {
            if (node instanceof CitationMark mark) {
                citations += mark.citations().map(it -> it.size()).orElse(0);
            } else {
                visitChildren(node);
            }
        }
    }
}

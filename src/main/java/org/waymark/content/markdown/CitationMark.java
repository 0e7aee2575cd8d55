package org.waymark.content.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.waymark.base.Citation;

/** {@code [[source ¶1, fn-2]]} in a lesson: a part of the tree that Markdown is parsed to. */
public final class CitationMark extends CustomNode {

    private final String text;

    CitationMark(String text) {
        this.text = text.replaceAll("\\s+", " ").strip();
    }

    /** What stands between the brackets. */
    public String text() {
        return text;
    }

    /** The places meant; empty when the text cannot be read as a citation. */
    public Optional<List<Citation>> citations() {
        return Citation.parse(text);
    }
}

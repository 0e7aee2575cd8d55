package org.waymark.content.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.waymark.base.Citation;
import org.waymark.base.Slug;

/**
 * How the parts of a lesson are written that are not ordinary Markdown: citation marks, terms, links out; pictures are not. Lines do
 * not break where a printer would not break them.
 */
final class LessonNodes implements NodeRenderer {

    private static final String WORD_JOINER = "\u2060";
    private static final String CLOSING = "(?s)[.,;:!?)\\]’”»…].*";
    private static final Pattern BEFORE_A_NUMBER = Pattern.compile("(?<=[\\p{L}\\d])[-–](?=\\d)");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Map<Slug, String> signs;

    LessonNodes(HtmlNodeRendererContext context, Map<Slug, String> signs) {
        this.context = context;
        this.html = context.getWriter();
        this.signs = signs;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(CitationMark.class, Link.class, Image.class, Text.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case CitationMark mark -> {
                mark.citations().ifPresentOrElse(this::marks, () -> html.text(mark.text()));
                holdPunctuation(mark);
            }
            case Link link -> {
                link(link);
                holdPunctuation(link);
            }
            case Text text ->
                html.text(BEFORE_A_NUMBER.matcher(text.getLiteral()).replaceAll("$0" + WORD_JOINER));
            default -> children(node);
        }
    }

    /** A line may break after a button, also before the comma that belongs to it. */
    private void holdPunctuation(Node button) {
        if (button.getNext() instanceof Text text && text.getLiteral().matches(CLOSING)) {
            html.text(WORD_JOINER);
        }
    }

    private void marks(List<Citation> citations) {
        var between = "";
        for (var citation : citations) {
            html.text(between);
            between = " ";
            var attributes = button("cite");
            attributes.put("data-source", citation.source().value());
            attributes.put("data-anchor", citation.anchor().toString());
            attributes.put("aria-expanded", "false");
            html.tag("button", attributes);
            html.text(signs.getOrDefault(citation.source(), citation.source().value()) + " " + citation.anchor());
            html.tag("/button");
        }
    }

    private void link(Link link) {
        var term = LessonMarkdown.term(link).filter(Slug::isValid);
        if (term.isPresent()) {
            var attributes = button("term");
            attributes.put("data-term", term.get());
            html.tag("button", attributes);
            children(link);
            html.tag("/button");
        } else if (LessonMarkdown.leadsOutside(link)) {
            html.tag("a", Map.of("href", context.encodeUrl(link.getDestination())));
            children(link);
            html.tag("/a");
        } else {
            children(link);
        }
    }

    private static Map<String, String> button(String look) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "button");
        attributes.put("class", look);
        return attributes;
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}

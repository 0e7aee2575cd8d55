package org.waymark.content.markdown;

import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.waymark.base.Slug;
import org.waymark.content.Course;

/** The one way from Markdown to HTML: parsed, written with everything escaped, and then sifted once more. */
public final class SafeMarkdown {

    private static final String NO_BREAK = "\u00a0";
    private static final OutputSettings PLAIN =
            new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);

    private final HtmlRenderer renderer;

    /**
     * A renderer for texts that cite certain sources.
     *
     * @param signs what stands on the marks of a source instead of its id
     */
    public SafeMarkdown(Map<Slug, String> signs) {
        var known = Map.copyOf(signs);
        this.renderer = HtmlRenderer.builder()
                .extensions(LessonMarkdown.EXTENSIONS)
                .nodeRendererFactory(context -> new LessonNodes(context, known))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
    }

    /** For the texts of a course, with the signs of its sources. */
    public static SafeMarkdown of(Course course) {
        return new SafeMarkdown(course.sources().stream()
                .collect(Collectors.toMap(it -> it.id(), it -> it.sign(), (first, _) -> first)));
    }

    public SafeHtml render(String markdown) {
        var document = LessonMarkdown.parse(markdown);
        bind(document);
        return new SafeHtml(Jsoup.clean(renderer.render(document), "", AllowedMarkup.LIST, PLAIN));
    }

    /** No line ends between a statement and the mark of what it rests on. */
    private static void bind(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof CitationMark)) {
                bind(node);
            } else if (node.getPrevious() instanceof Text text
                    && text.getLiteral().endsWith(" ")) {
                text.setLiteral(text.getLiteral().stripTrailing() + NO_BREAK);
            } else if (node.getPrevious() instanceof SoftLineBreak lineBreak) {
                lineBreak.insertBefore(new Text(NO_BREAK));
                lineBreak.unlink();
            }
        }
    }
}

package org.waymark.content.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown with tables, citation marks and links to terms; nesting is bounded, so that no text can exhaust the stack. */
public final class LessonMarkdown {

    private static final String TERM = "term:";
    private static final String HTTPS = "https://";
    private static final int DEEPEST = 32;

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new CitationParser())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private LessonMarkdown() {}

    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The id of the term a link leads to, if it leads to one; whether it is a good id is not said. */
    public static Optional<String> term(Link link) {
        var destination = link.getDestination();
        return destination.startsWith(TERM) ? Optional.of(destination.substring(TERM.length())) : Optional.empty();
    }

    public static boolean leadsOutside(Link link) {
        return link.getDestination().startsWith(HTTPS) && link.getDestination().length() > HTTPS.length();
    }
}

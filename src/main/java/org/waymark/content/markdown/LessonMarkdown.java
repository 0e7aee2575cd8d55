package org.waymark.content.markdown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown with tables, citation marks and links to terms. Nesting and the cells of tables are bounded, so that no text can exhaust the
 * stack or the memory.
 */
public final class LessonMarkdown {

    private static final String TERM = "term:";
    private static final String HTTPS = "https://";
    private static final int DEEPEST = 32;

    static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.builder().maxCells(TableSize.AT_MOST).build());

    private static final Parser PARSER = parser(EXTENSIONS);
    private static final Parser WITHOUT_TABLES = parser(List.of());

    private LessonMarkdown() {}

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .postProcessor(new CitationParser())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }

    /** The text as a tree; where its tables are too large, they stay lines of text. */
    public static Node parse(String markdown) {
        return (tooLargeTable(markdown).isPresent() ? WITHOUT_TABLES : PARSER).parse(markdown);
    }

    /** The line, counted from 0, of the table that has too many cells, or with which all tables together do. */
    public static OptionalInt tooLargeTable(String markdown) {
        return TableSize.tooLarge(markdown);
    }

    /** How many cells a table may have, and all tables of a text. */
    public static List<Integer> mostCells() {
        return List.of(TableSize.AT_MOST, TableSize.AT_MOST_IN_ALL);
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

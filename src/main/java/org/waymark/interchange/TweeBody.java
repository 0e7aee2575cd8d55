package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the text of a passage says to who reads it, and where one can go from it.
 *
 * @param text Markdown, without links that stand on lines of their own and without all that is no text
 */
record TweeBody(String text, List<TweeLink> links) {

    TweeBody {
        links = List.copyOf(links);
    }

    /**
     * Reads a passage's text; what cannot be carried over is left out of it and reported.
     *
     * @param firstLine the line on which the text begins
     */
    static TweeBody read(String text, int firstLine, Dialect dialect, Report report) {
        var variables = dialect == Dialect.CHAPBOOK ? linesOfVariables(text) : 0;
        if (variables > 0) {
            report.warn(firstLine, "interchange.problem.variable", Report.shortened(text));
        }
        var rest = text.lines().skip(variables).collect(Collectors.joining("\n"));
        var scan = new TweeScan(rest, firstLine + variables, dialect, report);
        scan.run();
        return new TweeBody(Tidy.text(scan.text()), scan.links());
    }

    /** Chapbook sets variables above a line of two hyphens. */
    private static int linesOfVariables(String text) {
        return text.lines().toList().indexOf("--") + 1;
    }

    /** Words as they can stand in one line. */
    static String words(String text, int line, Dialect dialect, Report report) {
        var scan = new TweeScan(text, line, dialect, report);
        scan.run();
        return Tidy.line(scan.text());
    }

    /** A text under scan: what was said so far, line by line, and which lines are links and nothing else. */
    static final class Said {

        private final StringBuilder said = new StringBuilder();
        private final List<TweeLink> links = new ArrayList<>();
        private int lineStart;
        private int lastLinkEnd = -1;
        private boolean linkOnly;

        void say(char c) {
            said.append(c);
            if (c == '\n') {
                endLine();
            }
        }

        void say(String words) {
            said.append(words);
        }

        /** A link, with its words in the text until the line turns out to be nothing else. */
        void link(TweeLink link) {
            links.add(link);
            if (isOnlyMarks(said.substring(Math.max(lineStart, lastLinkEnd)))) {
                linkOnly = lastLinkEnd < lineStart || linkOnly;
            } else {
                linkOnly = false;
            }
            said.append(link.words());
            lastLinkEnd = said.length();
        }

        void hiddenLink(TweeLink link) {
            links.add(link);
        }

        void endLine() {
            if (linkOnly && lastLinkEnd >= lineStart && isOnlyMarks(said.substring(lastLinkEnd))) {
                said.setLength(lineStart);
            }
            lineStart = said.length();
            lastLinkEnd = -1;
            linkOnly = false;
        }

        String text() {
            endLine();
            return said.toString();
        }

        List<TweeLink> links() {
            return links;
        }

        /** What people put around links in a list of them. */
        private static boolean isOnlyMarks(String text) {
            return text.chars().allMatch(c -> !Character.isLetter(c) && c != '[' && c != '⟦' && c != '⟧' && c != '"');
        }
    }
}

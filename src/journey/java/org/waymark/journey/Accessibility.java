package org.waymark.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core finds wrong with a page by WCAG 2.2 AA. */
final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** One line for each finding: the rule and the places. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Accessibility::line)
                        .toList();
    }

    private static String line(Rule rule) {
        var places = rule.getNodes().stream()
                .limit(4)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .map(place -> place.substring(0, Math.min(220, place.length())))
                .collect(Collectors.joining(" | "));
        return rule.getId() + ": " + places;
    }
}

package org.waymark.content.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.content.review.Finding;
import org.waymark.content.review.Review;

/** What a second reader found in a course, rule by rule. */
final class FindingList extends Section {

    FindingList(Review review) {
        addClassName("source");
        add(new H2(getTranslation("content.coverage.findings")));
        add(new Paragraph(getTranslation(
                review.findings().isEmpty() ? "content.coverage.no-findings" : "content.coverage.about-findings")));
        review.byRule().forEach((rule, findings) -> {
            var list = new UnorderedList();
            list.addClassName("problems");
            findings.stream().map(this::item).forEach(list::add);
            add(new H3(getTranslation("content.coverage.rule", getTranslation(rule.key()), findings.size())), list);
        });
    }

    private ListItem item(Finding finding) {
        return new ListItem(
                new Code(finding.spot().toString()),
                Signs.gap(getTranslation("content.installation.warning")),
                new Span(getTranslation(
                        finding.rule().sentence(), finding.details().toArray())));
    }
}

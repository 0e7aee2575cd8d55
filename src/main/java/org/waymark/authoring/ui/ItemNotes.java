package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.base.Problem;
import org.waymark.content.review.Finding;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What keeps a question from being published, what is missing in it, and what a second reader would point out. */
final class ItemNotes extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();
    private List<Object> shown = new ArrayList<>();

    ItemNotes() {
        list.addClassName("problems");
        getContent().addClassName("item-notes");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().add(new H2(getTranslation("items.notes.title")), list);
        list.add(nothing());
    }

    void show(ItemDesk desk) {
        var problems = desk.problems();
        var findings = desk.findings();
        var now = new ArrayList<Object>(problems);
        now.addAll(findings);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.removeAll();
        problems.stream().map(this::item).forEach(list::add);
        findings.stream().map(this::item).forEach(list::add);
        if (now.isEmpty()) {
            list.add(nothing());
        }
    }

    private Component nothing() {
        return new ListItem(Kit.tag("right", Icon.CHECK, getTranslation("items.notes.nothing")));
    }

    private Component item(Problem problem) {
        var tag = problem.isError()
                ? Kit.tag("wrong", Icon.X, getTranslation("authoring.problems.error"))
                : Kit.tag("part", Icon.TRIANGLE_ALERT, getTranslation("authoring.problems.warning"));
        return new ListItem(
                tag, new Span(getTranslation(problem.key(), problem.details().toArray())));
    }

    private Component item(Finding finding) {
        var languages = finding.spot().languages().stream()
                .map(it -> it.tag().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new ListItem(
                Kit.tag("line", Icon.GLASSES, getTranslation("items.notes.second-reader")),
                new Span(getTranslation(
                        finding.rule().sentence(), finding.details().toArray())),
                Kit.meta(languages));
    }
}

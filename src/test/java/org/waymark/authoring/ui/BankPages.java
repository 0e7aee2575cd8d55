package org.waymark.authoring.ui;

import com.vaadin.flow.component.select.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Those who write a bank, and what they do on its pages. */
abstract class BankPages extends AuthorsPage {

    static final Slug BANK = new Slug("storm");
    static final String PATH = "banks/storm.yaml";

    private @Autowired Authorships authorships;
    private @Autowired EditingCourses editing;

    /** The bank as it is drafted. */
    String bank() {
        return draft(PATH);
    }

    /** Somebody writes the bank on another page. */
    void elsewhere(String from, String to) {
        var author = authorships.in(COURSE).stream()
                .filter(it -> it.may(Right.EDIT))
                .findFirst()
                .orElseThrow()
                .user();
        var file = editing.open(author, COURSE, PATH);
        editing.type(author, file.basis(), new DraftEdit.Whole(file.text().replace(from, to)));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String label) {
        return all(Select.class)
                .filter(it -> label.equals(it.getLabel()))
                .map(it -> (Select<Object>) it)
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + page()));
    }

    static Object chosen(String label) {
        return select(label).getValue();
    }

    void choose(String label, String words) {
        test(select(label)).selectItem(words);
        roundTrip();
    }

    /** A text of a question by its name in the bank: {@code storm-001 single-choice prompt en}. */
    static MarkdownField cell(String name) {
        return all(MarkdownField.class)
                .filter(it -> it.getElement().getAttribute("data-key").endsWith(" lighthouse storm " + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not among "
                        + all(MarkdownField.class)
                                .map(it -> it.getElement().getAttribute("data-key"))
                                .toList()));
    }

    static String markOf(String name) {
        return ((JsonNode) cell(name).getElement().getPropertyRaw("given"))
                .path("mark")
                .asString();
    }

    /** Types over the text that is shown. */
    void writeCell(String name, String words) {
        writeCell(name, markOf(name), words);
    }

    void writeCell(String name, String mark, String words) {
        fire(
                cell(name),
                "wm-typed",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.stamp", 1)
                        .put("event.detail.mark", mark)
                        .put("event.detail.text", words));
    }
}

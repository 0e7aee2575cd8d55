package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Those who write a bank, and what they do on its pages. */
abstract class BankPages extends PageTest {

    static final Slug COURSE = Examples.COURSE;
    static final Slug BANK = new Slug("storm");
    static final String PATH = "banks/storm.yaml";

    private static int tests;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Authorships authorships;
    private @Autowired EditingCourses editing;

    UserId leyla = new UserId(new UUID(0, 0));
    UserId reader = new UserId(new UUID(0, 0));
    UserId stranger = new UserId(new UUID(0, 0));

    @BeforeEach
    void people() {
        tests++;
        List.of("draft_unfiled", "draft", "draft_revision", "authorship")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        leyla = account("bank-leyla" + tests, "Leyla Quliyeva");
        reader = account("bank-okur" + tests, "Oktay Okur");
        stranger = account("bank-yaban" + tests, "Yaban Er");
        authorships.keep(new Authorship(COURSE, leyla, Set.of(Right.EDIT)), PagesOnDatabase.NOW);
        authorships.keep(new Authorship(COURSE, reader, Set.of(Right.REVIEW)), PagesOnDatabase.NOW);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private UserId account(String userName, String name) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(
                        id,
                        userName,
                        name,
                        Set.of(Role.INSTRUCTOR),
                        Optional.empty(),
                        Theme.SYSTEM,
                        TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }

    /** The bank as it is drafted. */
    String bank() {
        return editing.open(leyla, COURSE, PATH).text();
    }

    /** Somebody else writes the bank. */
    void elsewhere(String from, String to) {
        var file = editing.open(leyla, COURSE, PATH);
        editing.type(leyla, file.basis(), new DraftEdit.Whole(file.text().replace(from, to)));
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

    static MarkdownField text(String name) {
        return all(MarkdownField.class)
                .filter(it -> it.getElement().getAttribute("data-key").endsWith(" " + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not among "
                        + all(MarkdownField.class)
                                .map(it -> it.getElement().getAttribute("data-key"))
                                .toList()));
    }

    static String given(MarkdownField field) {
        return property(field, "text");
    }

    private static String property(MarkdownField field, String name) {
        return ((JsonNode) field.getElement().getPropertyRaw("given"))
                .path(name)
                .asString();
    }

    static String mark(String name) {
        return property(text(name), "mark");
    }

    /** Types over the text that is shown. */
    void write(String name, String words) {
        write(name, mark(name), words);
    }

    void write(String name, String mark, String words) {
        fire(
                text(name),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.stamp", 1)
                        .put("event.detail.mark", mark)
                        .put("event.detail.text", words));
    }

    private void fire(Component component, ObjectNode data) {
        var element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "wm-typed", data));
        roundTrip();
    }
}

package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** A field to search in and a list to choose from below it; one walks through the list without leaving the field. */
@Tag("wm-picker")
@JsModule("./components/wm-picker.ts")
final class Picker extends HtmlContainer {

    /** More than these nobody looks through. */
    static final int MOST = 60;

    private static final String NAME = "event.detail.name";
    private static final String EVERYWHERE = "event.detail.everywhere";
    private static final int PAUSE = 150;

    /**
     * One that can be chosen.
     *
     * @param name by which it is told
     * @param sign by which the buttons below call it
     */
    record Choice(String name, String sign, List<Component> content) {
        Choice {
            content = List.copyOf(content);
        }
    }

    /** Hears what becomes of the choice. */
    interface Listener {
        void picked(String name, boolean everywhere);

        void left();
    }

    private final String id;
    private final Input field = new Input();
    private final Div filters = new Div();
    private final Div list = new Div();
    private final Paragraph count = new Paragraph();

    /** @param id unique on its page */
    Picker(String id, String title, String search, Listener listener) {
        this.id = id;
        addClassName("picker");
        list.setId(id + "-list");
        list.addClassName("picker-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", title);
        filters.addClassNames("row", "tight", "picker-filters");
        count.addClassNames("meta", "picker-count");
        count.getElement().setAttribute("role", "status");
        add(head(title, listener), field(search), filters, count, list, takings());
        getElement()
                .addEventListener(
                        "wm-picked",
                        event -> listener.picked(
                                event.getEventData().path(NAME).asString(""),
                                event.getEventData().path(EVERYWHERE).asBoolean(false)))
                .addEventData(NAME)
                .addEventData(EVERYWHERE);
        getElement().addEventListener("wm-left", _ -> listener.left());
    }

    private Component head(String title, Listener listener) {
        var close = Kit.button("", listener::left, "quiet", "icon", "small");
        close.add(Icon.X.create());
        close.getElement().setAttribute("aria-label", getTranslation("authoring.lesson.picker-close"));
        close.setTitle(getTranslation("authoring.lesson.picker-close"));
        var head = Kit.row(new H2(title), close);
        head.addClassNames("between", "picker-head");
        return head;
    }

    private Component field(String search) {
        var label = new NativeLabel(search);
        label.setFor(id + "-field");
        field.setId(id + "-field");
        field.addClassName("input");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-controls", id + "-list")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("autocomplete", "off");
        var place = new Div(label, field);
        place.addClassNames("field", "picker-field");
        return place;
    }

    private Component takings() {
        var takings = new Div(
                taking("here", "authoring.lesson.picker-insert", "primary"),
                taking("everywhere", "authoring.lesson.picker-insert-all"),
                Kit.help(getTranslation("authoring.lesson.picker-keys")));
        takings.addClassName("picker-takings");
        return takings;
    }

    /** What it inserts, the browser says when it is chosen. */
    private NativeButton taking(String where, String key, String... looks) {
        var button = new NativeButton();
        button.addClassNames("btn", "small");
        button.addClassNames(looks);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-take", where)
                .setAttribute("data-words", getTranslation(key, "{0}"));
        return button;
    }

    void onSearch(Consumer<String> listener) {
        field.addValueChangeListener(event -> listener.accept(event.getValue()));
    }

    String searched() {
        return field.getValue();
    }

    void search(String words) {
        field.setValue(words);
    }

    /** What narrows the search beside words. */
    void filters(Component... components) {
        filters.removeAll();
        filters.add(components);
    }

    /** @param first the name of the one that is chosen at first, where it is not the first */
    void show(List<Choice> choices, Optional<String> first) {
        list.removeAll();
        var shown = choices.subList(0, Math.min(MOST, choices.size()));
        for (var i = 0; i < shown.size(); i++) {
            list.add(option(i, shown.get(i), first));
        }
        count.setText(
                shown.size() < choices.size()
                        ? getTranslation("authoring.lesson.picker-more", choices.size(), shown.size())
                        : getTranslation("authoring.lesson.picker-count", choices.size()));
    }

    private Component option(int number, Choice choice, Optional<String> first) {
        var option = new Div();
        option.add(choice.content());
        option.setId(id + "-" + number);
        option.addClassName("picker-option");
        option.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("data-name", choice.name())
                .setAttribute("data-sign", choice.sign());
        if (first.filter(choice.name()::equals).isPresent()) {
            option.getElement().setAttribute("data-first", "");
        }
        return option;
    }

    void focus() {
        field.focus();
    }
}

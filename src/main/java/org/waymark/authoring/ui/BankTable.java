package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.authoring.items.BankSheet;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** The questions of a bank, to be opened, or to be chosen for a change of many. */
final class BankTable extends Composite<Div> {

    /** Banks have thousands of questions; nobody reads more at once, and each row is a dozen components. */
    static final int AT_ONCE = 100;

    private final Language language;
    private final Function<BankSheet.Entry, Optional<String>> address;
    private final Function<String, String> objectiveName;
    private final Runnable chosen;
    private final Set<String> ids = new HashSet<>();
    private List<BankRow> shown = List.of();
    private int most = AT_ONCE;

    /**
     * @param address of a question, where it can be opened
     * @param chosen is told that others are chosen
     */
    BankTable(
            Language language,
            Function<BankSheet.Entry, Optional<String>> address,
            Function<String, String> objectiveName,
            Runnable chosen) {
        this.language = language;
        this.address = address;
        this.objectiveName = objectiveName;
        this.chosen = chosen;
    }

    /** The ids of the chosen ones, those that are not shown right now among them. */
    Set<String> chosen() {
        return Set.copyOf(ids);
    }

    void show(List<BankRow> rows) {
        shown = rows;
        most = AT_ONCE;
        draw();
    }

    private void draw() {
        var all = new Checkbox();
        all.setAriaLabel(getTranslation("items.bank.choose-all"));
        var choosable = shown.stream()
                .map(it -> it.entry().id())
                .filter(it -> !it.isEmpty())
                .toList();
        all.setValue(!choosable.isEmpty() && ids.containsAll(choosable));
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chooseAll(choosable, event.getValue());
            }
        });
        var head = Tables.part(
                "tr",
                Tables.column(all),
                Tables.column(getTranslation("items.bank.question")),
                Tables.column(getTranslation("items.bank.kind")),
                Tables.column(getTranslation("items.field.difficulty")),
                Tables.column(getTranslation("items.field.objective")),
                Tables.column(getTranslation("items.field.tags")),
                Tables.column(getTranslation("items.bank.used")),
                Tables.column(getTranslation("items.bank.notes")));
        var body =
                Tables.part("tbody", shown.stream().limit(most).map(this::row).toArray(Component[]::new));
        var caption = getTranslation("items.bank.caption", shown.size());
        getContent().removeAll();
        getContent().add(Tables.frame(caption, Tables.table(caption, head, body)));
        if (shown.size() > AT_ONCE) {
            getContent().add(more(body));
        }
    }

    private Component more(HtmlContainer body) {
        var said = Kit.meta("");
        said.getElement().setAttribute("role", "status");
        tell(said);
        var more = Kit.button(getTranslation("items.bank.more"), () -> {}, "small");
        more.addClickListener(_ -> {
            shown.stream().skip(most).limit(AT_ONCE).map(this::row).forEach(body::add);
            most += AT_ONCE;
            tell(said);
            if (most >= shown.size()) {
                // whoever has shown the last ones finds what is said of that where the button was
                more.setVisible(false);
                Focus.withoutScrolling(said);
            }
        });
        return Kit.row(said, more);
    }

    private void tell(Span said) {
        said.setText(getTranslation("items.bank.so-many", Math.min(most, shown.size()), shown.size()));
    }

    private void chooseAll(List<String> choosable, boolean on) {
        if (on) {
            ids.addAll(choosable);
        } else {
            choosable.forEach(ids::remove);
        }
        draw();
        chosen.run();
    }

    private HtmlContainer row(BankRow row) {
        var entry = row.entry();
        var difficulty = entry.difficulty();
        return Tables.part(
                "tr",
                Tables.part("td", choice(entry)),
                Tables.row(name(entry), prompt(entry)),
                Tables.cell(entry.kind().map(FieldNames::of).orElseGet(() -> getTranslation("items.bank.no-kind"))),
                Tables.cell(
                        List.of("easy", "medium", "hard").contains(difficulty)
                                ? FieldNames.word(difficulty)
                                : difficulty),
                Tables.cell(objectiveName.apply(entry.objective())),
                Tables.cell(String.join(", ", entry.tags())),
                Tables.number(getTranslation("items.bank.uses", row.uses())),
                Tables.part("td", notes(row)));
    }

    private Component choice(BankSheet.Entry entry) {
        if (entry.id().isEmpty()) {
            return new Span();
        }
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("items.bank.choose", entry.id()));
        box.setValue(ids.contains(entry.id()));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                ids.add(entry.id());
            } else {
                ids.remove(entry.id());
            }
            chosen.run();
        });
        return box;
    }

    private Component name(BankSheet.Entry entry) {
        var id = entry.id().isEmpty() ? getTranslation("items.bank.no-id", entry.line()) : entry.id();
        return address.apply(entry).<Component>map(it -> new Anchor(it, id)).orElseGet(() -> new Code(id));
    }

    private Component prompt(BankSheet.Entry entry) {
        var spoken = Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .filter(it -> entry.prompt().containsKey(it))
                .findFirst();
        var prompt =
                new Span(spoken.map(it -> entry.prompt().getOrDefault(it, "")).orElse(""));
        prompt.addClassName("bank-prompt");
        return Wording.spoken(prompt, spoken.orElse(language), language);
    }

    private Component[] notes(BankRow row) {
        var warnings = row.problems().size() - row.errors();
        return Stream.of(
                        note(row.errors(), "wrong", Icon.X, "items.bank.errors"),
                        note(warnings, "part", Icon.TRIANGLE_ALERT, "items.bank.warnings"),
                        note(row.findings().size(), "line", Icon.GLASSES, "items.bank.findings"))
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }

    private Optional<Component> note(int count, String look, Icon icon, String key) {
        return count == 0 ? Optional.empty() : Optional.of(Kit.tag(look, icon, getTranslation(key, count)));
    }
}

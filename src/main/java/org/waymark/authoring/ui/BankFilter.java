package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.authoring.ui.BankSearch.Concern;
import org.waymark.content.Blueprint.Kind;

/** Narrows the list of the questions of a bank. */
final class BankFilter extends Composite<Div> {

    private final TextField words = new TextField();
    private final Select<Optional<Kind>> kind;
    private final Select<Optional<String>> difficulty;
    private final Select<Optional<String>> objective;
    private final Select<Optional<String>> tag;
    private final Select<Optional<Concern>> concern;

    /** With what is told when others are looked for. */
    BankFilter(List<BankRow> rows, Function<String, String> objectiveName, Runnable changed) {
        words.setLabel(getTranslation("items.bank.search"));
        words.setMaxLength(BankSearch.LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> changed.run());
        kind = select(
                "items.bank.kind",
                Arrays.stream(Kind.values())
                        .filter(it ->
                                rows.stream().anyMatch(row -> row.entry().kind().equals(Optional.of(it))))
                        .toList(),
                FieldNames::of,
                changed);
        difficulty = select("items.field.difficulty", List.of("easy", "medium", "hard"), FieldNames::word, changed);
        objective = select(
                "items.field.objective",
                sorted(rows.stream()
                        .map(it -> it.entry().objective())
                        .filter(it -> !it.isEmpty())
                        .toList()),
                objectiveName,
                changed);
        tag = select(
                "items.field.tags",
                sorted(rows.stream().flatMap(it -> it.entry().tags().stream()).toList()),
                it -> it,
                changed);
        concern = select("items.bank.concern", List.of(Concern.values()), this::name, changed);
        getContent().addClassName("bank-filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(words, kind, difficulty, objective, tag, concern);
    }

    private static List<String> sorted(Collection<String> all) {
        return all.stream().distinct().sorted().toList();
    }

    private String name(Concern offered) {
        return switch (offered) {
            case ERRORS -> getTranslation("items.bank.with-errors");
            case ANYTHING -> getTranslation("items.bank.with-anything");
        };
    }

    private <T> Select<Optional<T>> select(String label, List<T> offered, Function<T, String> name, Runnable changed) {
        var select = new Select<Optional<T>>();
        select.setLabel(getTranslation(label));
        select.setItems(
                Stream.concat(Stream.of(Optional.<T>empty()), offered.stream().map(Optional::of))
                        .toList());
        select.setItemLabelGenerator(it -> it.map(name).orElseGet(() -> getTranslation("items.bank.any")));
        select.setValue(Optional.empty());
        select.addValueChangeListener(_ -> changed.run());
        return select;
    }

    BankSearch search() {
        return new BankSearch(
                words.getValue(),
                kind.getValue(),
                difficulty.getValue(),
                objective.getValue(),
                tag.getValue(),
                concern.getValue());
    }

    /** Everything is looked for again. */
    void clear() {
        words.clear();
        kind.setValue(Optional.empty());
        difficulty.setValue(Optional.empty());
        objective.setValue(Optional.empty());
        tag.setValue(Optional.empty());
        concern.setValue(Optional.empty());
    }
}

package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.gradebook.Book;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Typed;

/** What can be settled about a column. */
final class ColumnFields extends Composite<Div> {

    /** A category, or none. */
    private record Place(Optional<Category> category) {}

    private final GradeWords words;
    private final TextField name = new TextField();
    private final TextField possible = new TextField();
    private final Select<Place> category = new Select<>();
    private final Checkbox counts = new Checkbox();
    private final boolean manual;
    private final List<Place> places = new ArrayList<>();

    ColumnFields(GradeWords words, Book book, boolean manual) {
        this.words = words;
        this.manual = manual;
        name.setLabel(words.say("gradebook.column.name"));
        name.setMaxLength(Column.LONGEST_NAME);
        name.setManualValidation(true);
        possible.setLabel(words.say("gradebook.column.possible"));
        possible.setMaxLength(12);
        possible.setManualValidation(true);
        possible.getElement().setAttribute("inputmode", "decimal");
        places.add(new Place(Optional.empty()));
        book.categories().forEach(it -> places.add(new Place(Optional.of(it))));
        category.setLabel(words.say("gradebook.column.category"));
        category.setItemLabelGenerator(
                it -> it.category().map(Category::name).orElseGet(() -> words.say("gradebook.column.no-category")));
        category.setItems(places);
        category.setValue(places.getFirst());
        category.setHelperText(words.say("gradebook.column.category-help"));
        counts.setLabel(words.say("gradebook.column.counts"));
        getContent().addClassNames("stack", "grade-fields");
        if (manual) {
            getContent().add(name);
        }
        getContent().add(possible);
        if (places.size() > 1) {
            getContent().add(category);
        }
    }

    /** Fills the fields in with what is settled. */
    void show(Column column) {
        if (column.source() instanceof Column.Source.Manual(var called)) {
            name.setValue(called);
        }
        possible.setValue(words.number(column.possible()));
        category.setValue(places.stream()
                .filter(it -> it.category().map(Category::id).equals(column.category()))
                .findFirst()
                .orElse(places.getFirst()));
        counts.setValue(column.counts());
        getContent().add(counts);
    }

    /** The column as the fields say; empty, and said beside them, where they say nothing that can be. */
    Optional<Column> changed(Column column) {
        var points = possible();
        var called = name();
        if (points.isEmpty() || called.isEmpty()) {
            return Optional.empty();
        }
        var source = manual ? new Column.Source.Manual(called.orElseThrow()) : column.source();
        return Optional.of(column.withSource(source)
                .withPossible(points.orElseThrow())
                .withCategory(category())
                .withCounts(counts.getValue()));
    }

    Optional<Category.Id> category() {
        return category.getValue().category().map(Category::id);
    }

    Optional<String> name() {
        var called = name.getValue().strip();
        if (manual && called.isEmpty()) {
            Trying.wrong(name, words.say("gradebook.column.name-missing"));
            name.focus();
            return Optional.empty();
        }
        name.setInvalid(false);
        return Optional.of(called);
    }

    Optional<BigDecimal> possible() {
        var typed = Typed.read(possible.getValue(), Column.MOST_POSSIBLE, words.excused(), words.locale());
        if (typed instanceof Typed.Read(Given.Points(var points)) && points.signum() > 0) {
            possible.setInvalid(false);
            return Optional.of(points);
        }
        Trying.wrong(possible, words.say("gradebook.column.possible-wrong", words.number(Column.MOST_POSSIBLE)));
        possible.focus();
        return Optional.empty();
    }

    /** In words, for whoever has to choose between this and what was typed. */
    List<String> said(Book book, Column column) {
        return List.of(
                words.say("gradebook.column.newest-possible", words.number(column.possible())),
                words.say(
                        "gradebook.column.newest-category",
                        book.category(column)
                                .map(Category::name)
                                .orElseGet(() -> words.say("gradebook.column.no-category"))),
                words.say(column.counts() ? "gradebook.column.newest-counts" : "gradebook.column.newest-apart"));
    }
}

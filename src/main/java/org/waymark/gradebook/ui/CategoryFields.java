package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Ids;
import org.waymark.gradebook.Book;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Typed;
import org.waymark.ui.Kit;

/** The categories of a book as a form: a line for each, and what their weights make together. */
final class CategoryFields extends Composite<Section> {

    /** The fields of one category. */
    private final class Line extends Div {

        private final Category.Id id;
        private final TextField name = new TextField();
        private final TextField weight = new TextField();
        private final IntegerField drop = new IntegerField();

        Line(Category.Id id) {
            this.id = id;
            name.setLabel(words.say("gradebook.settings.category-name"));
            name.setMaxLength(Category.LONGEST_NAME);
            name.setManualValidation(true);
            weight.setLabel(words.say("gradebook.settings.weight"));
            weight.setMaxLength(6);
            weight.setManualValidation(true);
            weight.getElement().setAttribute("inputmode", "decimal");
            weight.setValueChangeMode(ValueChangeMode.LAZY);
            weight.addValueChangeListener(_ -> showSum());
            drop.setLabel(words.say("gradebook.settings.drop"));
            drop.setMin(0);
            drop.setMax(Category.MOST_DROPPED);
            drop.setStepButtonsVisible(true);
            drop.setManualValidation(true);
            drop.setErrorMessage(words.say("gradebook.settings.drop-wrong", Category.MOST_DROPPED));
            addClassName("category-line");
            add(name, weight, drop, Kit.button(words.say("gradebook.settings.remove"), () -> drop(this), "small"));
        }

        Line showing(Category category) {
            name.setValue(category.name());
            weight.setValue(words.number(category.weight()));
            drop.setValue(category.dropLowest());
            return this;
        }

        Optional<BigDecimal> weight() {
            var typed = Typed.read(weight.getValue(), Category.HEAVIEST, words.excused(), words.locale());
            return typed instanceof Typed.Read(Given.Points(var points)) ? Optional.of(points) : Optional.empty();
        }

        Optional<Category> category() {
            var heavy = weight();
            var dropped = drop.isEmpty() ? 0 : drop.getValue();
            drop.setInvalid(dropped < 0 || dropped > Category.MOST_DROPPED);
            weight.setInvalid(false);
            if (heavy.isEmpty()) {
                Trying.wrong(weight, words.say("gradebook.settings.weight-wrong"));
            }
            name.setInvalid(false);
            if (name.getValue().isBlank()) {
                Trying.wrong(name, words.say("gradebook.settings.category-missing"));
            }
            return heavy.isEmpty() || drop.isInvalid() || name.isInvalid()
                    ? Optional.empty()
                    : Optional.of(new Category(id, name.getValue(), heavy.orElseThrow(), dropped));
        }
    }

    private final GradeWords words;
    private final Div lines = Kit.stack();
    private final Div sum = new Div();
    private final List<Line> all = new ArrayList<>();

    CategoryFields(GradeWords words) {
        this.words = words;
        sum.addClassName("help");
        sum.getElement().setAttribute("role", "status");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H3(words.say("gradebook.settings.categories")),
                        Kit.help(words.say("gradebook.settings.categories-help")),
                        lines,
                        Kit.row(Kit.button(words.say("gradebook.settings.add"), this::add, "small")),
                        sum);
    }

    void show(List<Category> categories) {
        all.clear();
        categories.forEach(it -> all.add(new Line(it.id()).showing(it)));
        showLines();
    }

    private void add() {
        if (all.size() < Book.MOST_CATEGORIES) {
            var line =
                    new Line(new Category.Id(Ids.timeOrdered(Clock.systemUTC().instant())));
            line.drop.setValue(0);
            all.add(line);
            showLines();
            line.name.focus();
        }
    }

    private void drop(Line line) {
        all.remove(line);
        showLines();
    }

    private void showLines() {
        lines.removeAll();
        all.forEach(lines::add);
        showSum();
    }

    private void showSum() {
        var weights =
                all.stream().map(it -> it.weight().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        sum.setText(
                all.isEmpty()
                        ? words.say("gradebook.settings.no-categories")
                        : words.say(
                                weights.compareTo(Category.HEAVIEST) == 0
                                        ? "gradebook.settings.sum-whole"
                                        : "gradebook.settings.sum",
                                words.number(weights)));
    }

    /** What the lines say; empty, and said beside them, where one of them says nothing that can be. */
    Optional<List<Category>> categories() {
        var read = all.stream().map(Line::category).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }
}

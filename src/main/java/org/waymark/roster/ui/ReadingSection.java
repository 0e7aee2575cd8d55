package org.waymark.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.roster.Column;
import org.waymark.roster.Draft;
import org.waymark.roster.Encoding;
import org.waymark.roster.Row;
import org.waymark.roster.Separator;
import org.waymark.roster.Sheet;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** How a list is read, which was guessed and can be changed; the first cells of each column show whether it is right. */
final class ReadingSection extends Section {

    /** What was changed is made anew; the focus goes back to it. */
    private static final String FOCUS = "this.querySelector('[data-choice=\"' + $0 + '\"]')?.focus()";

    private static final String CHOICE = "data-choice";

    private static final int SHOWN = 3;
    private static final int MOST_COLUMNS = 12;

    private final Draft draft;
    private final BiConsumer<Draft, String> change;

    ReadingSection(Draft draft, BiConsumer<Draft, String> change) {
        this.draft = draft;
        this.change = change;
        addClassNames("stack", "roster-reading");
        var sheet = draft.sheet();
        add(new H3(getTranslation("roster.reading.title")), summary(sheet));
        if (!sheet.rows().isEmpty()) {
            add(choices(sheet), columns(sheet));
        }
        trouble(sheet).forEach(this::add);
    }

    private Component summary(Sheet sheet) {
        var learners = sheet.body().size();
        var words = draft.file()
                .map(name -> getTranslation("roster.reading.of-file", name, learners))
                .orElseGet(() -> getTranslation("roster.reading.of-text", learners));
        return new Paragraph(words);
    }

    private Component choices(Sheet sheet) {
        var fields = new Div();
        fields.addClassName("roster-choices");
        draft.file()
                .ifPresent(_ -> fields.add(select(
                        "roster.reading.encoding",
                        getTranslation("roster.reading.encoding"),
                        Encoding.values(),
                        draft.encoding(),
                        draft::encoded)));
        fields.add(select(
                "roster.reading.separator",
                getTranslation("roster.reading.separator"),
                Separator.values(),
                sheet.separator(),
                draft::separated));
        var headed = new Checkbox(getTranslation("roster.reading.headed"), sheet.headed());
        headed.addValueChangeListener(event -> change.accept(draft.headed(event.getValue()), "roster.reading.headed"));
        headed.getElement().setAttribute(CHOICE, "roster.reading.headed");
        fields.add(headed);
        return fields;
    }

    private Component columns(Sheet sheet) {
        var fields = new Div();
        fields.addClassName("roster-columns");
        for (var i = 0; i < Math.min(MOST_COLUMNS, sheet.columns().size()); i++) {
            fields.add(column(sheet, i));
        }
        return fields;
    }

    private Component column(Sheet sheet, int column) {
        var field = select(
                "column-" + column,
                getTranslation("roster.reading.column", column + 1),
                Column.values(),
                sheet.columns().get(column),
                it -> draft.holding(column, it));
        field.setHelperText(
                sheet.body().stream().limit(SHOWN).map(row -> cell(row, column)).collect(Collectors.joining(" · ")));
        return field;
    }

    void focus(String choice) {
        getElement().executeJs(FOCUS, choice);
    }

    private static String cell(Row row, int column) {
        var words = row.cell(column).strip();
        return words.isEmpty() ? "–" : words.substring(0, Math.min(30, words.length()));
    }

    private <T extends Enum<T>> Select<T> select(
            String name, String label, T[] items, T chosen, Function<T, Draft> changed) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(it -> getTranslation(Keys.of(it)));
        select.setValue(chosen);
        select.addValueChangeListener(event -> change.accept(changed.apply(event.getValue()), name));
        select.getElement().setAttribute(CHOICE, name);
        return select;
    }

    /** Why the list cannot be looked at line by line. */
    private List<Component> trouble(Sheet sheet) {
        var trouble = new ArrayList<Component>();
        if (sheet.body().isEmpty()) {
            trouble.add(note("roster.reading.empty"));
        } else if (sheet.isTooLong()) {
            trouble.add(note("roster.reading.too-many"));
        } else if (!sheet.hasNames()) {
            trouble.add(note("roster.reading.no-names"));
        }
        return trouble;
    }

    private Component note(String key) {
        var note = Kit.warning(Icon.TRIANGLE_ALERT, new Span(getTranslation(key)));
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}

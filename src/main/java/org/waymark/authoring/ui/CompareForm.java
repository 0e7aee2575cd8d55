package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.waymark.authoring.Past;
import org.waymark.authoring.SeeingHistory;
import org.waymark.ui.Kit;

/** Which two states of a file are compared. */
final class CompareForm extends Composite<Div> {

    private final Select<Integer> older;
    private final Select<Integer> newer;

    /**
     * @param name what a state is called, by its number
     * @param compare is told the numbers of both
     */
    CompareForm(List<Past> past, IntFunction<String> name, BiConsumer<Integer, Integer> compare) {
        var numbers = new ArrayList<Integer>();
        numbers.add(SeeingHistory.NOW);
        past.forEach(it -> numbers.add(it.number()));
        older = select("authoring.history.older", numbers, name, numbers.getLast());
        newer = select("authoring.history.newer", numbers, name, SeeingHistory.NOW);
        var form = Kit.row(
                older,
                newer,
                Kit.button(
                        getTranslation("authoring.history.compare"),
                        () -> compare.accept(older.getValue(), newer.getValue())));
        form.addClassName("compare-form");
        getContent().add(form);
    }

    private Select<Integer> select(String label, List<Integer> numbers, IntFunction<String> name, int chosen) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation(label));
        select.setItems(numbers);
        select.setItemLabelGenerator(name::apply);
        select.setEmptySelectionAllowed(false);
        select.setValue(chosen);
        return select;
    }

    /** As the address says it. */
    void show(int one, int other) {
        older.setValue(one);
        newer.setValue(other);
    }
}

package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.assessment.LearnerGroup;

/** Which playthroughs, and whose. */
final class Controls extends Composite<Div> {

    private final Consumer<Chosen> change;
    private final Map<Showing, NativeButton> buttons = new EnumMap<>(Showing.class);
    private Chosen chosen;

    Controls(Chosen chosen, List<LearnerGroup> groups, Consumer<Chosen> change) {
        this.chosen = chosen;
        this.change = change;
        getContent().addClassNames("class-controls");
        getContent().add(showings());
        if (!groups.isEmpty()) {
            getContent().add(filter(groups));
        }
        mark();
    }

    private Component showings() {
        var seg = new Div();
        seg.addClassName("seg");
        seg.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("classmap.showing.label"));
        for (var showing : Showing.values()) {
            var button = new NativeButton(getTranslation(showing.key()), _ -> choose(chosen.with(showing)));
            button.getElement().setAttribute("type", "button");
            buttons.put(showing, button);
            seg.add(button);
        }
        return seg;
    }

    private Component filter(List<LearnerGroup> groups) {
        var everybody = getTranslation("classmap.filter.everybody");
        var items = new ArrayList<Optional<LearnerGroup>>();
        items.add(Optional.empty());
        groups.forEach(group -> items.add(Optional.of(group)));
        var select = new Select<Optional<LearnerGroup>>();
        select.setLabel(getTranslation("classmap.filter.group"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item.map(LearnerGroup::name).orElse(everybody));
        select.setValue(chosen.among(groups));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(chosen.with(event.getValue()));
            }
        });
        return select;
    }

    private void choose(Chosen other) {
        chosen = other;
        mark();
        change.accept(other);
    }

    private void mark() {
        buttons.forEach((showing, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(showing == chosen.showing())));
    }
}

package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Boxes under one heading, of which any number can be ticked; each stands for something. */
public final class Boxes<T> extends Composite<HtmlContainer> {

    private final Map<T, Checkbox> boxes = new LinkedHashMap<>();

    public Boxes(String heading) {
        var legend = new HtmlContainer("legend");
        legend.setText(heading);
        getContent().addClassName("boxes");
        getContent().add(legend);
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("fieldset");
    }

    public Checkbox add(T thing, String words) {
        var box = new Checkbox(words);
        boxes.put(thing, box);
        getContent().add(box);
        return box;
    }

    /** Something among the boxes that is none of them. */
    public void add(Component other) {
        getContent().add(other);
    }

    public Optional<Checkbox> box(T thing) {
        return Optional.ofNullable(boxes.get(thing));
    }

    public Set<T> ticked() {
        return boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public void tick(Set<T> things) {
        boxes.forEach((thing, box) -> box.setValue(things.contains(thing)));
    }
}

package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.question.Option;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Response;
import org.waymark.question.ui.Offer.Part;

/** Any of several options. */
final class MultipleChoicePart implements AnsweringPart {

    private final Offer offer;
    private final CheckboxGroup<Part> group = new CheckboxGroup<>();

    MultipleChoicePart(MultipleChoice question, Words words, Runnable changed) {
        offer = Offer.of(question.options(), Option::id, Option::text, words);
        group.addClassName("opts");
        group.setItems(offer.parts());
        group.setItemLabelGenerator(Part::text);
        group.setRenderer(offer.lettered());
        group.setHelperText(words.say("question.multiple.hint"));
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        LetterKeys.listen(group, offer.parts().size(), place -> {
            if (!group.isReadOnly()) {
                toggle(offer.parts().get(place));
                LetterKeys.focus(group, place);
                changed.run();
            }
        });
    }

    private void toggle(Part part) {
        if (group.isSelected(part)) {
            group.deselect(part);
        } else {
            group.select(part);
        }
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Response response() {
        return group.isEmpty()
                ? new Response.Blank()
                : new Response.Chosen(group.getValue().stream().map(offer::idOf).collect(Collectors.toSet()));
    }

    @Override
    public void show(Response response) {
        group.clear();
        if (response instanceof Response.Chosen(var options)) {
            group.setValue(
                    options.stream().map(offer::part).flatMap(Optional::stream).collect(Collectors.toSet()));
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        group.setReadOnly(readOnly);
    }

    @Override
    public void name(String id, String promptId) {
        group.setId(id + "-options");
        group.setAriaLabelledBy(promptId);
    }

    @Override
    public void focus() {
        LetterKeys.focus(group, 0);
    }
}

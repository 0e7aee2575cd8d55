package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import org.waymark.question.Option;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Response;
import org.waymark.question.ui.Offer.Part;

/** One of several options. */
final class SingleChoicePart implements AnsweringPart {

    private final Offer offer;
    private final RadioButtonGroup<Part> group;

    SingleChoicePart(SingleChoice question, Words words, Runnable changed) {
        offer = Offer.of(question.options(), Option::id, Option::text, words);
        group = radios(offer, changed);
    }

    /** Radio buttons one below the other, each with its letter. */
    static RadioButtonGroup<Part> radios(Offer offer, Runnable changed) {
        var group = new RadioButtonGroup<Part>();
        group.addClassName("opts");
        group.setItems(offer.parts());
        group.setItemLabelGenerator(Part::text);
        group.setRenderer(offer.lettered());
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        LetterKeys.listen(group, offer.parts().size(), place -> {
            if (!group.isReadOnly()) {
                group.setValue(offer.parts().get(place));
                LetterKeys.focus(group, place);
                changed.run();
            }
        });
        return group;
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Response response() {
        return group.getOptionalValue()
                .<Response>map(part -> new Response.Chosen(Set.of(offer.idOf(part))))
                .orElseGet(Response.Blank::new);
    }

    @Override
    public void show(Response response) {
        group.clear();
        if (response instanceof Response.Chosen(var options)) {
            options.stream().findFirst().flatMap(offer::part).ifPresent(group::setValue);
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

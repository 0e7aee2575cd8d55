package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.Target;
import org.waymark.question.Response;
import org.waymark.question.ui.Offer.Part;

/** A target for each premise. */
final class MatchingPart implements AnsweringPart {

    /** A premise and what it is given. */
    private record Pair(Span premise, Select<Part> target) {}

    private final Offer targets;
    private final Map<Slug, Pair> pairs = new LinkedHashMap<>();
    private final Div content;

    MatchingPart(Matching question, Words words, Runnable changed) {
        targets = Offer.of(question.targets(), Target::id, Target::text, words);
        var list = new OrderedList();
        list.addClassName("pairs");
        for (var premise : question.premises()) {
            var pair = new Pair(words.span(premise.text()), select(words, changed));
            pairs.put(premise.id(), pair);
            list.add(new ListItem(pair.premise(), pair.target()));
        }
        content = new Div(list);
        content.getElement().setAttribute("role", "group");
    }

    private Select<Part> select(Words words, Runnable changed) {
        var select = new Select<Part>();
        select.setItems(targets.parts());
        select.setItemLabelGenerator(part -> part == null ? words.say("question.matching.none") : part.text());
        select.setRenderer(targets.plain());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.say("question.matching.none"));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return select;
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Response response() {
        var given = new HashMap<Slug, Slug>();
        pairs.forEach((premise, pair) ->
                pair.target().getOptionalValue().ifPresent(target -> given.put(premise, targets.idOf(target))));
        return given.isEmpty() ? new Response.Blank() : new Response.Matched(given);
    }

    @Override
    public void show(Response response) {
        pairs.values().forEach(pair -> pair.target().clear());
        if (response instanceof Response.Matched(var given)) {
            given.forEach((premise, target) -> {
                var pair = pairs.get(premise);
                if (pair != null) {
                    targets.part(target).ifPresent(pair.target()::setValue);
                }
            });
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        pairs.values().forEach(pair -> pair.target().setReadOnly(readOnly));
    }

    @Override
    public void name(String id, String promptId) {
        content.setId(id + "-pairs");
        content.getElement().setAttribute("aria-labelledby", promptId);
        var row = 0;
        for (var pair : pairs.values()) {
            row++;
            pair.premise().setId(id + "-premise-" + row);
            pair.target().setId(id + "-target-" + row);
            pair.target().setAriaLabelledBy(id + "-premise-" + row);
        }
    }

    @Override
    public void focus() {
        pairs.values().stream().findFirst().ifPresent(pair -> pair.target().focus());
    }
}

package org.waymark.question.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** The parts on offer, known to the browser by their place and text alone: an author's id may give an answer away. */
final class Offer {

    static final String LETTERS = "ABCDEFGH";

    /** One part as the browser sees it. */
    record Part(int place, String text, Language language) {}

    private final List<Slug> ids;
    private final List<Part> parts;
    private final Words words;

    private Offer(List<Slug> ids, List<LocalizedText> texts, Words words) {
        var shown = new ArrayList<Part>();
        for (var text : texts) {
            shown.add(new Part(shown.size(), words.say(text), text.languageFor(words.language())));
        }
        this.ids = List.copyOf(ids);
        this.parts = List.copyOf(shown);
        this.words = words;
    }

    static <T> Offer of(List<T> things, Function<T, Slug> id, Function<T, LocalizedText> text, Words words) {
        return new Offer(
                things.stream().map(id).toList(), things.stream().map(text).toList(), words);
    }

    List<Part> parts() {
        return parts;
    }

    Slug idOf(Part part) {
        return ids.get(part.place());
    }

    Optional<Part> part(Slug id) {
        var place = ids.indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(parts.get(place));
    }

    ComponentRenderer<Span, Part> plain() {
        return new ComponentRenderer<>(this::text);
    }

    /** The text with the letter that chooses it, as far as there are letters. */
    ComponentRenderer<Span, Part> lettered() {
        return new ComponentRenderer<>(part -> {
            var label = new Span(text(part));
            label.addClassName("opt-label");
            if (part.place() < LETTERS.length()) {
                var key = new HtmlContainer("kbd");
                key.setText(LETTERS.substring(part.place(), part.place() + 1));
                key.getElement().setAttribute("aria-hidden", "true");
                label.add(key);
            }
            return label;
        });
    }

    private Span text(Part part) {
        return words.in(part.text(), part.language(), new Span());
    }
}

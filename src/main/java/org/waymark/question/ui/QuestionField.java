package org.waymark.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.base.Language;
import org.waymark.question.ForeignResponse;
import org.waymark.question.Item;
import org.waymark.question.Response;
import org.waymark.question.wire.QuestionWire;
import tools.jackson.databind.JsonNode;

/**
 * What one answers an item with. The browser gets the texts on offer and nothing else: no key, no explanation, no id of a file; and
 * it needs no server to let somebody answer.
 */
public final class QuestionField extends Composite<AnsweringElement> {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionField.class);

    /** Counts the names given in this process, so that no two fields of a page share one. */
    private static final AtomicLong NAMES = new AtomicLong();

    private static final String GIVEN = "event.detail.response";

    /** The first letter goes to the server at once, the rest of a word when one pauses. */
    private static final int PAUSE_IN_MILLISECONDS = 800;

    private final Item item;
    private final long seed;
    private final Words words;
    private Response given;
    private boolean readOnly;
    private String id;

    private QuestionField(Item item, long seed, Language language, Response given) {
        this.item = item;
        this.seed = seed;
        words = new Words(language);
        var shown = QuestionWire.given(item, seed, given);
        this.given = QuestionWire.response(item, seed, shown);
        getContent().getElement().getClassList().add("question");
        getContent()
                .getElement()
                .setAttribute("lang", language.tag())
                .setPropertyJson("words", FieldWords.of(item, words))
                .setPropertyJson("question", QuestionWire.question(item, seed, language))
                .setPropertyJson("given", shown);
        id = name("of-its-own-" + NAMES.incrementAndGet());
    }

    /**
     * What the item is answered with, for a page that takes the responses where they are given and asks nothing of the server.
     *
     * @param arranged the item as the attempt shows it
     * @param seed of the attempt, for the order in which elements are laid out
     * @param given what had been answered before
     */
    public static QuestionField of(Item arranged, long seed, Language language, Response given) {
        return new QuestionField(arranged, seed, language, given);
    }

    /**
     * What the item is answered with.
     *
     * @param changed is told each change that the learner makes
     */
    public static QuestionField of(
            Item arranged, long seed, Language language, Response given, Consumer<Response> changed) {
        var field = new QuestionField(arranged, seed, language, given);
        field.getContent()
                .getElement()
                .addEventListener("wm-answered", event -> field.answered(event, changed))
                .addEventData(GIVEN)
                .debounce(PAUSE_IN_MILLISECONDS, DebouncePhase.LEADING, DebouncePhase.TRAILING);
        return field;
    }

    @Override
    protected AnsweringElement initContent() {
        return new AnsweringElement();
    }

    private void answered(DomEvent event, Consumer<Response> changed) {
        if (readOnly) {
            return;
        }
        read(event.getEventData().path(GIVEN)).ifPresent(response -> {
            given = response;
            changed.accept(response);
        });
    }

    private Optional<Response> read(JsonNode json) {
        try {
            return Optional.of(QuestionWire.response(item, seed, json));
        } catch (ForeignResponse | IllegalArgumentException foreign) {
            LOG.warn("what a browser gave to item {} was passed over: {}", item.id(), foreign.getMessage());
            return Optional.empty();
        }
    }

    /** Gives it the ids of this position on the page, counted from 1; until then its ids are its own. */
    public QuestionField at(int position) {
        id = name(String.valueOf(position));
        return this;
    }

    private String name(String suffix) {
        var name = "q-" + suffix;
        setId(name);
        getContent().getElement().setProperty("prefix", name);
        return name;
    }

    /** Says in which folder, with a slash at its end, the pictures of the course are found. */
    public QuestionField pictures(String folder) {
        getContent().getElement().setProperty("pictures", folder);
        return this;
    }

    /** The heading, filled with the prompt and made the name of the field; the view places it. */
    public <H extends HtmlContainer> H prompt(H heading) {
        heading.addClassName("stem");
        heading.setId(id + "-prompt");
        return words.in(item.question().prompt(), heading);
    }

    public Response response() {
        return given;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        getContent().getElement().setProperty("readonly", readOnly);
    }

    /** Puts the focus on the first thing to answer with. */
    public void focus() {
        getContent().getElement().callJsFunction("focus");
    }
}

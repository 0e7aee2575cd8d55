package org.waymark.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Question;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response;

/**
 * What one answers an item with. The browser gets the texts on offer and nothing else: no key, no explanation, no id of a file.
 */
public final class QuestionField extends Composite<Div> {

    private final LocalizedText prompt;
    private final Words words;
    private final AnsweringPart part;
    private final Button clear;
    private boolean readOnly;
    private String id = "q-1";

    private QuestionField(Item item, long seed, Language language, Response given, Consumer<Response> changed) {
        words = new Words(language);
        prompt = item.question().prompt();
        part = part(item, seed, words, () -> {
            refresh();
            changed.accept(response());
        });
        clear = new Button(words.say("question.field.clear"), _ -> {
            part.show(new Response.Blank());
            refresh();
            part.focus();
            changed.accept(response());
        });
        clear.addClassNames("btn", "quiet", "small");
        part.show(given);
        getContent().addClassName("question");
        getContent().add(part.component(), clear);
        at(1);
        refresh();
    }

    /**
     * What the item is answered with.
     *
     * @param arranged the item as the attempt shows it
     * @param seed of the attempt, for the order in which elements are laid out
     * @param given what had been answered before
     * @param changed is told each change that the learner makes
     */
    public static QuestionField of(
            Item arranged, long seed, Language language, Response given, Consumer<Response> changed) {
        return new QuestionField(arranged, seed, language, given, changed);
    }

    private static AnsweringPart part(Item item, long seed, Words words, Runnable changed) {
        return switch (item.question()) {
            case SingleChoice single -> new SingleChoicePart(single, words, changed);
            case MultipleChoice multiple -> new MultipleChoicePart(multiple, words, changed);
            case TrueFalse statement -> new TrueFalsePart(statement, words, changed);
            case Matching matching -> new MatchingPart(matching, words, changed);
            case Ordering ordering ->
                new OrderingPart(Arrangement.presentedOrder(ordering, item.id(), seed), words, changed);
            case ShortAnswer _ -> new ShortAnswerPart(words, changed);
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> throw new UnsupportedOperationException("to be written");
        };
    }

    /** Gives it the ids of this position on the page, counted from 1; call it when a page shows more than one. */
    public QuestionField at(int position) {
        id = "q-" + position;
        setId(id);
        part.name(id, promptId());
        return this;
    }

    /** The heading, filled with the prompt and made the name of the field; the view places it. */
    public <H extends HtmlContainer> H prompt(H heading) {
        heading.addClassName("stem");
        heading.setId(promptId());
        return words.in(prompt, heading);
    }

    private String promptId() {
        return id + "-prompt";
    }

    public Response response() {
        return part.response();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        part.setReadOnly(readOnly);
        refresh();
    }

    /** Puts the focus on the first thing to answer with. */
    public void focus() {
        part.focus();
    }

    private void refresh() {
        clear.setVisible(!readOnly && !(response() instanceof Response.Blank));
    }
}

package org.waymark.question.wire;

import org.waymark.base.Language;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Question;
import org.waymark.question.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question as a browser gets it, and what the browser gives back. The browser knows parts by their place in the order it shows
 * them in and by their text: no id, no key, no reason, no hint and no explanation leaves the server this way.
 */
public final class QuestionWire {

    private static final String KIND = "kind";
    private static final String BLANK = "blank";

    private QuestionWire() {}

    /**
     * What a browser needs in order to ask.
     *
     * @param arranged the item as the attempt shows it
     * @param seed of the attempt, for the order in which elements are laid out
     */
    public static ObjectNode question(Item arranged, long seed, Language language) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put(KIND, arranged.question().kind());
        form(arranged, seed).describe(new Texts(json, language));
        return json;
    }

    /**
     * What a browser gave.
     *
     * @throws IllegalArgumentException if nobody can have given that to this question; says what is wrong with it, never what it says
     */
    public static Response response(Item arranged, long seed, JsonNode given) {
        var fields = Fields.of(given);
        var kind = fields.text(KIND, Fields.LONGEST_WORD);
        if (kind.equals(BLANK)) {
            return new Response.Blank();
        }
        var form = form(arranged, seed);
        if (!kind.equals(form.given())) {
            throw new IllegalArgumentException("the response is of another kind than " + form.given());
        }
        return form.read(fields);
    }

    /** A response as the browser would give it; parts that the question does not have are passed over. */
    public static ObjectNode given(Item arranged, long seed, Response response) {
        var form = form(arranged, seed);
        var json = JsonNodeFactory.instance.objectNode().put(KIND, form.given());
        return form.write(response, json)
                ? json
                : JsonNodeFactory.instance.objectNode().put(KIND, BLANK);
    }

    private static Form form(Item item, long seed) {
        return switch (item.question()) {
            case Question.SingleChoice single -> ChosenForm.oneOf(single.options());
            case Question.MultipleChoice multiple -> ChosenForm.anyOf(multiple.options());
            case Question.Hotspot hotspot -> new HotspotForm(hotspot);
            case Question.TrueFalse statement -> new JudgedForm(statement.reasons());
            case Question.Matching matching -> MatchedForm.of(matching);
            case Question.Categorise sorting -> MatchedForm.of(sorting);
            case Question.Ordering ordering -> new OrderedForm(Arrangement.presentedOrder(ordering, item.id(), seed));
            case Question.ShortAnswer _ -> TypedForm.words();
            case Question.Numeric numeric -> TypedForm.number(numeric);
            case Question.Essay essay -> TypedForm.essay(essay);
            case Question.Cloze cloze -> new FilledForm(cloze);
            case Question.Timeline timeline -> new PlacedForm(timeline);
            case Question.SourceCriticism criticism -> new CriticisedForm(criticism);
        };
    }
}

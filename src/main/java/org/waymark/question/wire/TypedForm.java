package org.waymark.question.wire;

import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.question.Marking;
import org.waymark.question.MeasureUnit;
import org.waymark.question.Question.Essay;
import org.waymark.question.Question.Numeric;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** Words, a number or a longer text, typed; a unit stands behind its number. */
record TypedForm(int longest, Consumer<Texts> description) implements Form {

    static TypedForm words() {
        return new TypedForm(Marking.LONGEST_ANSWER, _ -> {});
    }

    static TypedForm number(Numeric question) {
        return new TypedForm(Marking.LONGEST_ANSWER, texts -> {
            if (!question.units().isEmpty()) {
                var units = texts.json().putArray("units");
                question.units().forEach(unit -> write(unit, texts, units.addObject()));
            }
        });
    }

    /** As it is shown, and as it is called in the other languages: what was given may have been given in one of them. */
    private static void write(MeasureUnit unit, Texts texts, ObjectNode json) {
        var shown = unit.names().getFirst();
        var names = texts.write(json, shown).putArray("names");
        for (var language : Language.values()) {
            names.add(shown.in(language));
        }
    }

    static TypedForm essay(Essay question) {
        return new TypedForm(
                Marking.LONGEST_ESSAY,
                texts -> texts.json()
                        .put("least", question.words().least())
                        .put("most", question.words().most()));
    }

    @Override
    public String given() {
        return "typed";
    }

    @Override
    public void describe(Texts texts) {
        description.accept(texts);
        texts.json().put("longest", longest);
    }

    @Override
    public Response read(Fields fields) {
        var text = fields.text("text", longest);
        var language = fields.language();
        return text.isBlank() ? new Response.Blank() : new Response.Typed(text, language);
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        if (!(response instanceof Response.Typed(var text, var language))) {
            return false;
        }
        json.put("text", text).put("language", language.tag());
        return !text.isBlank();
    }
}

package org.waymark.question.wire;

import java.util.List;
import java.util.function.Function;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import tools.jackson.databind.node.ObjectNode;

/** A question being written for a reader of one language; a text says its language only where it is another one. */
record Texts(ObjectNode json, Language language) {

    /** The texts of some parts, in their order. */
    <T> void list(String name, List<T> parts, Function<T, LocalizedText> text) {
        var array = json.putArray(name);
        parts.forEach(part -> write(array.addObject(), text.apply(part)));
    }

    void text(String name, LocalizedText text) {
        write(json.putObject(name), text);
    }

    /** Fills an object with a text. */
    ObjectNode write(ObjectNode object, LocalizedText text) {
        return write(object, text.in(language), text.languageFor(language));
    }

    /** Fills an object with a text in a language that may be another one. */
    ObjectNode write(ObjectNode object, String text, Language spoken) {
        object.put("text", text);
        if (spoken != language) {
            object.put("lang", spoken.tag());
        }
        return object;
    }
}

package org.waymark.gradebook.jdbc;

import java.util.EnumMap;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** A text as one JSON object, by the tags of its languages. */
final class TextJson {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private TextJson() {}

    static String write(LocalizedText text) {
        var json = JSON.createObjectNode();
        text.texts().forEach((language, words) -> json.put(language.tag(), words));
        return JSON.writeValueAsString(json);
    }

    static LocalizedText read(String json, String original) {
        var texts = new EnumMap<Language, String>(Language.class);
        JSON.readTree(json)
                .properties()
                .forEach(text -> texts.put(
                        Language.tagged(text.getKey()).orElseThrow(),
                        text.getValue().asString()));
        return new LocalizedText(texts, Language.tagged(original).orElseThrow());
    }
}

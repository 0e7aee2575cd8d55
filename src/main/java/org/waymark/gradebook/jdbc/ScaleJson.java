package org.waymark.gradebook.jdbc;

import java.util.Optional;
import org.waymark.gradebook.Band;
import org.waymark.gradebook.Scale;

/** A scale as JSON. */
final class ScaleJson {

    private ScaleJson() {}

    static String write(Scale scale) {
        var json = TextJson.JSON.createObjectNode();
        json.put("kind", scale.kind().name()).put("places", scale.places());
        scale.most().ifPresent(most -> json.put("most", most));
        var bands = json.putArray("bands");
        scale.bands().forEach(band -> bands.addObject().put("from", band.from()).put("name", band.name()));
        return TextJson.JSON.writeValueAsString(json);
    }

    static Scale read(String text) {
        var json = TextJson.JSON.readTree(text);
        return new Scale(
                Scale.Kind.valueOf(json.path("kind").asString()),
                json.has("most") ? Optional.of(json.path("most").asInt()) : Optional.empty(),
                json.path("places").asInt(),
                json.path("bands")
                        .valueStream()
                        .map(it -> new Band(
                                it.path("from").asDecimal(), it.path("name").asString()))
                        .toList());
    }
}

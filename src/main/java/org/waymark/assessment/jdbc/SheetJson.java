package org.waymark.assessment.jdbc;

import java.util.HashMap;
import org.waymark.assessment.MarkSheet;
import org.waymark.base.Slug;
import tools.jackson.databind.json.JsonMapper;

/** A mark sheet as the JSON in which it is kept. */
final class SheetJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SheetJson() {}

    static String write(MarkSheet sheet) {
        var json = JSON.createObjectNode();
        var points = json.putObject("points");
        sheet.points().forEach((criterion, given) -> points.put(criterion.value(), given));
        var comments = json.putObject("comments");
        sheet.comments().forEach((criterion, words) -> comments.put(criterion.value(), words));
        json.put("comment", sheet.comment());
        return JSON.writeValueAsString(json);
    }

    static MarkSheet read(String text) {
        var json = JSON.readTree(text);
        var points = new HashMap<Slug, Integer>();
        json.required("points")
                .properties()
                .forEach(entry ->
                        points.put(new Slug(entry.getKey()), entry.getValue().asInt()));
        var comments = new HashMap<Slug, String>();
        json.required("comments")
                .properties()
                .forEach(entry ->
                        comments.put(new Slug(entry.getKey()), entry.getValue().asString()));
        return new MarkSheet(points, comments, json.required("comment").asString());
    }
}

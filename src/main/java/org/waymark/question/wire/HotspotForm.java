package org.waymark.question.wire;

import org.waymark.question.Question.Hotspot;
import org.waymark.question.Region;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** A picture and its regions; several may be pointed at where several are right. */
record HotspotForm(Hotspot question, Places places, boolean several) implements Form {

    HotspotForm(Hotspot question) {
        this(
                question,
                Places.of(question.regions(), Region::id),
                question.regions().stream().filter(Region::correct).count() > 1);
    }

    @Override
    public String given() {
        return "chosen";
    }

    @Override
    public void describe(Texts texts) {
        var picture = question.picture();
        texts.write(
                texts.json()
                        .putObject("picture")
                        .put("src", picture.file())
                        .put("width", picture.width())
                        .put("height", picture.height())
                        .putObject("alt"),
                picture.alternative());
        texts.json().put("several", several);
        var regions = texts.json().putArray("regions");
        for (var region : question.regions()) {
            texts.write(
                    regions.addObject()
                            .put("left", region.left())
                            .put("top", region.top())
                            .put("width", region.width())
                            .put("height", region.height())
                            .putObject("label"),
                    region.label());
        }
    }

    @Override
    public Response read(Fields fields) {
        return ChosenForm.read(fields, places, several ? places.size() : 1);
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        return ChosenForm.write(response, json, places);
    }
}

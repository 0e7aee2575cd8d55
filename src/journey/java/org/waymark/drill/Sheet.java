package org.waymark.drill;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the page of an attempt brings: the name of the attempt, its questions, and a pass for this device.
 *
 * @param said how the attempt stands: at which question one is, what was given, when it ends
 */
record Sheet(String token, String device, String pass, JsonNode said, List<JsonNode> questions) {

    /** Reads the page, and asks it for a pass as its element does once it is on the screen. */
    static Sheet on(FlowPage page, String device) throws IOException {
        var attempt =
                page.tree().tagged("wm-attempt").findFirst().orElseThrow(() -> new Broken("the page shows no attempt"));
        var said = Optional.ofNullable(attempt.values.get("sheet"))
                .orElseThrow(() -> new Broken("the page does not say which attempt it shows"));
        var questions = page.tree()
                .tagged("wm-question")
                .map(element -> element.values.get("question"))
                .toList();
        if (questions.isEmpty() || questions.contains(null)) {
            throw new Broken("the page of the attempt asks nothing");
        }
        page.tell(attempt, "pass-wanted", Resource.JSON.createObjectNode().put("event.detail.device", device));
        return new Sheet(said.required("token").asString(), device, page.calledWith("admit"), said, questions);
    }

    /** The button of the page of a quiz for which one came there. */
    static PageTree.Element startButton(FlowPage page) {
        return page.tree()
                .all()
                .filter(element -> element.classes.contains("primary") && element.listeners.containsKey("click"))
                .findFirst()
                .orElseThrow(() -> new Broken("the page of the quiz has no button to start with"));
    }
}

package org.waymark.drill;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something a learner did, on its way to the server.
 *
 * @param item the number of the question in the attempt, 0 where there is none
 * @param response in the form in which it travels; empty where nothing was answered
 */
record Deed(UUID id, int order, Instant at, String act, int item, ObjectNode response) {

    void writeTo(ObjectNode json) {
        json.put("id", id.toString())
                .put("order", order)
                .put("at", at.toString())
                .put("act", act);
        if (item > 0) {
            json.put("item", item);
        }
        if (!response.isEmpty()) {
            json.set("response", response);
        }
    }
}

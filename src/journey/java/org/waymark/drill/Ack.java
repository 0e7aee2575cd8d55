package org.waymark.drill;

import tools.jackson.databind.JsonNode;

/** What the server says became of a deed. */
record Ack(String id, int number, String digest, String standing, String reason) {

    static Ack of(JsonNode json) {
        return new Ack(
                json.required("id").asString(),
                json.path("number").asInt(0),
                json.path("digest").asString(""),
                json.required("standing").asString(),
                json.path("reason").asString(""));
    }

    boolean isStored() {
        return !standing.equals("refused");
    }
}

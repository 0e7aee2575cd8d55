package org.waymark.assessment.export;

import tools.jackson.databind.JsonNode;

/** What can be said of a file that claims to be the record of an attempt. */
public sealed interface Authenticity {

    /** This installation signed it and every word of it is as it was then. */
    record Unchanged(JsonNode record) implements Authenticity {

        /** A text of the record, by the names that lead to it; empty where there is none. */
        public String text(String... names) {
            var node = record;
            for (var name : names) {
                node = node.path(name);
            }
            return node.asString("");
        }
    }

    /** It names this installation's key, but it is not what was signed. */
    record Changed() implements Authenticity {}

    /** It names another key: whose, only its owner can say. */
    record Foreign(String key) implements Authenticity {}

    /** It is not the record of an attempt at all. */
    record NoRecord() implements Authenticity {}
}

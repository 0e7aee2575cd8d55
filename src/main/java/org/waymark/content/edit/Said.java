package org.waymark.content.edit;

/**
 * A text as YAML.
 *
 * @param head what stands behind its key
 * @param body the lines below it, each with a line feed before it
 */
record Said(String head, String body) {

    static Said inLine(String head) {
        return new Said(head, "");
    }
}

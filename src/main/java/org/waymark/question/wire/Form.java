package org.waymark.question.wire;

import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** How one family of questions is asked over the wire, and how responses to it are told. */
interface Form {

    /** The kind of response that it is answered with. */
    String given();

    /** Writes what is asked. */
    void describe(Texts json);

    /**
     * Reads a response of the right kind.
     *
     * @throws IllegalArgumentException if nobody can have given it
     */
    Response read(Fields fields);

    /** Writes a response; false where there is nothing of it that belongs to the question. */
    boolean write(Response response, ObjectNode json);
}

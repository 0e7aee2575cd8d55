package org.waymark.question;

/** A response that cannot have been given to the question it came with; says the kind of question, never what was answered. */
public final class ForeignResponse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignResponse(Question question, String reason) {
        super("a response does not belong to its " + question.getClass().getSimpleName() + " question: " + reason);
    }
}

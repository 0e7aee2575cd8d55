package org.waymark.assessment;

/** There is no such learner, group or exception, or it is one of somebody else's: whoever asks must not learn which. */
public class RecipientNotFound extends RuntimeException {

    public RecipientNotFound() {
        super("there is nobody like this whom this instructor may allow something");
    }
}

package org.waymark.assessment;

/** There is no such attempt, or it is somebody else's: whoever asks must not learn which. */
public class AttemptNotFound extends RuntimeException {

    public AttemptNotFound() {
        super("this learner has no such attempt");
    }
}

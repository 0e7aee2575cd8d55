package org.waymark.playthrough;

/** There is no such playthrough, or it is somebody else's: whoever asks must not learn which. */
public class PlaythroughNotFound extends RuntimeException {

    public PlaythroughNotFound() {
        super("this learner has no such playthrough");
    }
}

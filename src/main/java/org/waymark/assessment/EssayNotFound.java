package org.waymark.assessment;

/** There is no such essay. */
public class EssayNotFound extends RuntimeException {

    public EssayNotFound() {
        super("there is no such essay");
    }
}

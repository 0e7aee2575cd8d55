package org.waymark.assessment;

/** What is kept of an event says nothing: somebody has changed it by hand. */
public class UnreadableEvent extends RuntimeException {

    private final int number;

    public UnreadableEvent(int number, Throwable cause) {
        super("event " + number + " cannot be read", cause);
        this.number = number;
    }

    public int number() {
        return number;
    }
}

package org.waymark.ui;

/** Under which names the browser keeps what waits of whoever is signed in; who that is, the names do not say. */
@FunctionalInterface
public interface OutboxOwner {

    /** The name to keep things under, and older ones under which they may be kept, with spaces between; empty for a visitor. */
    String names();
}

package org.waymark.drill;

/** A page or a resource did not do what it is for, whatever its status said. */
public final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Broken(String message) {
        super(message);
    }
}

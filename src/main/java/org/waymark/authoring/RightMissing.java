package org.waymark.authoring;

/** Somebody who writes a course wants to do what they have not been given the right to. */
public class RightMissing extends RuntimeException {

    private final Right right;

    public RightMissing(Right right) {
        super("this takes the right " + right);
        this.right = right;
    }

    public Right right() {
        return right;
    }
}

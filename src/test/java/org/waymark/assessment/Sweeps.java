package org.waymark.assessment;

/** Sweepers that run when they are told to. */
public final class Sweeps {

    private Sweeps() {}

    public static Sweeping of(HandingInOverdue handingIn) {
        return new Sweeping(handingIn);
    }
}

package org.waymark.assessment;

/** Somebody may not start a quiz now. */
public class StartRefused extends RuntimeException {

    private final transient Refusal refusal;

    public StartRefused(Refusal refusal) {
        super("no attempt may be started: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

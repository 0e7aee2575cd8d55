package org.waymark.scenario;

/** A step that is not possible in a walk; the walk stays as it was. */
public class StepRefused extends RuntimeException {

    private final Refusal refusal;

    public StepRefused(Step step, Refusal refusal) {
        super(step + " is not possible: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

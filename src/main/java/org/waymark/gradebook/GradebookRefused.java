package org.waymark.gradebook;

/** Something cannot be done to a gradebook; nothing was changed. */
public class GradebookRefused extends RuntimeException {

    private final Refusal refusal;

    public GradebookRefused(Refusal refusal) {
        super("refused: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

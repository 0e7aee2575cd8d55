package org.waymark.classroom;

/** Something is not possible in a class; everything stays as it was. */
public class ClassroomRefused extends RuntimeException {

    private final Refusal refusal;

    public ClassroomRefused(Refusal refusal) {
        super("in this class it is refused: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

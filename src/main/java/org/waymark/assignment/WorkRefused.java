package org.waymark.assignment;

/** Something cannot be assigned, or granted, as a form says it; nothing was done. */
public class WorkRefused extends RuntimeException {

    private final WorkFlaw flaw;
    private final int place;

    public WorkRefused(WorkFlaw flaw) {
        this(flaw, 0);
    }

    /** @param place which of several forms it is, counted from 0 */
    public WorkRefused(WorkFlaw flaw, int place) {
        super("refused: " + flaw);
        this.flaw = flaw;
        this.place = place;
    }

    public WorkFlaw flaw() {
        return flaw;
    }

    /** Which of the forms that came together it is about, counted from 0. */
    public int place() {
        return place;
    }
}

package org.waymark.roster;

/** There are cards that their owner has not said to have, and what was wished for would make more; nothing was done. */
public class CardsNotPutAway extends RuntimeException {

    private final boolean ofThisClass;

    CardsNotPutAway(boolean ofThisClass) {
        super("sign-in cards have not been put away");
        this.ofThisClass = ofThisClass;
    }

    /** Whether they are of this class and would be lost; otherwise there are as many as one person can have. */
    public boolean isOfThisClass() {
        return ofThisClass;
    }
}

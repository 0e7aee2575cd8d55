package org.waymark.interchange;

/** The next occurrence of something in a text, remembered until it is passed. */
final class Ahead {

    private final String text;
    private final String wanted;
    private int found = -2;

    Ahead(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** Where it stands from here on; -1 where it does not. */
    int from(int start) {
        if (found != -1 && found < start) {
            found = text.indexOf(wanted, start);
        }
        return found;
    }
}

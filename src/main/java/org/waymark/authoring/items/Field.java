package org.waymark.authoring.items;

import java.util.List;

/** What a question may say under one of its keys, and in which form. */
public sealed interface Field {

    /** Its key in the file; empty where a row of a list is nothing but a text. */
    String key();

    /** Whether a question cannot be read without it. */
    boolean isNeeded();

    /** The name of a part within its question; it is given once and never changed, since learners' answers refer to it. */
    record Id() implements Field {
        @Override
        public String key() {
            return "id";
        }

        @Override
        public boolean isNeeded() {
            return true;
        }
    }

    /** A text in its languages. */
    record Text(String key, boolean isNeeded) implements Field {}

    /** A word, a number or a date. */
    record Line(String key, boolean isNeeded) implements Field {}

    /** One of what is on offer. */
    record Choice(String key, boolean isNeeded, Offer offer) implements Field {}

    /**
     * Yes or no.
     *
     * @param usual what holds where nothing is said
     * @param isOnly whether it is yes in one row of its list and no in all others
     */
    record Flag(String key, boolean usual, boolean isOnly) implements Field {
        @Override
        public boolean isNeeded() {
            return false;
        }
    }

    /** Several words: typed, or some of what is on offer. */
    record Words(String key, boolean isNeeded, Offer offer) implements Field {}

    /** Fields that belong together. */
    record Part(String key, boolean isNeeded, List<Field> fields) implements Field {
        public Part {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Parts of the same sort below each other.
     *
     * @param one what one of them is called, as the beginning of its id
     * @param least how many there have to be
     * @param most how many there may be
     */
    record Rows(String key, String one, int least, int most, List<Field> fields) implements Field {
        public Rows {
            fields = List.copyOf(fields);
        }

        @Override
        public boolean isNeeded() {
            return least > 0;
        }
    }
}

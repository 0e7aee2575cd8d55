package org.waymark.cli;

/** The key that attempts were sealed with is not there, so nothing can be proven; making another one would prove nothing either. */
public class NoSealKey extends RuntimeException {

    NoSealKey(String file) {
        super("the seal key " + file
                + " is not there; give the one of this database in WAYMARK_SEAL_KEY or WAYMARK_SEAL_FILE");
    }
}

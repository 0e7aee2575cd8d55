package org.waymark.classreport.ui;

import java.util.Locale;

/** What can be done about the time of a running quiz, as its buttons say it. */
enum Steer {
    EXTEND,
    HALT,
    GO_ON,
    END;

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of the button for everybody. */
    String keyForAll() {
        return "classreport.steer." + word() + "-all";
    }

    /** The words of the button for one. */
    String key() {
        return "classreport.steer." + word();
    }

    /** What follows from it, for everybody or for one. */
    String explains(boolean all) {
        return key() + (all ? "-all-explained" : "-explained");
    }

    String look() {
        return this == END ? "danger" : "small";
    }
}

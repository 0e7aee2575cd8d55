package org.waymark.classroom;

import java.util.Optional;
import org.waymark.base.SpokenCode;

/** What a learner types to come into a class; there are some hundred and fifty thousand million of them. */
public record JoinCode(String value) {

    public static final int LENGTH = 8;

    public JoinCode {
        if (!SpokenCode.isOne(value, LENGTH)) {
            throw new IllegalArgumentException("not a code to join a class by");
        }
    }

    static JoinCode random() {
        return new JoinCode(SpokenCode.random(LENGTH));
    }

    /** What somebody typed, in small letters or with spaces and hyphens in it. */
    public static Optional<JoinCode> typed(String typed) {
        return SpokenCode.typed(typed, LENGTH).map(JoinCode::new);
    }

    /** In two halves, as one reads it aloud. */
    public String spaced() {
        return SpokenCode.spaced(value);
    }
}

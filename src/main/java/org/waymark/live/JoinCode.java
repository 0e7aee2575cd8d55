package org.waymark.live;

import java.util.Optional;
import org.waymark.base.SpokenCode;

/** What a class types to come into a walk. */
public record JoinCode(String value) {

    public static final int LENGTH = 6;

    public JoinCode {
        if (!SpokenCode.isOne(value, LENGTH)) {
            throw new IllegalArgumentException("not a code to join by");
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

package org.waymark.authoring.items;

import java.util.List;

/** From what one chooses. */
public sealed interface Offer {

    /** Words of one's own. */
    record Anything() implements Offer {}

    /** These words of the format. */
    record These(List<String> words) implements Offer {
        public These {
            words = List.copyOf(words);
        }

        public These(String... words) {
            this(List.of(words));
        }
    }

    /** The ids of the rows of a list beside the one in which it stands. */
    record Beside(String rows) implements Offer {}

    /** What the course has. */
    record OfCourse(Sort sort) implements Offer {}

    /** What of a course one chooses. */
    enum Sort {
        OBJECTIVE,
        STIMULUS,
        PICTURE,
        CITATION
    }
}

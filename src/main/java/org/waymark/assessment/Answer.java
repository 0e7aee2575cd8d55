package org.waymark.assessment;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/**
 * A response to an item, with what marking said of it and when.
 *
 * @param number counts the answers of its attempt from 1
 */
public record Answer(int number, Slug item, Response response, Outcome outcome, Instant at) {

    public boolean isBlank() {
        return outcome instanceof Outcome.LeftBlank;
    }
}

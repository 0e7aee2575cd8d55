package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/**
 * A response to an item, with what marking said of it and when.
 *
 * @param number counts the answers of its attempt from 1
 */
public record Answer(int number, Slug item, Response response, Outcome outcome, Instant at) {

    /** The answer that an event gives, if it gives one. */
    static Optional<Answer> of(int number, AttemptEvent event) {
        return switch (event.act()) {
            case Act.Answered(var item, var response, var _, var outcome) ->
                Optional.of(new Answer(number, item, response, outcome, event.receivedAt()));
            case Act.Checked(var item, var response, var _, var outcome) ->
                Optional.of(new Answer(number, item, response, outcome, event.receivedAt()));
            case Act.Begun _,
                    Act.Redone _,
                    Act.Moved _,
                    Act.TookOver _,
                    Act.HandedIn _,
                    Act.Extended _,
                    Act.Paused _,
                    Act.Resumed _,
                    Act.Steered _,
                    Act.Admitted _,
                    Act.SetAside _,
                    Act.Reviewed _ -> Optional.empty();
        };
    }

    public boolean isBlank() {
        return outcome instanceof Outcome.LeftBlank;
    }
}

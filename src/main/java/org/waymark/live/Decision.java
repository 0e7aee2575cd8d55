package org.waymark.live;

import java.time.Instant;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Response;
import org.waymark.scenario.Step;

/**
 * How the instructor moved at the end of a round.
 *
 * @param response what the class agreed on, where the step is an answered question
 */
public record Decision(Step step, Optional<Response> response, Instant at) {

    /** What was decided, as it would stand on a ballot paper; nothing where it was written, or is not one thing alone. */
    public Optional<String> pick() {
        return switch (step) {
            case Step.Chose(var made) -> Optional.of(made.choice().value());
            case Step.Pointed pointed -> Optional.of(pointed.paragraph().toString());
            case Step.Answered _ -> response.flatMap(Decision::only);
            case Step.Wrote _, Step.Rated _ -> Optional.empty();
        };
    }

    /** The question that was answered, where one was. */
    public Optional<Slug> answered() {
        return step instanceof Step.Answered answered ? Optional.of(answered.task()) : Optional.empty();
    }

    private static Optional<String> only(Response response) {
        return response instanceof Response.Chosen(var options) && options.size() == 1
                ? Optional.of(options.iterator().next().value())
                : Optional.empty();
    }
}

package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.scenario.Choice;
import org.waymark.scenario.DecisionTime;

/** How long one has for the decision of a passage. */
final class TimeFields {

    private TimeFields() {}

    /**
     * The time of a passage, if it says one; nothing when a problem was reported.
     *
     * @param choices of the passage; nothing where they could not be read
     */
    static Optional<Optional<DecisionTime>> read(Fields passage, Optional<List<Choice>> choices) {
        if (!passage.has("time")) {
            return Optional.of(Optional.empty());
        }
        var time = passage.mapping("time").flatMap(it -> time(it, choices));
        return time.isPresent() ? Optional.of(time) : Optional.empty();
    }

    private static Optional<DecisionTime> time(Fields fields, Optional<List<Choice>> choices) {
        var seconds = fields.scalar("seconds").flatMap(it -> it.whole(DecisionTime.SHORTEST, DecisionTime.LONGEST));
        var then = fields.scalar("then").flatMap(it -> then(it, choices));
        fields.end();
        return seconds.flatMap(time -> then.map(choice -> new DecisionTime(time, choice)));
    }

    private static Optional<Slug> then(Scalar scalar, Optional<List<Choice>> choices) {
        var id = scalar.id();
        if (id.isEmpty() || choices.isEmpty()) {
            return id;
        }
        var choice =
                choices.get().stream().filter(it -> it.id().equals(id.get())).findFirst();
        if (choice.isEmpty()) {
            scalar.file().error(scalar.line(), "content.problem.time-elsewhere", scalar.text());
        } else if (choice.get().opening().isPresent()) {
            scalar.file().error(scalar.line(), "content.problem.time-closed", scalar.text());
        } else {
            return id;
        }
        return Optional.empty();
    }
}

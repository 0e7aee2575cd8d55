package org.waymark.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Slug;

/** When something is open, decided by what was gathered on the way. */
public sealed interface Condition {

    /** A variable has at least this value. */
    record AtLeast(Slug variable, int value) implements Condition {}

    /** A variable has at most this value. */
    record AtMost(Slug variable, int value) implements Condition {}

    /** A choice was made earlier. */
    record Chosen(Made choice) implements Condition {}

    /** At least so much was right of the checkpoints and questions met so far, in percent; nothing met is 0. */
    record Evidence(int percent) implements Condition {
        public Evidence {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a share lies between 0 and 100 percent, not at " + percent);
            }
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}

    /** Each of them holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** It and everything it is made of. */
    default Stream<Condition> parts() {
        return switch (this) {
            case AtLeast _, AtMost _, Chosen _, Evidence _ -> Stream.of(this);
            case Not(var condition) -> Stream.concat(Stream.of(this), condition.parts());
            case All(var conditions) ->
                Stream.concat(Stream.of(this), conditions.stream().flatMap(Condition::parts));
            case Any(var conditions) ->
                Stream.concat(Stream.of(this), conditions.stream().flatMap(Condition::parts));
        };
    }
}

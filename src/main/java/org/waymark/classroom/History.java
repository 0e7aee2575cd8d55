package org.waymark.classroom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * What happened in a class, the newest first.
 *
 * @param people everybody who did something or to whom something was done
 */
public record History(List<ClassroomChange> changes, Map<UserId, Person> people) {

    /**
     * One line of it.
     *
     * @param change what happened, of several the newest
     * @param whom everybody to whom it happened, in the order of the changes; nobody where it was the class
     */
    public record Line(ClassroomChange change, List<UserId> whom) {

        public Line {
            whom = List.copyOf(whom);
        }

        /** Whether this happened to several at once. */
        public boolean isOfMany() {
            return whom.size() > 1;
        }
    }

    public History {
        changes = List.copyOf(changes);
        people = Map.copyOf(people);
    }

    /** The changes; those whom one person enrolled from a list within a minute are one line. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var change : changes) {
            if (!lines.isEmpty() && isOneList(lines.getLast().change(), change)) {
                var before = lines.removeLast();
                lines.add(new Line(
                        before.change(),
                        Stream.concat(before.whom().stream(), change.whom().stream())
                                .toList()));
            } else {
                lines.add(new Line(change, change.whom().stream().toList()));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean isOneList(ClassroomChange one, ClassroomChange other) {
        return one.what() == ClassroomChange.What.ENROLLED
                && other.what() == ClassroomChange.What.ENROLLED
                && one.by().equals(other.by())
                && one.reason().equals(other.reason())
                && minute(one).equals(minute(other));
    }

    private static Instant minute(ClassroomChange change) {
        return change.at().truncatedTo(ChronoUnit.MINUTES);
    }
}

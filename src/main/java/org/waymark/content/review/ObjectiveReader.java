package org.waymark.content.review;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.Course;

/** Holds the objectives of a course to the questions that give evidence of them. */
final class ObjectiveReader {

    private ObjectiveReader() {}

    static Stream<Finding> read(Course course) {
        return Coverage.of(course).objectives().stream().flatMap(ObjectiveReader::read);
    }

    private static Stream<Finding> read(Coverage.OfObjective found) {
        var spot = Spot.in("course.yaml", found.objective().id(), List.of());
        if (!found.hasItems()) {
            return Stream.of(Finding.of(
                    Rule.OBJECTIVE_QUESTIONS, spot, found.items().size(), Coverage.OfObjective.FEWEST_ITEMS));
        }
        return found.hasKinds()
                ? Stream.empty()
                : Stream.of(Finding.of(Rule.OBJECTIVE_KINDS, spot, found.kinds(), Coverage.OfObjective.FEWEST_KINDS));
    }
}

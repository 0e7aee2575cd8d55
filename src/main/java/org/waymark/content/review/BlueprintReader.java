package org.waymark.content.review;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.Course;

/** Counts the questions of each bank against what was planned. */
final class BlueprintReader {

    private BlueprintReader() {}

    static Stream<Finding> read(Course course) {
        return course.banks().stream()
                .flatMap(bank -> bank.blueprint().stream()
                        .flatMap(it -> it.deviations(bank))
                        .map(it -> Finding.of(
                                Rule.BLUEPRINT, Spot.of(bank, List.of()), it.what(), it.counted(), it.planned())));
    }
}

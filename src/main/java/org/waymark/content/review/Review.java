package org.waymark.content.review;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Course;

/** What a second reader finds in a course, by rule and then in the order of the course. */
public record Review(List<Finding> findings) {

    public Review {
        findings = List.copyOf(findings);
    }

    public static Review of(Course course) {
        return new Review(Stream.of(
                        LessonReader.read(course),
                        LengthReader.read(course),
                        AttributionReader.read(course),
                        TermReader.read(course),
                        ObjectiveReader.read(course),
                        BlueprintReader.read(course),
                        ContestedReader.read(course),
                        ItemReader.read(course),
                        BankReader.read(course))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(Finding::rule))
                .toList());
    }

    /** The rules that found something, with what they found. */
    public Map<Rule, List<Finding>> byRule() {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, () -> new EnumMap<>(Rule.class), Collectors.toList()));
    }
}

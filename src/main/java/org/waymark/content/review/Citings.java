package org.waymark.content.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.review.Coverage.Read;

/** The sections and the questions of a course that cite each numbered place, in the order of the course. */
public record Citings(Map<Citation, List<Read>> sections, Map<Citation, List<Slug>> items) {

    public Citings {
        sections = Map.copyOf(sections);
        items = Map.copyOf(items);
    }

    public static Citings of(Course course) {
        var sections = new HashMap<Citation, List<Read>>();
        course.lessons().forEach(lesson -> note(lesson, sections));
        var items = new HashMap<Citation, List<Slug>>();
        course.banks().stream()
                .flatMap(it -> it.items().stream())
                .forEach(item -> note(item.allCites().distinct(), item.id(), items));
        return new Citings(sections, items);
    }

    private static void note(Lesson lesson, Map<Citation, List<Read>> sections) {
        for (var section : lesson.sections()) {
            note(section.cites().stream().distinct(), new Read(lesson.id(), section.id()), sections);
        }
    }

    private static <T> void note(Stream<Citation> cites, T citing, Map<Citation, List<T>> noted) {
        cites.forEach(it -> noted.computeIfAbsent(it, _ -> new ArrayList<>()).add(citing));
    }

    public List<Read> sectionsWith(Citation citation) {
        return sections.getOrDefault(citation, List.of());
    }

    public List<Slug> itemsWith(Citation citation) {
        return items.getOrDefault(citation, List.of());
    }

    /** How many sections and questions cite it. */
    public int count(Citation citation) {
        return sectionsWith(citation).size() + itemsWith(citation).size();
    }
}

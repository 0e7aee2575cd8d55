package org.waymark.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Activity;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.CourseFiles;
import org.waymark.content.CourseModule;

/** What is different in an edition from the one before, part by part. */
public record ChangeSummary(List<Entry> entries) {

    /** Parts of a course, in the order in which their changes are told. */
    public enum Part {
        /** What is said of the course as a whole, and the order of its modules. */
        COURSE,
        OBJECTIVE,
        /** What is said of a module, and the order of what is in it. */
        MODULE,
        LESSON,
        QUIZ,
        SCENARIO,
        /** That it is there, and its blueprint. */
        BANK,
        ITEM,
        FIGURE,
        PICTURE,
        SOURCE,
        TERM
    }

    /** What happened to a part. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** One part. */
    public record Entry(Part part, String id, What what) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::part).thenComparing(Entry::what).thenComparing(Entry::id);

    public ChangeSummary {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The ids of those parts to which this happened. */
    public List<String> of(Part part, What what) {
        return entries.stream()
                .filter(it -> it.part() == part && it.what() == what)
                .map(Entry::id)
                .toList();
    }

    /**
     * The summary of a new edition.
     *
     * @param before empty for the first edition
     * @param drafted what goes into its files; pictures are known by nothing else
     */
    public static ChangeSummary of(Optional<Course> before, Course after, Collection<Draft> drafted) {
        var found = new ArrayList<Entry>();
        for (var part : Part.values()) {
            if (part == Part.PICTURE) {
                found.addAll(pictures(drafted));
            } else {
                found.addAll(between(part, before.map(it -> parts(it, part)).orElse(Map.of()), parts(after, part)));
            }
        }
        return new ChangeSummary(found.stream().sorted(ORDER).toList());
    }

    private static List<Entry> between(Part part, Map<String, Object> before, Map<String, Object> after) {
        var added = after.keySet().stream()
                .filter(it -> !before.containsKey(it))
                .map(it -> new Entry(part, it, What.ADDED));
        var changed = after.entrySet().stream()
                .filter(it -> before.containsKey(it.getKey()) && !it.getValue().equals(before.get(it.getKey())))
                .map(it -> new Entry(part, it.getKey(), What.CHANGED));
        var removed = before.keySet().stream()
                .filter(it -> !after.containsKey(it))
                .map(it -> new Entry(part, it, What.REMOVED));
        return Stream.of(added, changed, removed).flatMap(it -> it).toList();
    }

    private static List<Entry> pictures(Collection<Draft> drafted) {
        return drafted.stream()
                .filter(it -> it.path().startsWith(CourseFiles.PICTURES))
                .map(it -> new Entry(Part.PICTURE, it.path().substring(CourseFiles.PICTURES.length()), what(it)))
                .toList();
    }

    private static What what(Draft picture) {
        if (picture.removes()) {
            return What.REMOVED;
        }
        return picture.startedFrom().isPresent() ? What.CHANGED : What.ADDED;
    }

    /** What of each part tells that it is the same. */
    private static Map<String, Object> parts(Course course, Part part) {
        return switch (part) {
            case COURSE -> Map.of(course.id().value(), head(course));
            case OBJECTIVE -> by(course.objectives().stream(), it -> it.id().value(), it -> it);
            case MODULE -> by(course.modules().stream(), it -> it.id().value(), ChangeSummary::head);
            case LESSON -> by(course.lessons().stream(), it -> it.id().value(), it -> it);
            case QUIZ ->
                by(
                        Stream.concat(
                                course.modules().stream().flatMap(it -> it.quizzes().stream()),
                                course.placement().stream()),
                        it -> it.id().value(),
                        it -> it);
            case SCENARIO -> by(course.scenarios().stream(), it -> it.id().value(), it -> it);
            case BANK -> by(course.banks().stream(), it -> it.id().value(), Bank::blueprint);
            case ITEM ->
                by(
                        course.banks().stream().flatMap(it -> it.items().stream()),
                        it -> it.id().value(),
                        it -> it);
            case FIGURE -> by(course.figures().stream(), it -> it.id().value(), it -> it);
            case PICTURE -> Map.of();
            case SOURCE -> by(course.sources().stream(), it -> it.id().value(), it -> it);
            case TERM -> by(course.glossary().stream(), it -> it.id().value(), it -> it);
        };
    }

    private static <T> Map<String, Object> by(Stream<T> parts, Function<T, String> id, Function<T, Object> value) {
        return parts.collect(Collectors.toMap(id, value, (first, _) -> first, LinkedHashMap::new));
    }

    private static List<Object> head(Course course) {
        return List.of(
                course.original(),
                course.title(),
                course.summary(),
                course.audience(),
                course.note(),
                course.modules().stream().map(CourseModule::id).toList(),
                course.differences());
    }

    private static List<Object> head(CourseModule module) {
        return List.of(
                module.title(),
                module.summary(),
                module.activities().stream().map(Activity::id).toList());
    }
}

package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseFiles;
import org.waymark.content.CourseModule;
import org.waymark.content.Difference;
import org.waymark.content.Objective;
import org.waymark.content.Source;
import org.waymark.content.Term;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;
import org.waymark.interchange.Slugs;
import org.waymark.question.Item;

/** The ids that a course has, or once had; what is begun gets another one. */
public final class PartIds {

    /** Leaves room for a number behind it. */
    private static final int LONGEST = 56;

    private static final Pattern FILE = Pattern.compile("(lessons|banks|quizzes|scenarios|figures)/([^/.]+)[/.].*");

    private final Set<String> taken;

    private PartIds(Stream<String> taken) {
        this.taken = new HashSet<>(taken.toList());
    }

    /** Those of a course as it is drafted. */
    static PartIds of(WorkingCopy copy) {
        var files = copy.folder().files();
        return new PartIds(Stream.of(
                        files.texts().keySet().stream().flatMap(PartIds::named),
                        copy.course().stream().flatMap(PartIds::named).map(Slug::value),
                        root(files).stream().flatMap(PartIds::named))
                .flatMap(it -> it));
    }

    /** Those of something else, such as all courses. */
    static PartIds of(Stream<Slug> ids) {
        return new PartIds(ids.map(Slug::value));
    }

    private static Stream<String> named(String path) {
        var name = FILE.matcher(path);
        return name.matches() ? Stream.of(name.group(2)) : Stream.of();
    }

    private static Stream<Slug> named(Course course) {
        return Stream.of(
                        course.objectives().stream().map(Objective::id),
                        course.modules().stream().map(CourseModule::id),
                        course.activities().map(Activity::id),
                        course.banks().stream()
                                .flatMap(it -> it.items().stream())
                                .map(Item::id),
                        course.sources().stream().map(Source::id),
                        course.differences().stream().map(Difference::id),
                        course.glossary().stream().map(Term::id))
                .flatMap(it -> it);
    }

    /** What the file of the course names, whether it could be read as a course or not; ids that it once had are among them. */
    private static Stream<String> named(Value root) {
        var parts = Stream.of("objectives", "modules")
                .flatMap(key -> rows(root, key))
                .flatMap(it -> get(it, "id").stream());
        return Stream.concat(rows(root, "retired"), parts)
                .flatMap(it -> it instanceof Value.Text(var words) ? Stream.of(words.strip()) : Stream.<String>of());
    }

    private static Optional<Value> root(CourseFiles files) {
        return files.text(CourseParts.COURSE)
                .flatMap(it -> YamlDocument.read(it, CourseParts.COURSE, new ArrayList<>()))
                .map(YamlDocument::value);
    }

    private static Stream<Value> rows(Value value, String key) {
        return get(value, key).stream()
                .flatMap(it -> it instanceof Value.Rows(var entries) ? entries.stream() : Stream.<Value>of());
    }

    private static Optional<Value> get(Value value, String key) {
        return value instanceof Value.Keys keys ? keys.get(key) : Optional.empty();
    }

    /** Whether an id was never given. */
    public boolean isFree(Slug id) {
        return !taken.contains(id.value());
    }

    /**
     * An id that was never given, made from a title; {@code Gəncə’yə dönüş} becomes {@code gence-ye-donus}, and the second one {@code
     * gence-ye-donus-2}. Empty where the title has no letter that can stand in an id.
     */
    public String suggestion(String title) {
        var folded = Slugs.folded(title);
        var stem = folded.length() <= LONGEST
                ? folded
                : folded.substring(0, LONGEST).replaceAll("-$", "");
        if (stem.isEmpty()) {
            return "";
        }
        return Stream.iterate(1, it -> it + 1)
                .map(it -> it == 1 ? stem : stem + "-" + it)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }

    /** The same ids, and these. */
    PartIds and(List<Slug> more) {
        return new PartIds(Stream.concat(taken.stream(), more.stream().map(Slug::value)));
    }
}

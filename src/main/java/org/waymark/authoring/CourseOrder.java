package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/**
 * The order of a course as its file says it: every row of it, so that numbers are those of the file.
 *
 * @param root all that the file says
 */
public record CourseOrder(List<Stage> modules, Value root) {

    /** A module, with what one does in it. */
    public record Stage(String id, List<Step> activities) {
        public Stage {
            activities = List.copyOf(activities);
        }
    }

    /**
     * An activity as a module names it.
     *
     * @param kind the key under which it is named
     * @param value all that is said of it there
     */
    public record Step(String kind, String id, Value value) {}

    private static final List<String> KINDS = List.of("lesson", "quiz", "scenario");
    private static final String MODULES = "modules";
    private static final String ACTIVITIES = "activities";
    private static final String RETIRED = "retired";

    public CourseOrder {
        modules = List.copyOf(modules);
    }

    /** The order that the text of a course file says; nothing where it cannot be read. */
    public static Optional<CourseOrder> read(String text) {
        return YamlDocument.read(text, CourseParts.COURSE, new ArrayList<>())
                .map(YamlDocument::value)
                .map(root -> new CourseOrder(
                        rows(root, MODULES).map(CourseOrder::stage).toList(), root));
    }

    private static Stage stage(Value value) {
        return new Stage(
                word(value, "id"),
                rows(value, ACTIVITIES).map(CourseOrder::step).toList());
    }

    private static Step step(Value value) {
        var kind = KINDS.stream()
                .filter(it -> !word(value, it).isEmpty())
                .findFirst()
                .orElse("");
        return new Step(kind, word(value, kind), value);
    }

    private static Stream<Value> rows(Value value, String key) {
        return value instanceof Value.Keys keys && keys.get(key).orElse(value) instanceof Value.Rows(var entries)
                ? entries.stream()
                : Stream.of();
    }

    private static String word(Value value, String key) {
        return value instanceof Value.Keys keys
                ? keys.get(key).map(CourseOrder::words).orElse("")
                : "";
    }

    private static String words(Value value) {
        return value instanceof Value.Text(var words) ? words.strip() : "";
    }

    /** The number of a module. */
    public Optional<Integer> module(String id) {
        return IntStream.range(0, modules.size())
                .filter(it -> modules.get(it).id().equals(id))
                .boxed()
                .findFirst();
    }

    /** Where an activity stands. */
    public Optional<Spot> spot(String activity) {
        return IntStream.range(0, modules.size())
                .boxed()
                .flatMap(module -> IntStream.range(
                                0, modules.get(module).activities().size())
                        .filter(it ->
                                modules.get(module).activities().get(it).id().equals(activity))
                        .mapToObj(it -> new Spot(module, it)))
                .findFirst();
    }

    /** A place for an activity. */
    public record Spot(int module, int index) {}

    /** Whether what moves is there, and has room where it goes. */
    public boolean hasPlaceFor(Move move) {
        return switch (move) {
            case Move.OfModule(var from, var to) -> hasModule(from) && hasModule(to);
            case Move.OfActivity(var from, var to) -> has(from) && hasRoom(from, to);
        };
    }

    private boolean hasModule(int number) {
        return number >= 0 && number < modules.size();
    }

    /** Whether an activity stands there. */
    boolean has(Spot spot) {
        return hasModule(spot.module())
                && spot.index() >= 0
                && spot.index() < modules.get(spot.module()).activities().size();
    }

    /** Whether an activity can go there; behind all others only in another module. */
    boolean hasRoom(Spot from, Spot to) {
        return has(to)
                || (from.module() != to.module()
                        && hasModule(to.module())
                        && to.index() == modules.get(to.module()).activities().size());
    }

    /** What adds a module at the end. */
    Edit adding(Value module) {
        return new Edit.Add(Trail.to(MODULES), modules.size(), module);
    }

    /** What adds an activity at the end of a module. */
    Edit adding(int module, Value activity) {
        return new Edit.Add(activities(module), modules.get(module).activities().size(), activity);
    }

    /** What takes an activity out of its module. */
    Edit dropping(Spot spot) {
        return new Edit.Drop(activities(spot.module()).row(spot.index()));
    }

    /** What takes a module out of the course. */
    Edit dropping(int module) {
        return new Edit.Drop(Trail.to(MODULES).row(module));
    }

    /** What keeps ids from being given again. */
    List<Edit> retiring(List<String> ids) {
        var retired = rows(root, RETIRED).map(CourseOrder::words).toList();
        var more = ids.stream()
                .filter(it -> !it.isEmpty() && !retired.contains(it))
                .distinct()
                .toList();
        if (!more.isEmpty()
                && root instanceof Value.Keys keys
                && keys.get(RETIRED).isEmpty()) {
            var list = Value.Rows.of(more.toArray(String[]::new));
            return List.of(new Edit.Put(Trail.ROOT, keys.entries().size(), RETIRED, list));
        }
        return IntStream.range(0, more.size())
                .<Edit>mapToObj(
                        it -> new Edit.Add(Trail.to(RETIRED), retired.size() + it, new Value.Text(more.get(it))))
                .toList();
    }

    /** What moves a module to another number. */
    Edit moving(int module, int to) {
        return new Edit.Move(Trail.to(MODULES).row(module), to);
    }

    /** What moves an activity to another place; where it comes to another module, what is said of it there is written anew. */
    List<Edit> moving(Spot from, Spot to) {
        if (from.module() == to.module()) {
            return List.of(new Edit.Move(activities(from.module()).row(from.index()), to.index()));
        }
        var value = modules.get(from.module()).activities().get(from.index()).value();
        return List.of(dropping(from), new Edit.Add(activities(to.module()), to.index(), value));
    }

    private static Trail activities(int module) {
        return Trail.to(MODULES).row(module).key(ACTIVITIES);
    }
}

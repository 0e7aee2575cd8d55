package org.waymark.content.files;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Objective;
import org.waymark.question.Level;

/**
 * The shape of {@code course.yaml}.
 *
 * @param zoneOfQuizzes in which quizzes say when they open and close, where they do not say it themselves
 */
record CourseFile(
        Optional<Language> original,
        Optional<LocalizedText> title,
        Optional<LocalizedText> summary,
        Optional<LocalizedText> audience,
        Optional<Course.Note> note,
        Optional<ZoneId> zoneOfQuizzes,
        List<Objective> objectives,
        Optional<Slug> placement,
        List<Stage> stages) {

    /** A module with the activities it names. */
    record Stage(Optional<Slug> id, Optional<LocalizedText> title, Optional<LocalizedText> summary, List<Step> steps) {}

    /** An activity as a module names it. */
    sealed interface Step {

        record ToLesson(Slug id, int minutes, List<Slug> objectives) implements Step {}

        record ToQuiz(Slug id, Optional<Slug> after) implements Step {}

        record ToScenario(Slug id) implements Step {}
    }

    static final String PATH = "course.yaml";
    private static final List<String> STEPS = List.of("lesson", "quiz", "scenario");
    private static final int LONGEST = 600;

    static final CourseFile NONE = new CourseFile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ZoneOffset.UTC),
            List.of(),
            Optional.empty(),
            List.of());

    static CourseFile read(String text, String folder, OpenFile file) {
        var original = Fields.of(text, 0, file.silently())
                .flatMap(root -> root.scalar("source-language"))
                .flatMap(Scalar::language);
        return Fields.of(text, 0, file.writtenIn(original))
                .map(root -> of(root, folder))
                .orElse(NONE);
    }

    private static CourseFile of(Fields root, String folder) {
        root.scalar("course").flatMap(CourseFile::id).ifPresent(id -> Names.check(id, folder));
        var course = new CourseFile(
                root.scalar("source-language").flatMap(Scalar::language),
                root.text("title"),
                root.text("summary"),
                root.text("audience"),
                root.mappingIfAny("note").flatMap(CourseFile::note),
                zone(root),
                objectives(root),
                root.has("placement") ? activity(root, "placement", Index.Kind.QUIZ) : Optional.empty(),
                root.mappings("modules").stream().map(CourseFile::stage).toList());
        retired(root);
        root.end();
        return course;
    }

    private static Optional<Scalar> id(Scalar scalar) {
        return scalar.id().map(_ -> scalar);
    }

    private static void retired(Fields root) {
        root.scalarsIfAny("retired")
                .forEach(scalar -> scalar.id().ifPresent(root.file().index()::retire));
    }

    private static Optional<Course.Note> note(Fields fields) {
        var title = fields.text("title");
        var text = fields.text("text");
        fields.end();
        return title.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Course.Note(title.get(), text.get()));
    }

    /** One that cannot be read is wrong once, not once more for each quiz. */
    private static Optional<ZoneId> zone(Fields root) {
        return root.scalarIfAny("zone").map(it -> Moments.zone(it).orElse(ZoneOffset.UTC));
    }

    private static List<Objective> objectives(Fields root) {
        var objectives = new ArrayList<Objective>();
        for (var fields : root.mappings("objectives")) {
            var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.OBJECTIVE));
            var level = fields.scalar("level").flatMap(it -> it.oneOf(Level.class));
            var text = fields.text("text");
            fields.end();
            if (id.isPresent() && level.isPresent() && text.isPresent()) {
                objectives.add(new Objective(id.get(), level.get(), text.get()));
            }
        }
        return objectives;
    }

    private static Stage stage(Fields fields) {
        var stage = new Stage(
                fields.scalar("id").flatMap(it -> it.defines(Index.Kind.MODULE)),
                fields.text("title"),
                fields.text("summary"),
                fields.mappings("activities").stream()
                        .flatMap(each -> step(each).stream())
                        .toList());
        fields.end();
        return stage;
    }

    private static Optional<Step> step(Fields fields) {
        var kinds = STEPS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.file().error(fields.line(), "content.problem.activity-kind");
            return Optional.empty();
        }
        var step = switch (kinds.getFirst()) {
            case "lesson" -> lesson(fields);
            case "quiz" -> quiz(fields);
            default -> activity(fields, "scenario", Index.Kind.SCENARIO).<Step>map(Step.ToScenario::new);
        };
        fields.end();
        return step;
    }

    private static Optional<Step> lesson(Fields fields) {
        var id = activity(fields, "lesson", Index.Kind.LESSON);
        var minutes = fields.scalar("minutes").flatMap(it -> it.whole(1, LONGEST));
        var objectives = fields.scalars("objectives").stream()
                .flatMap(it -> it.mentions(Index.Kind.OBJECTIVE).stream())
                .toList();
        return id.isEmpty() || minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.ToLesson(id.get(), minutes.get(), objectives));
    }

    private static Optional<Step> quiz(Fields fields) {
        var id = activity(fields, "quiz", Index.Kind.QUIZ);
        var after = fields.scalarIfAny("after").flatMap(it -> it.mentions(Index.Kind.LESSON));
        return id.map(it -> new Step.ToQuiz(it, after));
    }

    /** Lessons, quizzes and scenarios share their ids, because all are activities; each stands in the course once. */
    private static Optional<Slug> activity(Fields fields, String key, Index.Kind kind) {
        var id = fields.scalar(key).flatMap(it -> it.mentions(kind));
        id.ifPresent(it -> fields.file().defines(Index.Kind.ACTIVITY, it, fields.line(key)));
        return id;
    }

    /** Whether a module names it as an activity, or the course as its placement quiz. */
    boolean names(Slug activity) {
        return offersAsPlacement(activity) || isInModule(activity);
    }

    boolean offersAsPlacement(Slug quiz) {
        return placement.filter(quiz::equals).isPresent();
    }

    boolean isInModule(Slug activity) {
        return stages.stream().flatMap(stage -> stage.steps().stream()).anyMatch(step -> switch (step) {
            case Step.ToLesson lesson -> lesson.id().equals(activity);
            case Step.ToQuiz quiz -> quiz.id().equals(activity);
            case Step.ToScenario scenario -> scenario.id().equals(activity);
        });
    }
}

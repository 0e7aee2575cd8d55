package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Objective;
import org.waymark.content.Section;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.LessonDocument;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.identity.UserId;

/** One part of a course being begun: the files that it needs, and its place in the course. */
final class Beginning {

    /** Minutes that one reads a lesson of which nothing is written yet. */
    private static final String MINUTES = "5";

    /** As many questions as a short check has. */
    private static final int SHORT = 5;

    private final Together together;
    private final UserId user;
    private final Course course;
    private final PartIds ids;

    Beginning(Together together, UserId user, Course course, PartIds ids) {
        this.together = together;
        this.user = user;
        this.course = course;
        this.ids = ids;
    }

    /** The id of what was begun. */
    Slug begin(NewPart part) {
        return switch (part) {
            case NewPart.Module it -> module(it);
            case NewPart.Lesson it -> lesson(it);
            case NewPart.Section it -> section(it);
            case NewPart.Bank it -> bank(it);
            case NewPart.Quiz it -> quiz(it);
            case NewPart.Scenario it -> scenario(it);
        };
    }

    private Slug module(NewPart.Module part) {
        var id = free(part.name(), ids);
        var lesson = free(part.lesson(), ids.and(List.of(id)));
        requireTitle(part.name());
        var objectives = known(part.objectives());
        var templates = templates(
                Map.of(Templates.MODULE, id, Templates.LESSON, lesson, Templates.OBJECTIVE, objectives.getFirst()));
        var value = templates.value("module.yaml", part.name(), further(objectives));
        edit(List.of(order().adding(value)));
        lessonFiles(templates, part.lesson(), lesson);
        return id;
    }

    private static List<Edit> further(List<Slug> objectives) {
        var at = Trail.to("activities").row(0).key("objectives");
        var edits = new ArrayList<Edit>();
        for (var i = 1; i < objectives.size(); i++) {
            edits.add(new Edit.Add(at, i, new Value.Text(objectives.get(i).value())));
        }
        return edits;
    }

    private Slug lesson(NewPart.Lesson part) {
        var id = free(part.name(), ids);
        var objectives = known(part.objectives());
        place(
                part.module(),
                new Value.Keys(
                        new Value.Named("lesson", id.value()),
                        new Value.Named("minutes", MINUTES),
                        new Value.Named(
                                "objectives",
                                Value.Rows.of(
                                        objectives.stream().map(Slug::value).toArray(String[]::new)))));
        lessonFiles(templates(Map.of(Templates.LESSON, id)), part.name(), id);
        return id;
    }

    private void lessonFiles(Templates templates, PartName name, Slug id) {
        for (var language : Language.values()) {
            var title = name.in(language, course.original());
            together.begin(user, course.id(), CourseParts.lesson(id, language), templates.lesson(language, title));
        }
    }

    private Slug section(NewPart.Section part) {
        var id = part.name().slug();
        var templates = templates(Map.of());
        var files = Stream.of(Language.values())
                .filter(it -> together.file(course.id(), CourseParts.lesson(part.lesson(), it))
                        .isThere())
                .toList();
        if (files.isEmpty()) {
            throw new PartRefused(Hindrance.NO_PLACE);
        }
        for (var language : files) {
            var words = new LessonDocument.Words(
                    id, part.name().in(language, course.original()), templates.section(language));
            together.editLesson(
                    user,
                    course.id(),
                    CourseParts.lesson(part.lesson(), language),
                    it -> with(it, words, part.after()));
        }
        return id;
    }

    private static LessonDocument with(LessonDocument lesson, LessonDocument.Words section, Optional<Slug> after) {
        var all = lesson.sections().stream().map(LessonDocument.Words::id).toList();
        if (all.contains(section.id()) || section.id().equals(Section.WHO_SAYS_SO)) {
            throw new PartRefused(Hindrance.ID_TAKEN);
        }
        var isClosed = !all.isEmpty() && all.getLast().equals(Section.WHO_SAYS_SO);
        var end = isClosed ? all.size() - 1 : all.size();
        var place = after.map(all::indexOf).filter(it -> it >= 0).map(it -> Math.min(it + 1, end));
        return lesson.withSection(place.orElse(end), section);
    }

    private Slug bank(NewPart.Bank part) {
        var id = free(part.name(), ids);
        var question = new Slug(ids.and(List.of(id)).suggestion(id + "-001"));
        var objective = known(List.of(part.objective())).getFirst();
        var templates =
                templates(Map.of(Templates.BANK, id, Templates.QUESTION, question, Templates.OBJECTIVE, objective));
        together.begin(user, course.id(), CourseParts.bank(id), templates.text("bank.yaml"));
        return id;
    }

    private Slug quiz(NewPart.Quiz part) {
        var id = free(part.name(), ids);
        requireTitle(part.name());
        var bank = course.banks().stream()
                .filter(it -> it.id().equals(part.bank()))
                .findFirst()
                .orElseThrow(() -> new PartRefused(Hindrance.NO_BANK));
        part.after().filter(it -> course.lesson(it).isEmpty()).ifPresent(_ -> {
            throw new PartRefused(Hindrance.NO_PLACE);
        });
        var named = new ArrayList<>(List.of(new Value.Named("quiz", id.value())));
        part.after().ifPresent(it -> named.add(new Value.Named("after", it.value())));
        place(part.module(), new Value.Keys(named));
        var templates = templates(Map.of(Templates.CHECK, id, Templates.BANK, bank.id()));
        var count = Math.min(SHORT, bank.items().size());
        var counted =
                new Edit.Put(Trail.to("draw").row(0), 1, "count", new Value.Text(String.valueOf(Math.max(1, count))));
        together.begin(
                user, course.id(), CourseParts.quiz(id), templates.titled("quiz.yaml", part.name(), List.of(counted)));
        return id;
    }

    private Slug scenario(NewPart.Scenario part) {
        var id = free(part.name(), ids);
        requireTitle(part.name());
        place(part.module(), new Value.Keys(new Value.Named("scenario", id.value())));
        var templates = templates(Map.of(Templates.SCENARIO, id));
        together.begin(
                user, course.id(), CourseParts.scenario(id), templates.titled("scenario.yaml", part.name(), List.of()));
        return id;
    }

    /** At the end of a module. */
    private void place(Slug module, Value activity) {
        var order = order();
        var at = order.module(module.value()).orElseThrow(() -> new PartRefused(Hindrance.NO_PLACE));
        edit(List.of(order.adding(at, activity)));
    }

    private CourseOrder order() {
        return CourseOrder.read(together.file(course.id(), CourseParts.COURSE).text())
                .orElseThrow(() -> new PartRefused(Hindrance.UNREADABLE));
    }

    private void edit(List<Edit> edits) {
        together.edit(user, course.id(), CourseParts.COURSE, edits);
    }

    private static Slug free(PartName name, PartIds ids) {
        var id = name.slug();
        if (!ids.isFree(id)) {
            throw new PartRefused(Hindrance.ID_TAKEN);
        }
        return id;
    }

    private void requireTitle(PartName name) {
        name.in(course.original(), course.original());
    }

    private List<Slug> known(List<Slug> objectives) {
        var there = course.objectives().stream().map(Objective::id).toList();
        var chosen = objectives.stream().filter(there::contains).distinct().toList();
        if (chosen.isEmpty() || chosen.size() < objectives.size()) {
            throw new PartRefused(Hindrance.NO_OBJECTIVE);
        }
        return chosen;
    }

    /** Templates that cite the first place of the course's first document. */
    private Templates templates(Map<String, Slug> names) {
        return Templates.part(place().orElseThrow(() -> new PartRefused(Hindrance.NO_SOURCE)), names);
    }

    private Optional<Citation> place() {
        return course.sources().stream()
                .flatMap(source -> source.paragraphs().stream().map(it -> new Citation(source.id(), it.anchor())))
                .findFirst();
    }
}

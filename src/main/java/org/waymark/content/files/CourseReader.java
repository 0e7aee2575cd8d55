package org.waymark.content.files;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.CourseFiles;
import org.waymark.content.Section;
import org.waymark.content.figure.Figure;
import org.waymark.scenario.Scenario;

/** Reads a course folder: first the shape of every file, then what they say of each other. It never throws at the author. */
public final class CourseReader {

    private static final String YAML = ".yaml";

    private final CourseFiles files;
    private final KnownFiles known;
    private final List<Problem> problems = new ArrayList<>();
    private final Index index = new Index();
    private final List<Bank> banks = new ArrayList<>();
    private final Map<Slug, QuizFile> quizzes = new HashMap<>();
    private final Map<Slug, LessonFolder> lessons = new HashMap<>();
    private final Map<Slug, Scenario> scenarios = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private CourseReader(CourseFiles files, KnownFiles known) {
        this.files = files;
        this.known = known;
    }

    public static Reading read(Path folder) {
        return read(CourseFolder.open(folder));
    }

    public static Reading read(CourseFolder folder) {
        return read(folder, KnownFiles.none());
    }

    /** The same, but without reading again what is known of its files. */
    public static Reading read(CourseFolder folder, KnownFiles known) {
        var reading = read(folder.files(), known);
        var added = reading.problems().stream()
                .filter(problem -> !folder.couldNotRead(problem.place().file()));
        return new Reading(reading.course(), sorted(Stream.concat(folder.problems().stream(), added)));
    }

    public static Reading read(CourseFiles files) {
        return read(files, KnownFiles.none());
    }

    static Reading read(CourseFiles files, KnownFiles known) {
        return new CourseReader(files, known).read();
    }

    private Reading read() {
        var unknown = new OpenFile(CourseFile.PATH, problems, index, Optional.empty());
        var courseFile = text(CourseFile.PATH, unknown)
                .flatMap(text -> read(
                        CourseFile.class,
                        text,
                        unknown,
                        files.folder(),
                        it -> Optional.of(CourseFile.read(text, files.folder(), it))))
                .orElse(CourseFile.NONE);
        var file = unknown.writtenIn(courseFile.original());
        var sources = text(SourcesFile.PATH, file)
                .flatMap(text -> read(
                        SourcesFile.class,
                        text,
                        file.at(SourcesFile.PATH),
                        it -> Optional.of(SourcesFile.read(text, it))))
                .orElse(SourcesFile.NONE);
        var glossary = files.text(GlossaryFile.PATH)
                .flatMap(text -> read(
                        GlossaryFile.class,
                        text,
                        file.at(GlossaryFile.PATH),
                        it -> Optional.of(GlossaryFile.read(text, it))))
                .orElse(GlossaryFile.NONE);
        readPictures(file);
        readBanks(file);
        readQuizzes(file, courseFile.zoneOfQuizzes());
        readScenarios(file);
        readLessons(file);
        readFigures(file);
        reportUnused(courseFile, file);
        reportPlacement(courseFile, file);
        excuse(Index.Kind.MODULE, courseFile.equals(CourseFile.NONE));
        excuse(Index.Kind.OBJECTIVE, courseFile.equals(CourseFile.NONE));
        excuse(Index.Kind.SOURCE, sources.equals(SourcesFile.NONE));
        excuse(Index.Kind.TERM, files.text(GlossaryFile.PATH).isPresent() && glossary.equals(GlossaryFile.NONE));
        problems.addAll(index.problems());
        var course = new CourseAssembly(courseFile, lessons, quizzes, scenarios, banks, figures, file)
                .course(files.folder(), sources, glossary);
        return new Reading(course, sorted(problems.stream()));
    }

    private <T> Optional<T> read(
            Class<T> type, String text, OpenFile file, Function<OpenFile, Optional<T>> reading) {
        return read(type, text, file, "", reading);
    }

    /** @param given what else the shape of the file depends on */
    private <T> Optional<T> read(
            Class<T> type, String text, OpenFile file, Object given, Function<OpenFile, Optional<T>> reading) {
        return known.read(type, text, file, given, reading);
    }

    private void excuse(Index.Kind kind, boolean isUnread) {
        if (isUnread) {
            index.excuse(kind);
        }
    }

    private static List<Problem> sorted(Stream<Problem> problems) {
        return problems.distinct()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::severity))
                .toList();
    }

    private Optional<String> text(String path, OpenFile file) {
        var text = files.text(path);
        if (text.isEmpty()) {
            file.at(path).error(0, "content.problem.missing-file");
        }
        return text;
    }

    private void readBanks(OpenFile course) {
        yamlIn(BankFile.FOLDER, Index.Kind.BANK, course).forEach((name, file) -> {
            var text = written(file);
            read(Bank.class, text, file, it -> BankFile.read(text, name, it)).ifPresent(banks::add);
        });
    }

    private void readPictures(OpenFile course) {
        files.texts().tailMap(PictureFile.FOLDER).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(PictureFile.FOLDER))
                .forEach(entry -> {
                    var name = entry.getKey().substring(PictureFile.FOLDER.length());
                    var text = entry.getValue();
                    var size = read(
                            Pictures.Size.class, text, course.at(entry.getKey()), it -> PictureFile.read(text, it));
                    index.pictures().define(name, size);
                });
    }

    private void readQuizzes(OpenFile course, Optional<ZoneId> zone) {
        yamlIn(QuizFile.FOLDER, Index.Kind.QUIZ, course).forEach((name, file) -> {
            var text = written(file);
            read(QuizFile.class, text, file, zone, it -> QuizFile.read(text, name, zone, it))
                    .ifPresent(quiz -> quizzes.put(name, quiz));
        });
    }

    private void readScenarios(OpenFile course) {
        yamlIn(ScenarioFile.FOLDER, Index.Kind.SCENARIO, course).forEach((name, file) -> {
            var text = written(file);
            read(Scenario.class, text, file, it -> ScenarioFile.read(text, name, it))
                    .ifPresent(scenario -> scenarios.put(name, scenario));
        });
    }

    private void readFigures(OpenFile course) {
        yamlIn(FigureFile.FOLDER, Index.Kind.FIGURE, course).forEach((name, file) -> {
            var text = written(file);
            read(Figure.class, text, file, it -> FigureFile.read(text, name, it)).ifPresent(figures::add);
        });
    }

    private String written(OpenFile file) {
        return files.text(file.path()).orElse("");
    }

    private Map<Slug, OpenFile> yamlIn(String folder, Index.Kind kind, OpenFile course) {
        var found = new TreeMap<Slug, OpenFile>();
        for (var path : files.texts().tailMap(folder).keySet()) {
            if (!path.startsWith(folder)) {
                break;
            }
            var name = path.substring(folder.length());
            if (name.endsWith(YAML)) {
                var file = course.at(path);
                slug(name.substring(0, name.length() - YAML.length()), file).ifPresent(slug -> {
                    file.defines(kind, slug, 1);
                    found.put(slug, file);
                });
            }
        }
        return found;
    }

    private void readLessons(OpenFile course) {
        files.texts().tailMap(LessonFolder.FOLDER).keySet().stream()
                .takeWhile(path -> path.startsWith(LessonFolder.FOLDER))
                .map(path -> path.split("/", -1)[1])
                .distinct()
                .flatMap(name -> slug(name, course.at(LessonFolder.FOLDER + name)).stream())
                .forEach(id -> {
                    course.at(LessonFolder.FOLDER + id).defines(Index.Kind.LESSON, id, 0);
                    LessonFolder.read(id, files, known, course).ifPresent(lesson -> {
                        lessons.put(id, lesson);
                        index.defineSections(
                                id, lesson.sections().stream().map(Section::id).collect(Collectors.toSet()));
                    });
                });
    }

    private static Optional<Slug> slug(String name, OpenFile file) {
        if (!Slug.isValid(name)) {
            file.error(0, "content.problem.not-an-id", name);
            return Optional.empty();
        }
        return Optional.of(new Slug(name));
    }

    /** A placement quiz is offered by the course itself, and only such a quiz is. */
    private void reportPlacement(CourseFile courseFile, OpenFile course) {
        quizzes.forEach((id, quiz) -> {
            var file = course.at(QuizFile.FOLDER + id + YAML);
            if (courseFile.offersAsPlacement(id) && !quiz.isPlacement()) {
                file.error(0, "content.problem.placement-without-modules");
            }
            if (courseFile.isInModule(id) && quiz.isPlacement()) {
                file.error(0, "content.problem.placement-in-module");
            }
        });
    }

    private void reportUnused(CourseFile courseFile, OpenFile course) {
        index.pictures()
                .unused()
                .forEach(name -> course.at(PictureFile.FOLDER + name).warning(0, "content.problem.unused-picture"));
        if (courseFile.equals(CourseFile.NONE)) {
            return;
        }
        lessons.keySet().stream()
                .filter(id -> !courseFile.names(id))
                .forEach(id -> course.at(LessonFolder.FOLDER + id).warning(0, "content.problem.unused-lesson"));
        quizzes.keySet().stream()
                .filter(id -> !courseFile.names(id))
                .forEach(id -> course.at(QuizFile.FOLDER + id + YAML).warning(0, "content.problem.unused-quiz"));
        scenarios.keySet().stream()
                .filter(id -> !courseFile.names(id))
                .forEach(
                        id -> course.at(ScenarioFile.FOLDER + id + YAML).warning(0, "content.problem.unused-scenario"));
    }
}

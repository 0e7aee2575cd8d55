package org.waymark.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assessment.PaperQuiz;
import org.waymark.assessment.paper.QuizPaper;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseFiles;
import org.waymark.content.Quiz;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;

/** Writes a quiz as a PDF for paper, with its key: drawn as for a learner, or of chosen questions. */
record ExportingPapers(Told told) {

    static final String SEED = "seed";
    static final String ITEMS = "items";

    private static final long USUAL_SEED = 1;

    static boolean areSound(Arguments arguments, boolean isPaper) {
        return isPaper
                ? arguments.allows(SEED, it -> it.matches("[0-9]{1,18}"))
                        && arguments.allows(ITEMS, it -> names(it).allMatch(Slug::isValid))
                : arguments.allows(SEED, _ -> false) && arguments.allows(ITEMS, _ -> false);
    }

    int run(Path folder, Arguments arguments) {
        var opened = CourseFolder.open(folder);
        var reading = CourseReader.read(opened);
        if (reading.course().isEmpty() || reading.hasErrors()) {
            var wrong = reading.problems().stream().filter(Problem::isError).toList();
            told.problems(Optional.of(folder), wrong);
            return told.nothingWritten(wrong);
        }
        var name = arguments.words().getLast();
        var course = reading.course().get();
        return Optional.of(name)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(course::quiz)
                .map(it -> of(course, it, opened.files(), arguments))
                .orElseGet(() -> told.wrongUse("cli.export.no-quiz", name, folder));
    }

    private int of(Course course, Quiz quiz, CourseFiles files, Arguments arguments) {
        var seed = arguments.value(SEED).map(Long::valueOf).orElse(USUAL_SEED);
        var chosen = arguments.value(ITEMS).stream()
                .flatMap(ExportingPapers::names)
                .map(Slug::new)
                .distinct()
                .toList();
        var known = PaperQuiz.candidates(quiz);
        var unknown = chosen.stream().filter(it -> !known.contains(it)).findFirst();
        if (unknown.isPresent()) {
            return told.wrongUse("cli.export.no-item", unknown.get(), quiz.id());
        }
        return write(
                course,
                chosen.isEmpty() ? PaperQuiz.drawn(course, quiz, seed) : PaperQuiz.chosen(course, quiz, chosen, seed),
                files,
                arguments);
    }

    private int write(Course course, PaperQuiz paper, CourseFiles files, Arguments arguments) {
        var language = arguments.value("language").flatMap(Language::tagged).orElse(course.original());
        var file = Path.of(arguments.value("out").orElse(paper.quiz().id() + "." + language.tag() + ".pdf"));
        var pdf = QuizPaper.write(course, paper, language, it -> files.text(CourseFiles.PICTURES + it));
        var written = told.writeBytes(file, pdf, arguments.has("force"));
        if (written == Cli.FINE) {
            told.out()
                    .println(told.words().say("cli.export.paper", paper.items().size(), Long.toString(paper.seed())));
        }
        return written;
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip);
    }
}

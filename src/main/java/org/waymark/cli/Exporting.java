package org.waymark.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.ScenarioReading;

/** Writes something of a course for elsewhere: the whole of it, a scenario for Twine, a bank for Moodle or Anki, or a quiz for paper. */
record Exporting(Told told) {

    private static final String PAPER = "paper";
    private static final String ANKI = "anki";
    private static final String FORMAT = "format";
    private static final String TWEE = "twee";
    private static final Set<String> FORMATS = Set.of(TWEE, "gift", ExportingQuestions.MOODLE);

    int run(List<String> arguments) {
        var read = Arguments.read(
                        arguments,
                        Set.of("language", "out", FORMAT, ExportingPapers.SEED, ExportingPapers.ITEMS),
                        Set.of("force", PAPER, ANKI))
                .filter(Exporting::isSound)
                .filter(it -> it.allows(FORMAT, FORMATS::contains))
                .filter(it -> it.allowsLanguage("language"))
                .filter(it -> it.allows("out", out -> Told.path(out).isPresent()));
        return read.map(this::run).orElseGet(() -> told.wrongUse("cli.export.usage"));
    }

    /** A course alone is exported in all its languages; only what goes onto paper is chosen or drawn; paper and cards have one format. */
    private static boolean isSound(Arguments arguments) {
        var isPaper = arguments.has(PAPER);
        var isCards = arguments.has(ANKI);
        var formatFits = arguments.value(FORMAT).isEmpty() || (!isPaper && !isCards);
        return switch (arguments.words().size()) {
            case 1 ->
                !isPaper
                        && !isCards
                        && arguments.value("language").isEmpty()
                        && arguments.value(FORMAT).isEmpty()
                        && ExportingPapers.areSound(arguments, false);
            case 2 -> !(isPaper && isCards) && formatFits && ExportingPapers.areSound(arguments, isPaper);
            default -> false;
        };
    }

    private int run(Arguments arguments) {
        var name = arguments.words().getFirst();
        var course = Told.course(name);
        return course.map(it -> exported(it, arguments)).orElseGet(() -> told.wrongUse("cli.exchange.no-course", name));
    }

    private int exported(Path course, Arguments arguments) {
        if (arguments.words().size() == 1) {
            return new ExportingCourses(told).run(course, arguments);
        }
        if (arguments.has(ANKI)) {
            return new ExportingCards(told, Clock.systemUTC()).run(course, arguments);
        }
        return arguments.has(PAPER) ? new ExportingPapers(told).run(course, arguments) : run(course, arguments);
    }

    /** Where a scenario and a bank have the same name, the format or the end of the file that is written says which one is meant. */
    private int run(Path course, Arguments arguments) {
        var name =
                Optional.of(arguments.words().getLast()).filter(Slug::isValid).map(Slug::new);
        var folder = CourseFolder.open(course);
        var isScenario = name.flatMap(it -> folder.files().text(ScenarioReading.path(it)))
                .isPresent();
        var isBank =
                name.flatMap(it -> folder.files().text(BankReading.path(it))).isPresent();
        var format = arguments.value(FORMAT);
        var wantsBank = format.isPresent()
                ? !format.get().equals(TWEE)
                : arguments.value("out").filter(QuestionFile::isGift).isPresent()
                        || arguments.value("out").filter(QuestionFile::isMoodle).isPresent();
        if (format.isPresent() && (wantsBank ? !isBank : !isScenario)) {
            return told.wrongUse("cli.export.nothing-such", arguments.words().getLast(), course);
        }
        if (isBank && (wantsBank || !isScenario)) {
            return new ExportingQuestions(told).run(course, folder, name.orElseThrow(), arguments);
        }
        return isScenario
                ? new ExportingStories(told).run(course, folder, name.orElseThrow(), arguments)
                : told.wrongUse("cli.export.nothing-such", arguments.words().getLast(), course);
    }
}

package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.ScenarioReading;

/** Writes something of a course for another program: a scenario for Twine, or a bank for Moodle. */
record Exporting(Told told) {

    private static final String FORMAT = "format";
    private static final String TWEE = "twee";
    private static final Set<String> FORMATS = Set.of(TWEE, "gift", ExportingQuestions.MOODLE);

    int run(List<String> arguments) {
        var read = Arguments.read(arguments, Set.of("language", "out", FORMAT), Set.of("force"))
                .filter(it -> it.words().size() == 2)
                .filter(it -> it.allows(FORMAT, FORMATS::contains))
                .filter(it -> it.allowsLanguage("language"))
                .filter(it -> it.allows("out", out -> Told.path(out).isPresent()));
        return read.map(this::run).orElseGet(() -> told.wrongUse("cli.export.usage"));
    }

    private int run(Arguments arguments) {
        var name = arguments.words().getFirst();
        var course = Told.course(name);
        return course.map(it -> run(it, arguments)).orElseGet(() -> told.wrongUse("cli.exchange.no-course", name));
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

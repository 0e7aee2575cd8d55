package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.GiftExport;
import org.waymark.interchange.MoodleExport;

/** Writes the questions of a bank as GIFT or as Moodle XML. */
record ExportingQuestions(Told told) {

    /** The word for Moodle XML; without it the end of the file says so. */
    static final String MOODLE = "moodle";

    int run(Path course, CourseFolder folder, Slug name, Arguments arguments) {
        var reading = CourseReader.read(folder);
        var path = BankReading.path(name);
        var wrong = reading.problems().stream()
                .filter(it -> it.isError() && it.place().file().equals(path))
                .toList();
        var bank = reading.course().stream()
                .flatMap(it -> it.banks().stream())
                .filter(it -> it.id().equals(name))
                .findFirst();
        if (bank.isEmpty() || !wrong.isEmpty()) {
            told.problems(Optional.of(course), wrong);
            return told.nothingWritten(wrong);
        }
        var language = arguments
                .value("language")
                .flatMap(Language::tagged)
                .or(() -> reading.course().map(Course::original))
                .orElseThrow();
        return write(course, bank.get(), language, arguments);
    }

    private int write(Path course, Bank bank, Language language, Arguments arguments) {
        var isMoodle = arguments
                .value("format")
                .map(MOODLE::equals)
                .orElseGet(() ->
                        arguments.value("out").filter(QuestionFile::isMoodle).isPresent());
        var said = isMoodle ? moodle(bank, language) : gift(bank, language);
        told.problems(Optional.of(course), said.problems());
        if (said.questions() == 0) {
            return told.nothingWritten(List.<Problem>of());
        }
        var end = isMoodle ? ".xml" : ".gift";
        var file = Path.of(arguments.value("out").orElse(bank.id() + "." + language.tag() + end));
        var written = told.write(file, said.text(), arguments.has("force"));
        if (written == Cli.FINE) {
            told.out()
                    .println(told.words()
                            .say(
                                    "cli.export.questions",
                                    said.questions(),
                                    bank.items().size()));
        }
        return written;
    }

    /** A file, how many questions are in it, and what of them its format cannot say. */
    private record Said(String text, int questions, List<Problem> problems) {}

    private static Said gift(Bank bank, Language language) {
        var export = GiftExport.of(bank.items(), language, BankReading.path(bank.id()));
        return new Said(export.text(), export.questions(), export.problems());
    }

    private static Said moodle(Bank bank, Language language) {
        var export = MoodleExport.of(bank.id(), bank.items(), language, BankReading.path(bank.id()));
        return new Said(export.text(), export.questions(), export.problems());
    }
}
